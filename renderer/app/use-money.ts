import { useMemo } from 'react'
import { createFormatter } from '#shared/report/format.ts'
import { useApp } from './app-context.ts'
import { useSingleton } from './use-workbook.ts'

/**
 * Writes money in the workbook's currency.
 * @param kind shortened as documents do, $1.2M, or in full where every pound of a total is looked at
 */
export function useMoney(kind: 'moneyShort' | 'money' = 'moneyShort'): (value: number) => string {
  const { host } = useApp()
  const { locale, currency } = useSingleton('workbook')
  return useMemo(() => {
    const { number } = createFormatter(locale === '' ? host.locale : locale, currency)
    return (value) => number(value, { kind })
  }, [locale, currency, host.locale, kind])
}

/** The sign of the workbook's currency where it has a short one, such as £; else nothing. For heads of narrow columns. */
export function useCurrencySign(): string {
  const { currency } = useSingleton('workbook')
  return useMemo(() => {
    if (!/^[A-Z]{3}$/.test(currency)) return ''
    const parts = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    const sign = parts.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? ''
    return sign.length === 1 ? sign : ''
  }, [currency])
}
