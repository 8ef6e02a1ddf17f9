import type { TableName } from '#shared/model/entities.ts'
import type { StepId } from '#shared/steps/steps.ts'
import { goToStep, type UiStore } from '../../state/ui-store.ts'
import { stepOfEntity } from '../step-entities.ts'

/** Where rows are entered that have a better place than the lists of their step. */
const places: Readonly<Partial<Record<TableName, { readonly step: StepId; readonly view: string }>>> = {
  practice: { step: 'setUp', view: 'practice' },
  objective: { step: 'direction', view: 'overview' },
  goal: { step: 'direction', view: 'goals' },
  businessPriority: { step: 'direction', view: 'business' },
}

/** Goes to where rows of an entity are entered. */
export function showRegister(ui: UiStore, entity: TableName): void {
  const step = places[entity]?.step ?? stepOfEntity(entity)
  if (step === null) return
  const view = places[entity]?.view ?? (step === 'setUp' ? entity : 'lists')
  goToStep(ui, step)
  ui.setState(({ views, lists }) => ({ views: { ...views, [step]: view }, lists: { ...lists, [step]: entity } }))
}
