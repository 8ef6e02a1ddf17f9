import type { english } from './en/catalogue.ts'

export type MessageKey = keyof typeof english

/** The texts of one language. Messages are ICU: `{count, plural, one {# row} other {# rows}}`; without braces they are taken as they are. */
export type Catalogue = Readonly<Record<MessageKey, string>>
