import type { RatingKey } from '#shared/edits/intents/rate-cell.ts'
import { levels } from '#shared/model/lens.ts'

/** What a pressed key rates a cell with; null: nothing. Keys of the number pad give the same characters. */
export function ratingKey(key: string): RatingKey | null {
  if (key === 'n' || key === 'N') return 'notApplicable'
  if (key === 'Delete' || key === 'Backspace') return 'clear'
  return levels.find((level) => String(level) === key) ?? null
}
