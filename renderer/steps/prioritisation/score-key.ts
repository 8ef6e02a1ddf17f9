import type { Value } from '#shared/model/entity.ts'
import type { ScoreColumn } from './score-columns.ts'

/** What a pressed key does to a cell: sets a value, or begins to write one. Null: nothing. */
export type ScoreKey = { readonly set: Value } | { readonly write: string }

/** Scales that one digit reaches. */
const digitScale = 9

/** Keys of the number pad give the same characters. 0 stands for 10 on a scale of 1 to 10. */
export function scoreKey(column: ScoreColumn, key: string): ScoreKey | null {
  const isDigit = /^\d$/.test(key)
  switch (column.kind) {
    case 'criterion': {
      const { scaleMin, scaleMax } = column.criterion
      if (key === 'Delete' || key === 'Backspace') return { set: null }
      if (key === 'Enter') return { write: '' }
      if (!isDigit) return null
      const score = Number(key) === 0 && scaleMin >= 1 && scaleMax === digitScale + 1 ? scaleMax : Number(key)
      const byDigit = scaleMax <= digitScale + 1 && Number.isInteger(scaleMin) && Number.isInteger(scaleMax)
      if (!byDigit) return { write: key }
      return score >= scaleMin && score <= scaleMax ? { set: score } : null
    }
    case 'choice': {
      if (column.field === 'moscow' && (key === 'Delete' || key === 'Backspace')) return { set: null }
      const byDigit = isDigit ? column.values[Number(key) - 1] : undefined
      const byLetter = column.values.find((value) => value[0] === key.toLowerCase())
      const value = byDigit ?? byLetter
      return value === undefined ? null : { set: value }
    }
    case 'flag':
      if (key === '1') return { set: true }
      if (key === '0' || key === 'Delete' || key === 'Backspace') return { set: false }
      return key === ' ' || key === 'Enter' ? { write: '' } : null
  }
}
