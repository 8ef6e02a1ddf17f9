import type { Locator, Page } from 'playwright-core'
import { keyId } from '#shared/model/entity.ts'
import { first } from './sample-rows.ts'
import { radio, rowOf, type Scene, type Special, strengthButton } from './scene.ts'

const step = 'Current state'
const practice = first('practice', ({ inScope }) => inScope)
const rater = first('participant', ({ rates }) => rates)
const evidence = first('evidence')
const diagnostic = first('diagnostic')
const benchmark = first('benchmark')
const source = first('practiceDependency')
const serves = first('practiceGoal', ({ practiceId, strength }) => practiceId === practice.id && strength === 1)
const served = first('goal', ({ id }) => id === serves.goalId)
const lens = 'accountability'

function drawer(page: Page): Locator {
  return page.getByRole('complementary', { name: `${practice.name} · Accountability` })
}

function cell(page: Page): Locator {
  return page.getByRole('gridcell', { name: new RegExp(`^${practice.name}, Accountability: `) })
}

/** Chooses whose ratings are given, and opens the drawer of the first cell. */
function openCell(whose: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('combobox', { name: 'Whose ratings' }).selectOption({ label: whose })
    await cell(page).focus()
    await page.keyboard.press('Enter')
    await drawer(page).waitFor()
  }
}

/** What a key on the cell does. */
function byKey(column: string, key: string, value: Special['value']): Special {
  return {
    column,
    enter: async (_, page) => {
      await cell(page).focus()
      await page.keyboard.press(key)
    },
    value,
    read: async (_, page) => (await cell(page).getAttribute('aria-label')) ?? '',
  }
}

const cellColumns = { view: 'Grid', kind: 'own', place: drawer } as const

/** Step 2. */
export const currentStateScenes: readonly Scene[] = [
  {
    step,
    ...cellColumns,
    entity: 'rating',
    id: keyId([rater.id, practice.id, lens]),
    open: openCell(rater.name),
    columns: ['level', 'notApplicable', 'confidence', 'note'],
    specials: [byKey('level', '0', 0), byKey('notApplicable', 'n', true)],
  },
  {
    step,
    ...cellColumns,
    entity: 'agreedLevel',
    id: keyId([practice.id, lens]),
    open: openCell('Agreed level'),
    columns: ['level', 'notApplicable', 'confidence', 'reason', 'note', 'settledBy'],
    specials: [byKey('level', '0', 0), byKey('notApplicable', 'n', true)],
  },
  {
    step,
    ...cellColumns,
    entity: 'practice',
    id: practice.id,
    open: openCell('Agreed level'),
    columns: ['owner', 'stakeholderImportance', 'agreedTarget', 'targetReason'],
    names: {
      stakeholderImportance: /^Importance to stakeholders, 0 to 100/,
      agreedTarget: /^Agreed target, where you depart/,
      targetReason: /^Reason for that target/,
    },
  },
  {
    step,
    view: 'Practices and goals',
    entity: 'practice',
    id: practice.id,
    kind: 'own',
    place: (page) => page.getByRole('region', { name: practice.name }),
    columns: ['domainId', 'observedResult', 'definition', 'source', 'note', 'code'],
  },
  {
    step,
    view: 'Practices and goals',
    entity: 'practiceGoal',
    id: serves.id,
    kind: 'own',
    place: (page) => page.getByRole('main'),
    columns: ['strength'],
    specials: [
      strengthButton(`${practice.name} serves ${served.title}`, ['1, as a helper', '2, as a main contributor']),
    ],
  },
  {
    step,
    view: 'Practices and goals',
    entity: 'practiceDependency',
    id: source.id,
    kind: 'own',
    open: async (page) => {
      const { name } = first('practice', ({ id }) => id === source.practiceId)
      const chosen = page.getByRole('button', { name: new RegExp(`${name}$`) }).first()
      await page.getByRole('table', { name: 'Practices and goals' }).hover()
      for (let at = 0; at < 40 && !(await chosen.isVisible()); at += 1) await page.mouse.wheel(0, 300)
      await chosen.click()
    },
    place: (page) => page.getByRole('main'),
    columns: ['what'],
  },
  {
    step,
    view: 'Evidence',
    entity: 'evidence',
    id: evidence.id,
    kind: 'own',
    place: rowOf(evidence.id),
    columns: ['title', 'practiceId', 'lens', 'state', 'location', 'checkedOn', 'note'],
  },
  {
    step,
    view: 'Seen from outside',
    entity: 'diagnostic',
    id: diagnostic.id,
    kind: 'own',
    place: rowOf(diagnostic.id),
    columns: ['service', 'importance', 'satisfaction', 'respondents', 'surveyedOn', 'source', 'practiceId', 'note'],
  },
  {
    step,
    view: 'Seen from outside',
    entity: 'benchmark',
    id: benchmark.id,
    kind: 'own',
    place: rowOf(benchmark.id),
    columns: ['title', 'value', 'unit', 'population', 'source', 'publishedOn', 'note'],
  },
  {
    step,
    view: 'Seen from outside',
    entity: 'partnershipAnswer',
    id: 'jointBudget',
    kind: 'own',
    place: rowOf('jointBudget'),
    columns: ['score', 'note'],
    specials: [radio('score', null, 'Always', 3)],
  },
]
