import { entityLabel, fieldLabel } from '../../messages/labels.ts'
import type { Say } from '../../messages/translate.ts'
import type { EntityName } from '../../model/entities.ts'

/** Gives a text a stand-in: the same for the same text, wherever it stands. */
export type StandIns = {
  /** For a text of a field. @param isTitle named after the entity, others after the field */
  readonly text: (text: string, place: Place, isTitle: boolean) => string
  /** For people, one or several in one text. */
  readonly people: (text: string, place: Place) => string
  /** For a code, which is short. */
  readonly code: (text: string) => string
}

type Place = { readonly entity: EntityName; readonly field: string; readonly maxLength: number }

/** Between names in one text. */
const separators = /\s*[;,/&\n]\s*/u

/** @param say the language of the stand-ins */
export function createStandIns(say: Say): StandIns {
  const known = new Map<string, string>()
  const counts = new Map<string, number>()
  const next = (label: string): string => {
    const count = (counts.get(label) ?? 0) + 1
    counts.set(label, count)
    return `${label} ${count}`
  }
  const standIn = (text: string, label: string, maxLength: number): string => {
    const key = text.trim()
    const before = known.get(key)
    if (before !== undefined && before.length <= maxLength) return before
    const made = next(label)
    const fitting = made.length <= maxLength ? made : next('T').replace(' ', '')
    known.set(key, fitting)
    return fitting
  }
  const person = (name: string, maxLength: number): string => standIn(name, say('redact.person'), maxLength)
  return {
    text: (text, { entity, field, maxLength }, isTitle) =>
      standIn(text, isTitle ? entityLabel(say, entity) : fieldLabel(say, entity, field), maxLength),
    people: (text, { maxLength }) => {
      const names = text.split(separators).filter((name) => name.trim() !== '')
      const joined = names.map((name) => person(name, maxLength)).join('; ')
      return joined.length <= maxLength ? joined : person(text, maxLength)
    },
    code: (text) => standIn(text, 'C', 20).replace(' ', ''),
  }
}
