import type { EntityName } from '#shared/model/entities.ts'
import type { Register } from '#shared/report/report.ts'
import { writtenText } from './same-cell.ts'

/** What an export of the workbook as it is now would write for a field of a row; empty where it has no such row. */
export type PrintedNow = (entity: EntityName, id: string, field: string) => string

/** @param build makes the registers; called once, and only if something is asked for */
export function createPrintedNow(build: () => readonly Register[]): PrintedNow {
  let registers: ReadonlyMap<string, Register> | null = null
  const places = new Map<string, ReadonlyMap<string, number>>()

  function placeOf({ source }: Register, id: string): number {
    if (source === undefined) return -1
    const known = places.get(source.entity) ?? new Map(source.ids.map((each, at) => [each, at]))
    places.set(source.entity, known)
    return known.get(id) ?? -1
  }

  return (entity, id, field) => {
    registers ??= new Map(build().flatMap((each) => (each.source === undefined ? [] : [[each.source.entity, each]])))
    const register = registers.get(entity)
    if (register === undefined) return ''
    const column = register.source?.fields.indexOf(field) ?? -1
    return writtenText(register.table.rows[placeOf(register, id)]?.[column])
  }
}
