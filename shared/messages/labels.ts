import type { EntityName } from '../model/entities.ts'
import { isMessageKey, type Say } from './translate.ts'

/**
 * What the model's words are called on screen and in documents. A label is looked up from the specific to the general, so
 * that an `owner` is named once for all entities and a `status` only where it means something of its own.
 */

function firstKnown(say: Say, keys: readonly string[], otherwise: string): string {
  const known = keys.find(isMessageKey)
  return known === undefined ? otherwise : say(known)
}

/** One row of it: "Objective". */
export function entityLabel(say: Say, entity: EntityName): string {
  return say(`entity.${entity}`)
}

/** The register: "Objectives". */
export function entitiesLabel(say: Say, entity: EntityName): string {
  return say(`entities.${entity}`)
}

/** What adds a row: "Add an objective". Rows that nobody adds by hand have no words of their own. */
export function addLabel(say: Say, entity: EntityName): string {
  return firstKnown(say, [`add.${entity}`], entityLabel(say, entity))
}

/** What a register is for, in a sentence; an empty text for entities that have none of their own. */
export function registerPurpose(say: Say, entity: EntityName): string {
  return firstKnown(say, [`screen.register.for.${entity}`], '')
}

/** The label of a field, as it stands over a column or beside a control. */
export function fieldLabel(say: Say, entity: EntityName, field: string): string {
  return firstKnown(say, [`field.${entity}.${field}`, `field.${field}`], field)
}

/** The label of one value of a field with choices. */
export function choiceLabel(say: Say, entity: EntityName, field: string, value: string): string {
  return firstKnown(say, [`choice.${entity}.${field}.${value}`, `choice.${field}.${value}`, `choice.${value}`], value)
}
