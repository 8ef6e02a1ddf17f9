/** The languages that Opsbook speaks, by their ISO 639 code. */
export const languages = ['en', 'de'] as const

export type Language = (typeof languages)[number]

/** The language in which someone with this locale is spoken to. @param locale BCP 47 */
export function languageOf(locale: string): Language {
  const wanted = locale.split(/[-_]/)[0]?.toLowerCase()
  return languages.find((language) => language === wanted) ?? 'en'
}

/**
 * The locale to write a language in, where the surroundings have one: its own region where it is of that language, else
 * the bare language, since a German amount in American notation is neither.
 */
export function localeFor(language: Language, surroundings: string): string {
  const same = surroundings.split(/[-_]/)[0]?.toLowerCase() === language
  return same ? surroundings : language
}
