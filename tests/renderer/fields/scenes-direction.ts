import { first } from './sample-rows.ts'
import { allFields, dialog, main, radio, rowOf, type Scene, strengthButton } from './scene.ts'

const step = 'Direction'
const vision = first('statement', ({ kind }) => kind === 'businessVision')
const alternative = first('statement', ({ kind, chosen }) => kind === 'itVision' && !chosen)
const priority = first('businessPriority')
const goal = first('goal', ({ weight }) => weight !== 3)
const objective = first('objective')
const keyResult = first('keyResult', ({ objectiveId }) => objectiveId === objective.id)
const principle = first('principle', ({ adopted }) => adopted)
const promise = first('promise')
const serves = first('goalPriority', ({ strength }) => strength === 1)
const server = first('goal', ({ id }) => id === serves.goalId)
const served = first('businessPriority', ({ id }) => id === serves.businessPriorityId)

/** Step 1. */
export const directionScenes: readonly Scene[] = [
  {
    step,
    view: 'Business',
    entity: 'statement',
    id: vision.id,
    kind: 'own',
    place: rowOf(vision.id),
    columns: ['wording', 'source'],
    names: { wording: /wording/i },
  },
  {
    step,
    view: 'Overview',
    entity: 'statement',
    id: alternative.id,
    kind: 'own',
    place: rowOf(alternative.id),
    columns: ['chosen'],
    specials: [radio('chosen', null, `Choose “${alternative.wording}”`, true)],
  },
  {
    step,
    view: 'Overview',
    entity: 'statement',
    id: alternative.id,
    kind: 'allFields',
    open: allFields(alternative.wording),
    place: dialog,
    columns: ['note'],
  },
  {
    step,
    view: 'Business',
    entity: 'businessPriority',
    id: priority.id,
    kind: 'own',
    place: rowOf(priority.id),
    columns: ['code', 'title', 'description', 'source', 'owner'],
  },
  {
    step,
    view: 'Goals',
    entity: 'goal',
    id: goal.id,
    kind: 'own',
    place: rowOf(goal.id),
    columns: ['code', 'title', 'inScope', 'weight'],
    specials: [radio('weight', null, '3', 3)],
  },
  {
    step,
    view: 'Goals',
    entity: 'goalPriority',
    id: serves.id,
    kind: 'own',
    place: main,
    columns: ['strength'],
    specials: [strengthButton(`${server.title} serves ${served.title}`, ['1, in part', '2, directly'])],
  },
  {
    step,
    view: 'Goals',
    entity: 'goal',
    id: goal.id,
    kind: 'allFields',
    open: allFields(goal.title),
    place: dialog,
    columns: ['description'],
  },
  {
    step,
    view: 'Overview',
    entity: 'objective',
    id: objective.id,
    kind: 'own',
    place: rowOf(objective.id),
    columns: ['title'],
  },
  {
    step,
    view: 'Overview',
    entity: 'objective',
    id: objective.id,
    kind: 'allFields',
    open: allFields(objective.title),
    place: dialog,
    columns: ['code', 'description', 'owner', 'due'],
  },
  {
    step,
    view: 'Overview',
    entity: 'keyResult',
    id: keyResult.id,
    kind: 'own',
    place: rowOf(keyResult.id),
    columns: ['title', 'baseline', 'current', 'target', 'unit', 'due', 'owner', 'ambition'],
  },
  {
    step,
    view: 'Overview',
    entity: 'keyResult',
    id: keyResult.id,
    kind: 'allFields',
    open: allFields(keyResult.title),
    place: dialog,
    columns: ['source', 'note'],
  },
  {
    step,
    view: 'Principles and values',
    entity: 'principle',
    id: principle.id,
    kind: 'own',
    place: rowOf(principle.id),
    columns: ['title', 'weWill', 'weStop', 'adopted'],
  },
  {
    step,
    view: 'Principles and values',
    entity: 'principle',
    id: principle.id,
    kind: 'allFields',
    open: allFields(principle.title),
    place: dialog,
    columns: ['code', 'category', 'statement', 'source'],
  },
  {
    step,
    view: 'Year in review',
    entity: 'promise',
    id: promise.id,
    kind: 'own',
    place: rowOf(promise.id),
    columns: ['title', 'period', 'outcome', 'delivered', 'lesson'],
  },
]
