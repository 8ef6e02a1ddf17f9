import type { MessageKey } from '#shared/messages/translate.ts'

/** A sentence to be said in any language: a message, whose parameters may be sentences themselves. */
export type Phrase = {
  readonly key: MessageKey
  readonly params?: Readonly<Record<string, string | number | boolean | Phrase>>
}

/** How a figure is to be written. The kinds that a report knows too are the same there. */
export type FigureFormat =
  | { readonly kind: 'integer' }
  | { readonly kind: 'decimal'; readonly digits: number }
  | { readonly kind: 'level' }
  | { readonly kind: 'percent'; readonly digits: number }
  | { readonly kind: 'money' }
  | { readonly kind: 'days' }

/** Something that went into a figure. */
export type ExplanationInput = {
  readonly label: Phrase
  /** Null: not known. */
  readonly value: number | null
  readonly format: FigureFormat
  /** Instead of a number, where the input is a word or a date. */
  readonly word?: Phrase
  /** What it weighs, or what is special about it. */
  readonly detail?: Phrase
  /** The figure that explains this input in turn. */
  readonly figure?: string
}

/** How a figure came about: its value, the rule, what went in, and what is special about this case. */
export type Explanation = {
  readonly figure: string
  readonly label: Phrase
  /** Null where there is nothing to state; a note then says why. */
  readonly value: number | null
  readonly format: FigureFormat
  /** Instead of a number, where the figure is a word or a date. */
  readonly word?: Phrase
  readonly rule: Phrase
  readonly inputs: readonly ExplanationInput[]
  readonly notes: readonly Phrase[]
}

export const integerFormat: FigureFormat = { kind: 'integer' }
export const levelFormat: FigureFormat = { kind: 'level' }
export const decimalFormat: FigureFormat = { kind: 'decimal', digits: 2 }
export const percentFormat: FigureFormat = { kind: 'percent', digits: 1 }
export const moneyFormat: FigureFormat = { kind: 'money' }
export const daysFormat: FigureFormat = { kind: 'days' }

export function phrase(key: MessageKey, params?: Phrase['params']): Phrase {
  return params === undefined ? { key } : { key, params }
}

/** What a person called something. */
export function named(text: string): Phrase {
  return phrase('methods.name', { text })
}

/** The phrases whose condition holds. */
export function notesWhere(notes: readonly (readonly [holds: boolean, note: Phrase])[]): readonly Phrase[] {
  return notes.filter(([holds]) => holds).map(([, note]) => note)
}
