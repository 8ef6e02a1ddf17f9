import type { Page } from 'playwright-core'
import { createTranslator } from '#shared/messages/translate.ts'
import { briefQuarter } from '#shared/methods/readings/quarter-name.ts'
import { keyId } from '#shared/model/entity.ts'
import { first } from './sample-rows.ts'
import { allFields, button, dialog, main, radio, rowOf, type Scene } from './scene.ts'

const step = 'Roadmap'
const link = first('initiativeDependency')
const initiative = first('initiative', ({ id }) => id === link.initiativeId)
const needed = first('initiative', ({ id }) => id === link.dependsOnId)
const effort = first('initiativeEffort', ({ initiativeId }) => initiativeId === initiative.id)
const team = first('team', ({ id }) => id === effort.teamId)
const quarter = briefQuarter(createTranslator('en'), effort.quarterStart, first('workbook').fiscalStartMonth)
const other = first('scenarioInitiative', ({ included, waveId }) => included && waveId !== null)
const scenario = first('scenario', ({ id }) => id === other.scenarioId)
const moved = first('initiative', ({ id }) => id === other.initiativeId)
const chosen = first('scenario', (row) => row.chosen)
const criterion = first('criterion', ({ method }) => method === first('prioritisation').method)
const milestone = first('milestone')
const wave = first('wave')
const lane = first('lane')
const risk = first('risk')
const supplier = first('supplier')
const freeze = first('freeze')

function openBar(code: string, name: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page
      .getByRole('button', { name: new RegExp(`^${code} ${name}`) })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await dialog(page).waitFor()
  }
}

/** Step 6. */
export const roadmapScenes: readonly Scene[] = [
  {
    step,
    view: 'Gantt',
    entity: 'initiative',
    id: initiative.id,
    kind: 'own',
    open: openBar(initiative.code, initiative.title),
    place: dialog,
    columns: [
      'waveId',
      'laneId',
      'start',
      'finish',
      'earliest',
      'fixedStart',
      'owner',
      'sponsor',
      'status',
      'durationLow',
      'durationLikely',
      'durationHigh',
      'progress',
      'oneOffLow',
      'oneOffLikely',
      'oneOffHigh',
      'runChangeLow',
      'runChangeLikely',
      'runChangeHigh',
      'savingLow',
      'savingLikely',
      'savingHigh',
      'benefit',
      'benefitMeasure',
      'benefitBaseline',
      'benefitTarget',
      'benefitDate',
    ],
    names: { benefit: 'Benefit' },
  },
  {
    step,
    view: 'Gantt',
    entity: 'initiativeDependency',
    id: link.id,
    kind: 'own',
    open: openBar(initiative.code, initiative.title),
    place: dialog,
    columns: ['type', 'lagDays', 'reason'],
    names: Object.fromEntries(
      [
        ['type', 'Type'],
        ['lagDays', 'Days in between'],
        ['reason', 'Reason'],
      ].map(([column, label]) => [column, `${label}: ${needed.code} ${needed.title}`]),
    ),
  },
  {
    step,
    view: 'Gantt',
    entity: 'initiativeEffort',
    id: effort.id,
    kind: 'own',
    open: openBar(initiative.code, initiative.title),
    place: dialog,
    columns: ['days'],
    names: { days: `${team.name}, ${quarter}` },
  },
  {
    step,
    view: 'Timing',
    entity: 'freeze',
    id: freeze.id,
    kind: 'own',
    place: rowOf(freeze.id),
    columns: ['teamId', 'title', 'start', 'finish'],
  },
  {
    step,
    view: 'Milestones',
    entity: 'milestone',
    id: milestone.id,
    kind: 'own',
    place: rowOf(milestone.id),
    columns: ['title', 'due', 'initiativeId', 'stage', 'status', 'owner', 'measurement'],
  },
  {
    step,
    view: 'Milestones',
    entity: 'milestone',
    id: milestone.id,
    kind: 'allFields',
    open: allFields(milestone.title),
    place: dialog,
    columns: ['code', 'dueNote', 'reporting', 'obligation', 'note'],
  },
  {
    step,
    view: 'Milestones',
    entity: 'wave',
    id: wave.id,
    kind: 'own',
    place: rowOf(wave.id),
    columns: ['title', 'start', 'finish', 'moneyCap'],
  },
  {
    step,
    view: 'Milestones',
    entity: 'wave',
    id: wave.id,
    kind: 'allFields',
    open: allFields(wave.title),
    place: dialog,
    columns: ['purpose'],
  },
  {
    step,
    view: 'Milestones',
    entity: 'lane',
    id: lane.id,
    kind: 'own',
    place: rowOf(lane.id),
    columns: ['title', 'hue', 'purpose'],
  },
  {
    step,
    view: 'Scenarios',
    entity: 'scenario',
    id: chosen.id,
    kind: 'own',
    open: allFields(chosen.title),
    place: dialog,
    columns: ['title', 'description', 'moneyCap', 'capacityFactor', 'chosenReason'],
  },
  {
    step,
    view: 'Scenarios',
    entity: 'scenario',
    id: scenario.id,
    kind: 'own',
    place: main,
    columns: ['chosen'],
    specials: [
      {
        column: 'chosen',
        enter: async (place) => {
          const why = place.getByRole('textbox', { name: `Why ${scenario.title} is chosen` })
          await why.fill('Money is short')
          await why.press('Enter')
        },
        value: true,
        read: async (place) =>
          String(await place.getByRole('columnheader', { name: scenario.title }).getByText('Chosen').count()),
      },
    ],
  },
  {
    step,
    view: 'Scenarios',
    entity: 'scenarioWeight',
    id: keyId([scenario.id, criterion.id]),
    kind: 'own',
    open: allFields(scenario.title),
    place: dialog,
    columns: ['weight'],
    names: { weight: `Weight of ${criterion.title}` },
  },
  {
    step,
    view: 'Gantt',
    entity: 'scenarioInitiative',
    id: other.id,
    kind: 'own',
    open: async (page) => {
      await page.getByRole('combobox', { name: 'Scenario' }).selectOption({ label: scenario.title })
      await openBar(moved.code, moved.title)(page)
    },
    place: (page) => dialog(page).locator('section').first(),
    columns: ['waveId', 'start', 'finish', 'included'],
  },
  {
    step,
    view: 'Risks',
    entity: 'risk',
    id: risk.id,
    kind: 'own',
    open: button(new RegExp(`^${risk.title}`)),
    place: rowOf(risk.id),
    columns: [
      'title',
      'cause',
      'event',
      'effect',
      'likelihood',
      'impact',
      'response',
      'owner',
      'mitigation',
      'trigger',
      'initiativeId',
      'residualLikelihood',
      'residualImpact',
      'status',
      'code',
    ],
  },
  {
    step,
    view: 'Suppliers',
    entity: 'supplier',
    id: supplier.id,
    kind: 'own',
    place: rowOf(supplier.id),
    columns: ['name', 'service', 'yearlySpend', 'renewalDate', 'noticeDays', 'owner', 'note'],
  },
  {
    step,
    view: 'Suppliers',
    entity: 'supplierScore',
    id: keyId([supplier.id, 'fit']),
    kind: 'own',
    place: rowOf(supplier.id),
    columns: ['value', 'note'],
    names: { note: 'Note: Fit' },
    specials: [radio('value', 'Fit', '5', 5)],
  },
]
