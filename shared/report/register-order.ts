import { type EntityName, entityNamed, type TableName } from '../model/entities.ts'
import type { Row, Value } from '../model/entity.ts'
import { lenses } from '../model/lens.ts'
import { rowsOf, type Workbook } from '../model/workbook.ts'

/**
 * The rows of a register in the order people gave them. Rows without a place of their own, which are known by what they link,
 * stand in the order of that: the scores of the first initiative before those of the second.
 */
export function inRegisterOrder(workbook: Workbook, name: TableName): readonly Row[] {
  const rows = rowsOf(workbook, name) as readonly Row[]
  const { key, fields } = entityNamed(name)
  if (key === undefined || 'position' in fields) return rows
  const places = key.map((field) => placesOf(workbook, field, fields[field]?.refersTo))
  return rows.toSorted((one, other) => {
    for (const [at, field] of key.entries()) {
      const difference = compared(one[field] ?? '', other[field] ?? '', places[at])
      if (difference !== 0) return difference
    }
    return 0
  })
}

/** The place of each row of an entity among its like. */
export function placesOfRows(workbook: Workbook, name: EntityName): ReadonlyMap<string, number> {
  return new Map((rowsOf(workbook, name as TableName) as readonly Row[]).map(({ id }, at) => [id, at]))
}

function placesOf(workbook: Workbook, field: string, refersTo?: string): ReadonlyMap<string, number> | undefined {
  if (refersTo !== undefined) return placesOfRows(workbook, refersTo as EntityName)
  return field === 'lens' ? new Map(lenses.map((lens, at) => [lens, at])) : undefined
}

function compared(one: Value, other: Value, places?: ReadonlyMap<string, number>): number {
  if (one === other) return 0
  const [first, second] = [places?.get(String(one)), places?.get(String(other))]
  if (first !== undefined && second !== undefined) return first - second
  return String(one) < String(other) ? -1 : 1
}
