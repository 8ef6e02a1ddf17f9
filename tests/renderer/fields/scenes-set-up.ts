import { settingsGroups } from '#renderer/steps/set-up/settings-groups.ts'
import { quarterOf } from '#shared/methods/calendar.ts'
import { first } from './sample-rows.ts'
import { main, rowOf, type Scene } from './scene.ts'

const participant = first('participant')
const team = first('team')
const domain = first('domain')
const practice = first('practice')
const capacity = first('teamCapacity', ({ teamId }) => teamId === team.id)
const quarter = quarterOf(capacity.quarterStart, first('workbook').fiscalStartMonth)

const budget = first('quarterBudget')
const budgetQuarter = quarterOf(budget.quarterStart, first('workbook').fiscalStartMonth)

/** Step 0. */
export const setUpScenes: readonly Scene[] = [
  {
    step: 'Set-up',
    view: null,
    entity: 'workbook',
    id: 'workbook',
    kind: 'own',
    place: main,
    columns: [
      'title',
      'organisation',
      'scope',
      'purpose',
      'decisionWanted',
      'decisionDate',
      'path',
      'horizonStart',
      'horizonQuarters',
      'currency',
      'fiscalStartMonth',
      'locale',
      'paper',
      'confidentiality',
      'houseColour',
      'houseAccent',
      'coverText',
      'houseFont',
    ],
    values: { currency: 'CHF', locale: 'en-US', houseColour: '#5a1f6b', houseAccent: '#8a3b12' },
  },
  {
    step: 'Set-up',
    view: 'Practices',
    entity: 'workbook',
    id: 'workbook',
    kind: 'own',
    place: main,
    columns: ['practiceSet'],
    values: { practiceSet: 'core' },
  },
  {
    step: 'Set-up',
    view: 'Participants',
    entity: 'participant',
    id: participant.id,
    kind: 'own',
    place: rowOf(participant.id),
    columns: ['name', 'organisationUnit', 'part', 'rates', 'teamId'],
  },
  {
    step: 'Set-up',
    view: 'Teams',
    entity: 'team',
    id: team.id,
    kind: 'own',
    place: rowOf(team.id),
    columns: ['name', 'lead', 'note'],
  },
  {
    step: 'Set-up',
    view: 'Team capacities',
    entity: 'teamCapacity',
    id: capacity.id,
    kind: 'own',
    place: main,
    columns: ['days'],
    names: { days: `Person-days of ${team.name} in Q${quarter.number} FY${quarter.fiscalYear % 100}` },
  },
  {
    step: 'Set-up',
    view: 'Team capacities',
    entity: 'quarterBudget',
    id: budget.id,
    kind: 'own',
    place: main,
    columns: ['amount'],
    names: { amount: `Budget of Q${budgetQuarter.number} FY${budgetQuarter.fiscalYear % 100}` },
  },
  {
    step: 'Set-up',
    view: 'Domains',
    entity: 'domain',
    id: domain.id,
    kind: 'own',
    place: rowOf(domain.id),
    columns: ['code', 'name', 'hue'],
  },
  {
    step: 'Set-up',
    view: 'Practices',
    entity: 'practice',
    id: practice.id,
    kind: 'own',
    place: rowOf(practice.id),
    columns: ['name', 'domainId', 'inScope'],
  },
  {
    step: 'Set-up',
    view: 'Thresholds',
    entity: 'settings',
    id: 'settings',
    kind: 'own',
    place: main,
    columns: Object.values(settingsGroups).flat(),
  },
]
