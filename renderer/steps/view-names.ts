import { entitiesLabel } from '#shared/messages/labels.ts'
import type { Say } from '#shared/messages/translate.ts'
import type { TableName } from '#shared/model/entities.ts'
import type { StepId } from '#shared/steps/steps.ts'

/** A view of a step, as the step knows it and as it is called. */
export type NamedView = { readonly view: string; readonly name: string }

/** The views of each step, as what they are called is a message of this family: `screen.order.view.scores`. */
const families = {
  direction: ['screen.direction.view', ['overview', 'business', 'goals', 'principles']],
  currentState: ['screen.grid.view', ['grid', 'gaps', 'findings']],
  constraints: ['screen.constraints.view', ['board', 'rights', 'forums']],
  opportunities: ['screen.chances.view', ['cards', 'table', 'links']],
  prioritisation: ['screen.order.view', ['order', 'scores', 'decisions', 'weights']],
  roadmap: ['screen.roadmap.view', ['nowNextLater', 'waves', 'gantt', 'scenarios']],
  tacticalPlan: ['screen.tactical.view', ['tasks', 'raci', 'days', 'owners', 'blockers']],
  measures: ['screen.measures.view', ['measures', 'goals', 'progress']],
  communications: ['screen.messages.view', ['map', 'plan', 'calendar']],
  boardPack: ['screen.pack.view', ['pages', 'ask', 'decisions', 'quality']],
} as const

/** Set-up shows one of its registers at a time. */
const setUpRegisters: readonly TableName[] = ['participant', 'team', 'teamCapacity', 'domain', 'practice']

/** The views of a step by their names, and the lists that every step but set-up has. */
export function viewsNamed(say: Say, step: StepId): readonly NamedView[] {
  if (step === 'setUp') return setUpRegisters.map((view) => ({ view, name: entitiesLabel(say, view) }))
  const [family, views] = families[step]
  const named = views.map((view) => ({ view, name: say(`${family}.${view}` as 'screen.order.view.order') }))
  return step === 'direction' ? named : [...named, { view: 'lists', name: say('screen.registers') }]
}
