import { type EntityName, entityNamed } from '#shared/model/entities.ts'
import { type Entity, keyId, type Value } from '#shared/model/entity.ts'
import { idSchema } from '#shared/model/schema.ts'
import { fillTemplate, namesIn } from './fill-template.ts'
import type { ImportProblem, ImportProblemReason } from './import-problem.ts'
import type { LinkMapping, SheetMapping } from './mapping.ts'
import { normaliseText } from './normalise-text.ts'
import { fillDown, readFields } from './read-row.ts'
import { splitList } from './split-list.ts'
import { cellText, type Sheet, type SheetCell } from './spreadsheet.ts'
import { type SheetTable, type TableRow, tableOfSheet } from './table-of-sheet.ts'

/** Where in the spreadsheet a row or a link was found. */
export type Origin = {
  readonly sheet: string
  readonly row: number | null
  readonly column: string | null
  readonly value: string
}

/** A row as the spreadsheet gives it: the fields that the mapping names and the sheet fills. */
export type Draft = {
  readonly entity: EntityName
  readonly id: string
  readonly fields: Readonly<Record<string, Value>>
  readonly origin: Origin
}

export type Drafts = { readonly drafts: readonly Draft[]; readonly problems: readonly ImportProblem[] }

/** All rows and links that one sheet's mapping finds in it, with what could not be read. */
export function draftRows(sheet: Sheet, mapping: SheetMapping): Drafts {
  const problems: ImportProblem[] = []
  const report: Report = (origin, reason, params = {}, kept = false) =>
    problems.push({ ...origin, reason, params, kept })
  const nowhere = { sheet: sheet.name, row: null, column: null, value: '' }
  const table = tableOfSheet(sheet, mapping)
  if (table === null) {
    report(nowhere, 'headerMissing', { headers: headersWanted(mapping) })
    return { drafts: [], problems }
  }
  const lacking = mentionedColumns(mapping).filter((name) => table.lacks(name))
  for (const column of lacking) report({ ...nowhere, column }, 'columnMissing', { column })
  if (mapping.rows.some(({ column }) => lacking.includes(column))) return { drafts: [], problems }
  const drafts = [...draftsOf(table, sheet, mapping, report)]
  return { drafts, problems }
}

type Report = (origin: Origin, reason: ImportProblemReason, params?: ImportProblem['params'], kept?: boolean) => unknown

function* draftsOf(table: SheetTable, sheet: Sheet, mapping: SheetMapping, report: Report): Generator<Draft> {
  const entity = entityNamed(mapping.entity as EntityName)
  const above = new Map<string, SheetCell>()
  const places = new Map<string, number>()
  for (const row of table.rows) {
    const filled = fillDown(row, mapping, above)
    if (!mapping.rows.every((filter) => passes(filled, filter))) continue
    const origin: Origin = { sheet: sheet.name, row: row.number, column: null, value: '' }
    const text = (name: string): string | undefined => {
      const cell = filled.cell(name)
      return cell === undefined ? undefined : cellText(cell).trim()
    }
    const givenId = mapping.id === undefined ? null : fillTemplate(mapping.id, text)
    const place = givenId === null ? places.size : (places.get(givenId) ?? places.size)
    places.set(givenId ?? `row ${row.number}`, place)
    const fields = readFields(entity, mapping, filled, place, (column, value, reading, kept) =>
      report({ ...origin, column, value }, reading.reason, reading.params, kept),
    )
    const id = givenId ?? idByKey(entity, fields)
    if (id === null) {
      report(origin, 'noId')
      continue
    }
    if (!idSchema.safeParse(id).success) {
      report({ ...origin, value: id }, 'badId')
      continue
    }
    yield { entity: mapping.entity as EntityName, id, fields, origin }
    for (const link of mapping.links) yield* draftLinks(link, id, filled, origin)
  }
}

function passes(row: TableRow, filter: SheetMapping['rows'][number]): boolean {
  const text = normaliseText(cellText(row.cell(filter.column) ?? null))
  if (filter.given !== undefined && filter.given !== (text !== '')) return false
  if (filter.is && !filter.is.some((each) => normaliseText(each) === text)) return false
  return !filter.not?.some((each) => normaliseText(each) === text)
}

function* draftLinks(link: LinkMapping, id: string, row: TableRow, origin: Origin): Generator<Draft> {
  const entity = entityNamed(link.entity as EntityName)
  const list = cellText(row.cell(link.column) ?? null)
  for (const item of splitList(list, link)) {
    const text = (name: string): string | undefined => {
      if (name === 'id') return id
      return name === 'item' ? item : cellText(row.cell(name) ?? null)
    }
    const fields = Object.fromEntries(
      Object.entries(link.fields).map(([name, given]) => [
        name,
        typeof given === 'string' ? (fillTemplate(given, text) ?? '') : given,
      ]),
    )
    const own = idByKey(entity, fields)
    const where = { ...origin, column: link.column, value: item }
    if (own !== null) yield { entity: link.entity as EntityName, id: own, fields, origin: where }
  }
}

/** The id that the fields of a fact about other rows make; null where one is missing. */
function idByKey(entity: Entity, fields: Readonly<Record<string, Value>>): string | null {
  const parts = entity.key?.map((name) => fields[name] ?? null)
  return parts === undefined || parts.some((part) => part === null || part === '') ? null : keyId(parts)
}

function headersWanted({ headerRow }: SheetMapping): string {
  return typeof headerRow === 'number' ? `row ${headerRow}` : headerRow.find.join(', ')
}

function mentionedColumns(mapping: SheetMapping): readonly string[] {
  const own = Object.values(mapping.columns).flatMap(({ column, columns = [], template = '' }) => [
    ...(column === undefined ? [] : [column]),
    ...columns,
    ...namesIn(template),
  ])
  const others = [
    ...mapping.rows.map(({ column }) => column),
    ...mapping.links.map(({ column }) => column),
    ...namesIn(mapping.id ?? ''),
  ]
  return [...new Set([...own, ...others])]
}
