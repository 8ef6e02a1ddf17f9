/** What a new workbook takes from the region of the person's language: only the first guess, which step 0 lets them change. */

const euro = [
  'AT',
  'BE',
  'BG',
  'CY',
  'DE',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PT',
  'SI',
  'SK',
]

/** ISO 4217 by ISO 3166. */
const currencies: Readonly<Record<string, string>> = {
  ...Object.fromEntries(euro.map((region) => [region, 'EUR'])),
  US: 'USD',
  GB: 'GBP',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  CH: 'CHF',
  LI: 'CHF',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  JP: 'JPY',
  CN: 'CNY',
  IN: 'INR',
  SG: 'SGD',
  HK: 'HKD',
  KR: 'KRW',
  BR: 'BRL',
  MX: 'MXN',
  ZA: 'ZAR',
  TR: 'TRY',
  AE: 'AED',
  SA: 'SAR',
  IL: 'ILS',
}

/** Where the year of most public bodies begins in another month than January. */
const fiscalStarts: Readonly<Record<string, number>> = { GB: 4, IN: 4, JP: 4, CA: 4, NZ: 7, AU: 7, ZA: 4, HK: 4, SG: 4 }

export type RegionalDefaults = {
  /** BCP 47 */
  readonly locale: string
  /** ISO 4217 */
  readonly currency: string
  /** 1 to 12 */
  readonly fiscalStartMonth: number
}

/** @param locale BCP 47; without a region it gives euro and January */
export function regionalDefaults(locale: string): RegionalDefaults {
  const region = new Intl.Locale(locale).region ?? ''
  return { locale, currency: currencies[region] ?? 'EUR', fiscalStartMonth: fiscalStarts[region] ?? 1 }
}
