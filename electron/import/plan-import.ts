import type { Patch, RequestedChange, RequestedEdit } from '#shared/edits/edit.ts'
import { prepareEdit, type RowReader } from '#shared/edits/prepare-edit.ts'
import { initialValues } from '#shared/model/defaults.ts'
import { type EntityName, entityNamed, entityNames, isEntityName } from '#shared/model/entities.ts'
import type { Row, Value } from '#shared/model/entity.ts'
import { ok, type Result } from '#shared/result.ts'
import { type Draft, draftRows } from './draft-rows.ts'
import type { ImportProblem } from './import-problem.ts'
import type { ImportMapping } from './mapping.ts'
import { normaliseText } from './normalise-text.ts'
import { checkValue } from './read-field.ts'
import type { Sheet, Sheets } from './spreadsheet.ts'

/** What becomes of the rows of one entity. `read` is the sum of the others. */
export type ImportCounts = {
  readonly read: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Not imported; a problem says why. */
  readonly skipped: number
}

/** What an import would do, before anything is done. */
export type ImportPlan = {
  /** Without changes where the workbook has everything already; such an edit need not, and can't, be made. */
  readonly edit: RequestedEdit
  readonly counts: Readonly<Partial<Record<EntityName, ImportCounts>>>
  readonly problems: readonly ImportProblem[]
}

/**
 * Turns sheets into one edit, by a mapping. What can't be read is reported and left out, cell by cell, so that the rest
 * of its row is kept; rows that the workbook has already are changed only where the sheet says something else; nothing
 * is deleted. The same sheets on the workbook after the edit give no changes.
 * @param label what the history calls the edit, where the mapping does not say
 * @returns a failure only where the edit as a whole contradicts the model
 */
export function planImport(
  sheets: Sheets,
  mapping: ImportMapping,
  reader: RowReader,
  label: string,
): Result<ImportPlan> {
  const problems: ImportProblem[] = []
  const drafts: Draft[] = draftRecords(mapping)
  for (const each of mapping.sheets) {
    const sheet = findSheet(sheets, each.sheet)
    if (sheet === undefined) {
      if (!each.ifPresent) problems.push(withoutRow(each.sheet, 'sheetMissing'))
      continue
    }
    const found = draftRows(sheet, each)
    drafts.push(...found.drafts)
    problems.push(...found.problems)
  }
  const merged = mergeDrafts(drafts, problems)
  const kept = withoutImpossible(merged, reader, problems)
  const changes = inSheetOrder(
    kept.flatMap((draft) => changeOf(draft, reader) ?? []),
    reader,
  )
  const edit = { label: mapping.label ?? label, changes: inModelOrder(changes) }
  if (changes.length > 0) {
    const prepared = prepareEdit(reader, edit)
    if (!prepared.ok) return prepared
  }
  return ok({ edit, counts: count(merged, kept, changes, reader), problems: distinct(problems) })
}

function draftRecords(mapping: ImportMapping): Draft[] {
  return mapping.records.map(({ entity, id, fields }) => ({
    entity: entity as EntityName,
    id,
    fields,
    origin: { sheet: '', row: null, column: null, value: '' },
  }))
}

function findSheet(sheets: Sheets, name: string): Sheet | undefined {
  if (name === '*') return sheets[0]
  return sheets.find((sheet) => normaliseText(sheet.name) === normaliseText(name))
}

function withoutRow(sheet: string, reason: ImportProblem['reason']): ImportProblem {
  return { sheet, row: null, column: null, value: '', reason, params: {}, kept: false }
}

/** One draft for each row of the workbook. Where two places differ about a field, the first holds and it is reported. */
function mergeDrafts(drafts: readonly Draft[], problems: ImportProblem[]): readonly Draft[] {
  const merged = new Map<string, Draft>()
  for (const draft of drafts) {
    const place = `${draft.entity} ${draft.id}`
    const earlier = merged.get(place)
    if (earlier === undefined) {
      merged.set(place, draft)
      continue
    }
    for (const [field, value] of Object.entries(draft.fields)) {
      const first = earlier.fields[field]
      if (first === undefined || first === value) continue
      const params = { id: draft.id, field, first: String(first) }
      problems.push({ ...draft.origin, value: String(value), reason: 'twoValues', params, kept: false })
    }
    merged.set(place, { ...earlier, fields: { ...draft.fields, ...earlier.fields } })
  }
  return [...merged.values()]
}

