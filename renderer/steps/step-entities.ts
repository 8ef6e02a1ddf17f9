import { type EntityName, entityNamed, type TableName, tableNames } from '#shared/model/entities.ts'
import { type StepId, steps } from '#shared/steps/steps.ts'

/** Entities whose rows have a name to be found by. */
export const titledEntities: readonly TableName[] = tableNames.filter((name) => {
  const { title, singleton, key } = entityNamed(name)
  return title !== null && !singleton && key === undefined
})

/** The step at which rows of an entity are edited. */
export function stepOfEntity(entity: EntityName): StepId | null {
  return steps.find(({ entities }) => entities.includes(entity))?.id ?? null
}

const notRegisters: ReadonlySet<EntityName> = new Set(['rating', 'snapshotContent', 'snapshot', 'settings', 'image'])

/** What a step shows as lists: its entities without singletons and what has a screen of its own. */
export function registersOf(step: StepId): readonly TableName[] {
  const { entities } = steps.find(({ id }) => id === step) ?? { entities: [] }
  return (entities as readonly TableName[]).filter((name) => !notRegisters.has(name) && !entityNamed(name).singleton)
}
