import { type EntityName, entityNamed } from '../../model/entities.ts'
import { keyId, type Row, type Value } from '../../model/entity.ts'
import type { Field } from '../../model/fields.ts'
import { lenses } from '../../model/lens.ts'
import { modelWords, sectionKeys, shippedKeys } from './shipped-keys.ts'
import type { StandIns } from './stand-ins.ts'

export type Redaction = { readonly ids: ReadonlyMap<string, string>; readonly standIns: StandIns }

/** Fields that name people. */
const peopleFields: ReadonlySet<string> = new Set([
  'owner',
  'sponsor',
  'lead',
  'chair',
  'backup',
  'members',
  'preparedBy',
  'decidedBy',
  'acceptedBy',
  'settledBy',
  'frozenBy',
  'recommends',
  'decides',
  'mustAgree',
])

/** A letter or two and a number, as registers are numbered. */
const plainCode = /^[A-Za-z]{0,3}[-. ]?\d{1,4}(?:[-.]\d{1,3})?$/
/** `%`, `1–5`, `0.9`: what figures are made of, too short for a telephone number. */
const figureLike = /^[^\p{L}]{1,6}$/u
const plainLocale = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/
const currency = /^[A-Z]{3}$/

/** A row without its texts; null where nothing of it may stay. */
export function redactRow(name: EntityName, row: Row, redaction: Redaction): Row | null {
  if (name === 'image') return null
  const entity = entityNamed(name)
  const fields: Record<string, Value> = {}
  for (const [field, spec] of Object.entries(entity.fields)) {
    const value = row[field] ?? null
    fields[field] = redactValue({ entity: name, field, spec, isTitle: entity.title === field }, value, redaction)
  }
  if (name === 'packSection' && fields.section === '') return null
  const id = entity.singleton
    ? name
    : entity.key === undefined
      ? newId(redaction, row.id)
      : keyId(entity.key.map((field) => fields[field] ?? null))
  return { ...fields, id }
}

type Place = { readonly entity: EntityName; readonly field: string; readonly spec: Field; readonly isTitle: boolean }

function redactValue({ entity, field, spec, isTitle }: Place, value: Value, redaction: Redaction): Value {
  const { standIns } = redaction
  if (spec.kind === 'reference') {
    // Pictures go, and with them what points at them.
    return value === null || spec.refersTo === 'image' ? null : newId(redaction, String(value))
  }
  if ((spec.kind !== 'text' && spec.kind !== 'longText') || typeof value !== 'string' || value === '') return value
  const place = { entity, field, maxLength: spec.maxLength ?? 300 }
  switch (`${entity}.${field}`) {
    case 'workbook.currency':
      return currency.test(value) ? value : ''
    case 'workbook.locale':
      return plainLocale.test(value) ? value : ''
    case 'packSection.section':
      return sectionKeys.has(value) ? value : ''
    case 'acceptedFinding.finding':
      return value
        .split('~')
        .map((part) => partOfKey(part, redaction))
        .join('~')
  }
  if (field === 'shippedKey') return shippedKeys.has(value) ? value : ''
  if (field === 'origin') return redactOrigin(value, redaction)
  if (field === 'code') return plainCode.test(value) || shippedKeys.has(value) ? value : standIns.code(value)
  if (peopleFields.has(field) || (entity === 'participant' && isTitle)) return standIns.people(value, place)
  return !isTitle && figureLike.test(value) ? value : standIns.text(value, place, isTitle)
}

/** A part of a finding's key: what it is about, the id of a row, or a word of the model. */
function partOfKey(part: string, { ids }: Redaction): string {
  const id = ids.get(part)
  if (id !== undefined) return id
  const isKnown = part.split('.').every((word) => modelWords.has(word) || /^\d{4}$/.test(word))
  return isKnown || isFindingCode(part) ? part : 'other'
}

/** `initiative.noOwner`: an entity, and what is the matter with it, which is one word in camel case. */
function isFindingCode(part: string): boolean {
  const [entity = '', what = ''] = part.split('.')
  return modelWords.has(entity) && /^[a-z]+(?:[A-Z][a-z]+){0,5}$/.test(what)
}

/** Where a draft came from: `gap:<practice>`, `systemic:<lens>`; drafts from a library are the team's own by now. */
function redactOrigin(origin: string, { ids }: Redaction): string {
  const [kind = '', about = ''] = origin.split(':')
  if (kind === 'gap') return ids.has(about) ? `gap:${ids.get(about)}` : ''
  return kind === 'systemic' && lenses.some((lens) => lens === about) ? origin : ''
}

function newId({ ids }: Redaction, old: string): string {
  const id = ids.get(old)
  if (id === undefined) throw new Error('a row points at one that is not there')
  return id
}
