import { withUnit } from '../messages/with-unit.ts'
import { decimalFormat } from './cells.ts'
import type { ReportContext } from './report-context.ts'

const mostDigits = 2

/**
 * Amounts of one thing, with what it is counted in: all with as many decimals as one of them needs, two at most, so that 2.9, 3.1 and
 * 4.0 are read as one scale. Empty where one is not known.
 */
export function amountsOf(
  { say, format }: ReportContext,
  values: readonly (number | null)[],
  unit: string,
): readonly string[] {
  const digits = Math.max(0, ...values.map((value) => digitsOf(value ?? 0)))
  return values.map((value) => (value === null ? '' : withUnit(say, format.number(value, decimalFormat(digits)), unit)))
}

function digitsOf(value: number): number {
  const [, decimals = ''] = value.toFixed(mostDigits).split('.')
  return decimals.replace(/0+$/, '').length
}
