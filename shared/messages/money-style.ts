/**
 * How money is written by `Intl`: the sign of the currency, where the locale puts it, and no cents.
 * @param currency ISO 4217; anything else: money is written as a plain number
 */
export function moneyStyle(currency: unknown) {
  const known = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency)
  return known
    ? ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 } as const)
    : ({ maximumFractionDigits: 0 } as const)
}