/** Drafts that can become rows: required fields there, references leading somewhere. One that goes may take others along. */
function withoutImpossible(drafts: readonly Draft[], reader: RowReader, problems: ImportProblem[]): readonly Draft[] {
  let kept = drafts
  for (;;) {
    const present = new Set(kept.map(({ entity, id }) => `${entity} ${id}`))
    const exists = (entity: string, id: string): boolean =>
      present.has(`${entity} ${id}`) || (isEntityName(entity) && reader.row(entity, id) !== undefined)
    const next = kept.flatMap((draft) => possible(draft, reader, exists, problems) ?? [])
    const same = next.length === kept.length && next.every((draft, at) => draft === kept[at])
    if (same) return kept
    kept = next
  }
}

function possible(
  draft: Draft,
  reader: RowReader,
  exists: (entity: string, id: string) => boolean,
  problems: ImportProblem[],
): Draft | null {
  const entity = entityNamed(draft.entity)
  const report = (reason: ImportProblem['reason'], params: ImportProblem['params'], value?: Value): null => {
    problems.push({
      ...draft.origin,
      value: value === undefined ? draft.origin.value : String(value),
      reason,
      params,
      kept: false,
    })
    return null
  }
  const isNew = reader.row(draft.entity, draft.id) === undefined
  if (isNew && entity.singleton) return report('cannotBeAdded', { entity: draft.entity })
  let fields = draft.fields
  for (const [name, value] of Object.entries(draft.fields)) {
    const field = entity.fields[name]
    const target = field?.refersTo
    const fault = field === undefined ? undefined : checkValue(field, value)
    const dangling = target !== undefined && value !== null && !exists(target, String(value))
    if (fault?.ok !== false && !dangling) continue
    if (dangling) report('pointsNowhere', { target, field: name }, value)
    else if (fault?.ok === false) report(fault.reason, fault.params, value)
    const { [name]: _left, ...others } = fields
    fields = others
  }
  const initial = initialValues(entity)
  const missing = Object.keys(entity.fields).find((name) => fields[name] === undefined && initial[name] === undefined)
  // What was taken away above has been reported already.
  if (isNew && missing !== undefined) return missing in draft.fields ? null : report('fieldMissing', { field: missing })
  return fields === draft.fields ? draft : { ...draft, fields }
}

function changeOf({ entity, id, fields }: Draft, reader: RowReader): RequestedChange | null {
  const current = reader.row(entity, id)
  const after = current === undefined ? fields : differing(fields, current)
  return current !== undefined && Object.keys(after).length === 0 ? null : { entity, id, after }
}

function differing(fields: Patch, current: Row): Patch {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => value !== current[name]))
}

/** New rows come after what a workbook begins with. */
const firstPosition = 1_000

/** New rows that people order by hand keep the order they had in the sheet. */
function inSheetOrder(changes: readonly RequestedChange[], reader: RowReader): readonly RequestedChange[] {
  const counts = new Map<string, number>()
  return changes.map((change) => {
    const { entity, id, after } = change
    const name = entity as EntityName
    const isOrdered = 'position' in entityNamed(name).fields
    if (!isOrdered || after === null || 'position' in after || reader.row(name, id) !== undefined) return change
    const earlier = counts.get(name) ?? 0
    counts.set(name, earlier + 1)
    return { ...change, after: { ...after, position: firstPosition + earlier } }
  })
}

function inModelOrder(changes: readonly RequestedChange[]): readonly RequestedChange[] {
  const place = new Map<string, number>(entityNames.map((name, at) => [name, at]))
  return [...changes].sort((a, b) => (place.get(a.entity) ?? 0) - (place.get(b.entity) ?? 0))
}

function count(
  all: readonly Draft[],
  kept: readonly Draft[],
  changes: readonly RequestedChange[],
  reader: RowReader,
): ImportPlan['counts'] {
  const counts: Partial<Record<EntityName, ImportCounts>> = {}
  for (const name of entityNames) {
    const read = all.filter(({ entity }) => entity === name).length
    if (read === 0) continue
    const importable = kept.filter(({ entity }) => entity === name).length
    const touched = changes.filter(({ entity }) => entity === name)
    const added = touched.filter(({ id }) => reader.row(name, id) === undefined).length
    const changed = touched.length - added
    counts[name] = { read, added, changed, unchanged: importable - touched.length, skipped: read - importable }
  }
  return counts
}

/** Rows with the same fault in several entities' mappings are reported once. */
function distinct(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}
