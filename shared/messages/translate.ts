import { IntlMessageFormat } from 'intl-messageformat'
import { dayNumber } from '../methods/calendar.ts'
import type { Catalogue, MessageKey } from './catalogue-type.ts'
import { english } from './en/catalogue.ts'
import { type Language, languageOf } from './languages.ts'
import { moneyStyle } from './money-style.ts'
import { NumberFormat } from './number-format.ts'

export type { MessageKey } from './catalogue-type.ts'

/** What a message may mention. Numbers are written in the locale's way. */
export type MessageParams = Readonly<Record<string, string | number | boolean>>

/** The text of a message in one language. */
export type Say = (key: MessageKey, params?: MessageParams) => string

/** English is always there, as the language that stands in; another is fetched when it is spoken for the first time. */
const sources: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  de: async () => (await import('./de/catalogue.ts')).german,
}

const loaded = new Map<Language, Catalogue>([['en', english]])

/** Makes the language of a locale ready, so that `createTranslator` speaks it from then on. English takes no time. */
export async function loadCatalogue(locale: string): Promise<void> {
  const language = languageOf(locale)
  if (language === 'en' || loaded.has(language)) return
  loaded.set(language, await sources[language]())
}

/** The translator of a locale, with its language made ready first. @param locale BCP 47 */
export async function loadTranslator(locale: string): Promise<Say> {
  await loadCatalogue(locale)
  return createTranslator(locale)
}

/** The language that `createTranslator` speaks for this locale now: its own once that is loaded, until then English. */
export function spokenLanguage(locale: string): Language {
  const language = languageOf(locale)
  return loaded.has(language) ? language : 'en'
}

/**
 * @param locale BCP 47; where its language is not loaded or has no catalogue, the texts are English and numbers and dates
 * the locale's
 */
export function createTranslator(locale: string): Say {
  return translatorOf(loaded.get(spokenLanguage(locale)) ?? english, locale)
}

/**
 * How `{on, date, day}` in a message is written: a day without a clock, the same in every time zone. And `{amount, number,
 * money}`: in the currency that stands among the parameters as `currency`.
 */
function formatsIn(currency: unknown) {
  return {
    date: { day: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } },
    number: { money: moneyStyle(currency) },
  } as const
}

/** What writes numbers and days within messages. Each is made once: making one takes a hundred times as long as writing with it. */
const formatters = {
  getNumberFormat: oncePer(
    (locale, options: Intl.NumberFormatOptions | undefined) => new NumberFormat(locale, options),
  ),
  getDateTimeFormat: oncePer(
    (locale, options: Intl.DateTimeFormatOptions | undefined) => new Intl.DateTimeFormat(locale, options),
  ),
  getPluralRules: oncePer(
    (locale, options: Intl.PluralRulesOptions | undefined) => new Intl.PluralRules(locale, options),
  ),
}

type Locale = string | string[] | undefined

function oncePer<Options, Made>(make: (locale: Locale, options: Options) => Made) {
  const made = new Map<string, Made>()
  return (locale?: Locale, options?: Options): Made => {
    const key = JSON.stringify([locale, options])
    const one = made.get(key) ?? make(locale, options as Options)
    made.set(key, one)
    return one
  }
}

/** The translator of any catalogue. */
export function translatorOf(catalogue: Catalogue, locale: string): Say {
  const compiled = new Map<string, IntlMessageFormat>()
  return (key, params) => {
    const message = catalogue[key]
    if (!message.includes('{') && !message.includes("'")) return message
    const currency = message.includes(', money}') ? params?.['currency'] : undefined
    const kept = currency === undefined ? key : `${key} ${currency}`
    let format = compiled.get(kept)
    if (format === undefined) {
      format = new IntlMessageFormat(message, locale, formatsIn(currency), { ignoreTag: true, formatters })
      compiled.set(kept, format)
    }
    return String(format.format(withDates(message, params)))
  }
}

const msPerDay = 86_400_000

/** Days stand as ISO dates everywhere; what a message writes as a date has to be a point in time. */
function withDates(message: string, params: MessageParams = {}): MessageParams {
  const points = [...message.matchAll(/\{(\w+), date, /g)].flatMap(([, name = '']) => {
    const value = params[name]
    const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    return isDay ? [[name, dayNumber(value) * msPerDay] as const] : []
  })
  return points.length === 0 ? params : Object.assign(Object.create(params) as object, Object.fromEntries(points))
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(english, key)
}
