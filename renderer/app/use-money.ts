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
