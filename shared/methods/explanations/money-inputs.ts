import type { Range } from '#shared/methods/range.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { type Explanation, type ExplanationInput, moneyFormat, type Phrase, phrase } from './explanation.ts'

/** An explanation before its figure is known by its id. */
export type Body = Omit<Explanation, 'figure'>

/** An amount of money that went into a figure. @param figure its id, if it can be asked about */
export function amount(label: Phrase, value: number | null, figure?: string): ExplanationInput {
  return figure === undefined ? { label, value, format: moneyFormat } : { label, value, format: moneyFormat, figure }
}

/** What a sum may come to, from the lowest to the highest, in the workbook's currency. */
export function rangeNote(
  key: 'methods.note.span' | 'methods.note.range',
  { low, high }: Range,
  workbook: Workbook,
): Phrase {
  const { currency } = singleton(workbook, 'workbook')
  const money = (value: number) => phrase('methods.format.money', { value, currency })
  return phrase(key, { low: money(low), high: money(high) })
}
