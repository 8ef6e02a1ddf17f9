import { IntlMessageFormat } from 'intl-messageformat'
import { english } from './en/catalogue.ts'

export type MessageKey = keyof typeof english

/** What a message may mention. Numbers are written in the locale's way. */
export type MessageParams = Readonly<Record<string, string | number | boolean>>

/** The text of a message in one language. */
export type Say = (key: MessageKey, params?: MessageParams) => string

/** Messages are ICU: `{count, plural, one {# row} other {# rows}}`. Those without braces are taken as they are. */
export type Catalogue = Readonly<Record<MessageKey, string>>

const catalogues: Readonly<Record<string, Catalogue>> = { en: english }

/** @param locale BCP 47; a language without a catalogue falls back to English, with the locale's numbers and dates */
export function createTranslator(locale: string): Say {
  const catalogue = catalogues[locale.split('-')[0] ?? ''] ?? english
  const compiled = new Map<MessageKey, IntlMessageFormat>()
  return (key, params) => {
    const message = catalogue[key]
    if (!message.includes('{') && !message.includes("'")) return message
    let format = compiled.get(key)
    if (format === undefined) {
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })
      compiled.set(key, format)
    }
    return String(format.format(params))
  }
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(english, key)
}
