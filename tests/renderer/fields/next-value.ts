import type { Value } from '#shared/model/entity.ts'
import type { Field } from '#shared/model/fields.ts'

const numbers = [3, 2, 4, 1, 7, 0.3, 0.6, 0, 200]

/** Another value than the one that stands there, that the field takes. Of references the screen offers the values. */
export function nextValue(column: string, model: Field, before: Value): Value {
  switch (model.kind) {
    case 'text':
    case 'longText':
      return `By hand: ${column}`.slice(0, model.maxLength ?? 300)
    case 'integer':
    case 'number': {
      const { min = -Infinity, max = Infinity } = model
      const whole = model.kind === 'integer'
      const fits = (value: number): boolean => value >= min && value <= max && (!whole || Number.isInteger(value))
      return numbers.find((value) => value !== before && fits(value)) ?? max
    }
    case 'choice':
      return (model.values ?? []).find((value) => value !== before) ?? null
    case 'flag':
      return before !== true
    case 'date':
      return before === '2027-05-17' ? '2027-05-18' : '2027-05-17'
    case 'reference':
      return null
  }
}
