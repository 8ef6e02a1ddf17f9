import { type EntityName, entityNamed, tableNames } from '#shared/model/entities.ts'
import type { Row, Value } from '#shared/model/entity.ts'
import type { Field } from '#shared/model/fields.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { assess } from './assess.ts'
import { rank } from './rank.ts'

/** What a difference is about, in the order in which a room asks for it. */
export const differenceTopics = ['level', 'rank', 'date', 'text', 'value', 'row'] as const

export type DifferenceTopic = (typeof differenceTopics)[number]

/** One thing that differs between two states of a workbook. */
export type StateDifference = {
  readonly topic: DifferenceTopic
  readonly kind: 'added' | 'removed' | 'changed'
  /** For a level of a practice through a lens `agreedLevel`, whoever it comes from; for a capability the practice. */
  readonly entity: EntityName
  readonly id: string
  /** Null for whole rows, ranks and capabilities. */
  readonly field: string | null
  readonly from: Value
  readonly to: Value
}

/** Facts that are compared as what counts of them, and what is no content. */
const comparedOtherwise: ReadonlySet<EntityName> = new Set(['snapshot', 'image'])
const levelFields: ReadonlySet<string> = new Set(['level', 'notApplicable'])

/**
 * What differs between two states of the same workbook: the levels that count and the capabilities they make, the ranks
 * under each state's own method, and the fields of rows by what they hold. Single ratings are compared by the level they
 * lead to. Levels 0 to 5, null: none or not applicable; ranks from 1.
 */
export function compareStates(before: Workbook, after: Workbook): readonly StateDifference[] {
  return [...levelDifferences(before, after), ...rankDifferences(before, after), ...rowDifferences(before, after)]
}

function* levelDifferences(before: Workbook, after: Workbook): Generator<StateDifference> {
  const [earlier, later] = [levelsOf(before), levelsOf(after)]
  for (const id of new Set([...later.keys(), ...earlier.keys()])) {
    const [from, to] = [earlier.get(id) ?? null, later.get(id) ?? null]
    const entity = id.includes('~') ? 'agreedLevel' : 'practice'
    const field = entity === 'agreedLevel' ? 'level' : null
    if (from !== to) yield { topic: 'level', kind: 'changed', entity, id, field, from, to }
  }
}

/** The capability of each practice by its id, then its levels by practice and lens. */
function levelsOf(workbook: Workbook): ReadonlyMap<string, number | null> {
  const levels = new Map<string, number | null>()
  for (const { practiceId, capability, cells } of assess(workbook).practices) {
    levels.set(practiceId, capability)
    for (const { lens, level } of cells) levels.set(`${practiceId}~${lens}`, level)
  }
  return levels
}

function* rankDifferences(before: Workbook, after: Workbook): Generator<StateDifference> {
  const [earlier, later] = [rank(before).byInitiative, rank(after).byInitiative]
  for (const id of new Set([...later.keys(), ...earlier.keys()])) {
    const [from, to] = [earlier.get(id)?.rank ?? null, later.get(id)?.rank ?? null]
    if (from !== to) yield { topic: 'rank', kind: 'changed', entity: 'initiative', id, field: null, from, to }
  }
}

function* rowDifferences(before: Workbook, after: Workbook): Generator<StateDifference> {
  for (const entity of tableNames) {
    if (comparedOtherwise.has(entity)) continue
    const [earlier, later] = [rowsOfTable(before, entity), rowsOfTable(after, entity)]
    if (earlier === later) continue
    for (const row of Object.values(later)) {
      const old = earlier[row.id]
      if (old === undefined) yield wholeRow('added', entity, row.id)
      else yield* fieldDifferences(entity, old, row)
    }
    for (const { id } of Object.values(earlier)) if (later[id] === undefined) yield wholeRow('removed', entity, id)
  }
}

function rowsOfTable(workbook: Workbook, entity: (typeof tableNames)[number]): Readonly<Record<string, Row>> {
  return workbook.tables[entity] as unknown as Readonly<Record<string, Row>>
}

function wholeRow(kind: 'added' | 'removed', entity: EntityName, id: string): StateDifference {
  return { topic: 'row', kind, entity, id, field: null, from: null, to: null }
}

function* fieldDifferences(entity: EntityName, old: Row, row: Row): Generator<StateDifference> {
  for (const [field, model] of Object.entries(entityNamed(entity).fields)) {
    const [from, to] = [old[field] ?? null, row[field] ?? null]
    if (from === to || field === 'position' || (entity === 'agreedLevel' && levelFields.has(field))) continue
    yield { topic: topicOf(model), kind: 'changed', entity, id: row.id, field, from, to }
  }
}

function topicOf({ kind }: Field): DifferenceTopic {
  if (kind === 'date') return 'date'
  return kind === 'text' || kind === 'longText' ? 'text' : 'value'
}
