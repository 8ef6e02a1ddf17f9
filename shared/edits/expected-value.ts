import type { Field } from '../model/fields.ts'

/**
 * What a field takes, in the notation of the model rather than in a language: it stands in messages beside field and
 * entity names, which are not translated either.
 */
export function expectedValue(field: Field): string {
  const orNull = field.optional && field.kind !== 'text' && field.kind !== 'longText' ? ' | null' : ''
  switch (field.kind) {
    case 'text':
    case 'longText':
      return `text (${field.optional ? '0' : '1'}–${field.maxLength})`
    case 'choice':
      return (field.values ?? []).map((value) => `"${value}"`).join(' | ') + orNull
    case 'integer':
      return `integer ${field.min}–${field.max}${orNull}`
    case 'number':
      return `number ${field.min}–${field.max}${orNull}`
    case 'flag':
      return 'true | false'
    case 'date':
      return `YYYY-MM-DD${orNull}`
    case 'reference':
      return `id of ${field.refersTo}${orNull}`
  }
}
