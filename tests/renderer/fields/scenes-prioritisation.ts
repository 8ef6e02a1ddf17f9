import type { Locator, Page } from 'playwright-core'
import { keyId } from '#shared/model/entity.ts'
import { first } from './sample-rows.ts'
import { allFields, choose, dialog, main, radio, rowOf, type Scene, type Special } from './scene.ts'

const step = 'Prioritisation'
const initiative = first('initiative')
const lift = first('initiativeLift', ({ initiativeId }) => initiativeId === initiative.id)
const criterion = first('criterion', ({ method }) => method === 'valueEffort')
const other = first(
  'criterion',
  ({ method, part, id }) => method === 'valueEffort' && part === 'value' && id !== criterion.id,
)
const opinion = first(
  'participantScore',
  ({ initiativeId, criterionId }) => initiativeId === initiative.id && criterionId === criterion.id,
)
const participant = first('participant', ({ id }) => id === opinion.participantId)

/** The order of the sample is frozen: it is opened first, as the person would. */
async function unfreeze(page: Page): Promise<void> {
  const open = page.getByRole('button', { name: 'Unfreeze', exact: true })
  if ((await open.count()) > 0) await open.click()
}

function cell(page: Page, column: string): Locator {
  return page.getByRole('gridcell', { name: new RegExp(`^${initiative.title}, ${column}: `) })
}

function byKey(column: string, head: string, key: string, value: Special['value']): Special {
  return {
    column,
    enter: async (_, page) => {
      await cell(page, head).focus()
      await page.keyboard.press(key)
    },
    value,
    read: async (_, page) => (await cell(page, head).getAttribute('aria-label')) ?? '',
  }
}

async function atCell(page: Page, whose: string): Promise<void> {
  await unfreeze(page)
  await page.getByRole('combobox', { name: 'Whose scores' }).selectOption({ label: whose })
  await cell(page, criterion.title).focus()
}

const reason = new RegExp(`^Reason: ${initiative.title}, ${criterion.title}$`)

/** Step 5. */
export const prioritisationScenes: readonly Scene[] = [
  {
    step,
    view: 'Order',
    entity: 'prioritisation',
    id: 'prioritisation',
    kind: 'own',
    open: unfreeze,
    place: main,
    columns: ['method', 'moneyCap'],
  },
  {
    step,
    view: 'Weights',
    entity: 'prioritisation',
    id: 'prioritisation',
    kind: 'own',
    open: unfreeze,
    place: main,
    columns: ['weightSource'],
    specials: [radio('weightSource', 'Where weights come from', 'Pairwise comparison (AHP)', 'ahp')],
  },
  {
    step,
    view: 'Weights',
    entity: 'criterion',
    id: criterion.id,
    kind: 'own',
    open: unfreeze,
    place: rowOf(criterion.id),
    columns: ['title', 'weight', 'scaleMin', 'scaleMax'],
    names: { title: /^Name of the criterion /, weight: `Weight of ${criterion.title}` },
  },
  {
    step,
    view: 'Weights',
    entity: 'criterion',
    id: criterion.id,
    kind: 'allFields',
    open: async (page) => {
      await unfreeze(page)
      await allFields(criterion.title)(page)
    },
    place: dialog,
    columns: ['method', 'part', 'description', 'computed'],
  },
  {
    step,
    view: 'Weights',
    entity: 'criterionJudgement',
    id: keyId([criterion.id, other.id]),
    kind: 'own',
    open: async (page) => {
      await unfreeze(page)
      await choose(page, 'Pairwise comparison (AHP)')
    },
    place: main,
    columns: ['ratio'],
    specials: [
      {
        column: 'ratio',
        enter: async (place) => {
          const pair = place.getByRole('combobox', { name: `${criterion.title} compared with ${other.title}` })
          await pair.selectOption({ label: `3 × ${criterion.title}` })
        },
        value: 3,
        read: (place) =>
          place.getByRole('combobox', { name: `${criterion.title} compared with ${other.title}` }).inputValue(),
      },
    ],
  },
  {
    step,
    view: 'Scores',
    entity: 'score',
    id: keyId([initiative.id, criterion.id]),
    kind: 'own',
    open: (page) => atCell(page, 'Agreed by the room'),
    place: main,
    columns: ['value', 'reason'],
    names: { reason },
    specials: [byKey('value', criterion.title, '1', 1)],
  },
  {
    step,
    view: 'Scores',
    entity: 'participantScore',
    id: opinion.id,
    kind: 'own',
    open: (page) => atCell(page, participant.name),
    place: main,
    columns: ['value', 'note'],
    names: { note: reason },
    specials: [byKey('value', criterion.title, '1', 1)],
  },
  {
    step,
    view: 'Scores',
    entity: 'initiative',
    id: initiative.id,
    kind: 'own',
    open: (page) => atCell(page, 'Agreed by the room'),
    place: main,
    columns: ['confidence', 'mandated'],
    specials: [
      byKey('confidence', 'Confidence', 'l', 'low'),
      byKey('mandated', 'Mandated', 'Space', !initiative.mandated),
    ],
  },
  {
    step,
    view: 'Decisions',
    entity: 'initiative',
    id: initiative.id,
    kind: 'own',
    place: rowOf(initiative.id),
    columns: ['title', 'decision', 'decisionReason', 'decidedBy', 'decidedOn'],
    names: { decision: `Decision on ${initiative.title}` },
  },
  {
    step,
    view: 'Decisions',
    entity: 'initiative',
    id: initiative.id,
    kind: 'allFields',
    open: allFields(initiative.title),
    place: dialog,
    columns: [
      'code',
      'outcome',
      'problem',
      'type',
      'category',
      'opportunityId',
      'source',
      'mandateReason',
      'moscow',
      'note',
    ],
  },
  {
    step,
    view: 'Decisions',
    entity: 'initiativeLift',
    id: lift.id,
    kind: 'own',
    open: allFields(initiative.title),
    place: (page) => page.getByRole('region', { name: 'Lifts by initiatives' }),
    columns: ['fromLevel', 'toLevel'],
  },
]
