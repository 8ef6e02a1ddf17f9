import { type Failure, failure } from '../failure.ts'
import { initialValues } from '../model/defaults.ts'
import { type EntityName, entityNamed, isEntityName, type ReferenceTo, referencesTo } from '../model/entities.ts'
import { type Entity, keyId, type Row, type Value } from '../model/entity.ts'
import { patchSchema } from '../model/schema.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Change, Edit, Patch, RequestedChange, RequestedEdit } from './edit.ts'
import { expectedValue } from './expected-value.ts'

/** A row that points at another. */
export type Referrer = { readonly entity: EntityName; readonly field: string; readonly id: string }

/** What has to be known of a workbook to check an edit: a workbook in memory and a file both can tell. */
export type RowReader = {
  readonly row: (entity: EntityName, id: string) => Row | undefined
  /** Rows whose field of that entity points at `id`. */
  readonly referrers: (from: ReferenceTo, id: string) => readonly Referrer[]
}

/**
 * Checks an edit against the model and the rows as they are, and completes it: new rows get their initial values, every
 * change gets its `before`, fields that stay the same are left out. Refused whole at the first fault.
 */
export function prepareEdit(reader: RowReader, requested: RequestedEdit): Result<Edit> {
  if (requested.changes.length === 0) return fail(failure('emptyEdit'))
  const changes: Change[] = []
  const touched = new Set<string>()
  for (const each of requested.changes) {
    if (!isEntityName(each.entity)) return fail(failure('unknownEntity', { entity: each.entity }))
    const place = `${each.entity} ${each.id}`
    if (touched.has(place)) return fail(failure('sameRowTwice', { entity: each.entity, id: each.id }))
    touched.add(place)
    const prepared = prepareChange(reader, each.entity, each)
    if (!prepared.ok) return prepared
    if (prepared.value !== null) changes.push(prepared.value)
  }
  const broken = findBrokenReference(reader, changes)
  return broken === undefined ? ok({ label: requested.label, changes }) : fail(broken)
}

function prepareChange(reader: RowReader, name: EntityName, requested: RequestedChange): Result<Change | null> {
  const { id } = requested
  const where = { entity: name, id }
  const entity = entityNamed(name)
  const current = reader.row(name, id)
  const conflict = conflictWithBefore(current, requested, where)
  if (conflict) return fail(conflict)
  if (requested.after === null) return prepareRemoval(entity, current, where)
  const fault = checkPatch(entity, id, requested.after)
  if (fault) return fail(fault)
  return current === undefined
    ? prepareInsertion(entity, requested.after, where)
    : prepareUpdate(entity, current, requested.after, where)
}

type Where = { readonly entity: EntityName; readonly id: string }

function conflictWithBefore(current: Row | undefined, requested: RequestedChange, where: Where): Failure | undefined {
  const { before } = requested
  if (before === undefined) return undefined
  if (before === null) return current === undefined ? undefined : failure('rowExists', where)
  if (current === undefined) return failure('rowMissing', where)
  const differing = Object.keys(before).find((field) => before[field] !== current[field])
  return differing === undefined
    ? undefined
    : failure('beforeDiffers', { ...where, field: differing, value: show(current[differing] ?? null) })
}

function prepareRemoval(entity: Entity, current: Row | undefined, where: Where): Result<Change> {
  if (current === undefined) return fail(failure('rowMissing', where))
  if (entity.singleton) return fail(failure('singletonRow', where))
  const { id: _id, ...before } = current
  return ok({ ...where, before, after: null })
}

function prepareInsertion(entity: Entity, given: Patch, where: Where): Result<Change> {
  if (entity.singleton) return fail(failure('singletonRow', where))
  const after: Record<string, Value> = {}
  const initial = initialValues(entity)
  for (const field of Object.keys(entity.fields)) {
    const value = given[field] ?? initial[field]
    if (value === undefined) return fail(failure('missingField', { ...where, field }))
    after[field] = value
  }
  const key = entity.key?.map((field) => after[field] ?? null)
  if (key && keyId(key) !== where.id) return fail(failure('keyMismatch', { ...where, expected: keyId(key) }))
  return ok({ ...where, before: null, after })
}

function prepareUpdate(entity: Entity, current: Row, given: Patch, where: Where): Result<Change | null> {
  const before: Record<string, Value> = {}
  const after: Record<string, Value> = {}
  for (const [field, value] of Object.entries(given)) {
    if (value === current[field]) continue
    if (entity.key?.includes(field)) return fail(failure('keyChanged', { ...where, field }))
    before[field] = current[field] ?? null
    after[field] = value
  }
  return ok(Object.keys(after).length === 0 ? null : { ...where, before, after })
}

function checkPatch(entity: Entity, id: string, patch: Patch): Failure | undefined {
  const unknown = Object.keys(patch).find((field) => !Object.hasOwn(entity.fields, field))
  if (unknown !== undefined) return failure('unknownField', { entity: entity.name, id, field: unknown })
  const checked = patchSchema(entity).safeParse(patch)
  if (checked.success) return undefined
  const name = String(checked.error.issues[0]?.path[0] ?? '')
  const field = entity.fields[name]
  return failure('badValue', {
    entity: entity.name,
    id,
    field: name,
    value: show(patch[name] ?? null),
    expected: field ? expectedValue(field) : '',
  })
}

/** A value as it may stand in a message: short. */
function show(value: Value): string {
  const shown = JSON.stringify(value)
  return shown.length > 80 ? `${shown.slice(0, 77).toWellFormed()}…` : shown
}

function findBrokenReference(reader: RowReader, changes: readonly Change[]): Failure | undefined {
  const changed = new Map(changes.map((change) => [`${change.entity} ${change.id}`, change]))
  for (const change of changes) {
    const broken =
      change.after === null
        ? findReferrer(reader, changed, change)
        : findDangling(reader, changed, change, change.after)
    if (broken) return broken
  }
  return undefined
}

type Changed = ReadonlyMap<string, Change>

function findDangling(reader: RowReader, changed: Changed, change: Change, after: Patch): Failure | undefined {
  const { fields } = entityNamed(change.entity)
  for (const [field, value] of Object.entries(after)) {
    const target = fields[field]?.refersTo
    if (target === undefined || value === null) continue
    const name = target as EntityName
    const own = changed.get(`${name} ${value}`)
    const exists = own ? own.after !== null : reader.row(name, String(value)) !== undefined
    if (!exists)
      return failure('danglingReference', { entity: change.entity, id: change.id, field, target, value: String(value) })
  }
  return undefined
}

function findReferrer(reader: RowReader, changed: Changed, removal: Change): Failure | undefined {
  for (const from of referencesTo[removal.entity]) {
    const left = reader.referrers(from, removal.id).filter((referrer) => {
      const own = changed.get(`${referrer.entity} ${referrer.id}`)
      if (own === undefined) return true
      return own.after !== null && !(from.field in own.after)
    })
    if (left.length > 0) {
      return failure('stillReferenced', { entity: removal.entity, id: removal.id, by: from.entity, count: left.length })
    }
  }
  return undefined
}
