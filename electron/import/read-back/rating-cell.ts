import type { Patch } from '#shared/edits/edit.ts'
import { keyId, type Value } from '#shared/model/entity.ts'
import { levels } from '#shared/model/lens.ts'
import { normaliseText } from '../normalise-text.ts'
import type { Reading } from '../read-field.ts'
import { cellText, type SheetCell } from '../spreadsheet.ts'

/** How the sheet of ratings says that a lens does not apply. */
const notApplicable = 'n/a'

/** A level, the words for "not applicable" (as the sheet has them, or as they are typed in the grid), or nothing. */
export function readRating(cell: SheetCell, words: string): Reading {
  const text = normaliseText(cellText(cell))
  if (text === '') return { ok: true, value: null }
  if ([normaliseText(words), 'n', notApplicable].includes(text)) return { ok: true, value: notApplicable }
  const level = levels.find((each) => String(each) === text)
  return level === undefined ? { ok: false, reason: 'notALevel', params: {} } : { ok: true, value: level }
}

/** The row of a rating, and what makes it up. @param place practice and lens, joined as their key */
export function ratingRow(participantId: string, place: string): { readonly id: string; readonly key: Patch } {
  const [practiceId = '', lens = ''] = place.split('~')
  return { id: keyId([participantId, practiceId, lens]), key: { participantId, practiceId, lens } }
}

/** What a rating read from a cell changes. */
export function ratingPatch(value: Value): Patch {
  return value === notApplicable ? { level: null, notApplicable: true } : { level: value, notApplicable: false }
}
