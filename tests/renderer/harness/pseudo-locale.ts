import { english } from '#shared/messages/en/catalogue.ts'
import { type Say, translatorOf } from '#shared/messages/translate.ts'

/** What a text of the catalogue begins and ends with, so that any other can be told from it. */
export const marks = { begin: '⟦', end: '⟧' } as const

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
}

/** English with accents, 40 % longer and between marks: a language that shows what is not translated and what has no room. */
export function pseudoTranslator(): Say {
  const texts = Object.entries(english).map(([key, text]) => [key, pseudo(text)])
  return translatorOf(Object.fromEntries(texts), 'en-GB')
}

/** @param message ICU; its arguments stay as they are, the texts of its choices are changed as the rest */
export function pseudo(message: string): string {
  const { length } = message.replaceAll(/\{[^{}]*\}/g, '').trim()
  const more = Math.ceil(length * 0.4)
  const padding =
    length === 0 ? '' : /\s/.test(message) ? ` ${'mm mmm '.repeat(more).slice(0, more)}`.trimEnd() : 'm'.repeat(more)
  return `${marks.begin}${changed(message)}${padding}${marks.end}`
}

/** Puts accents on the texts of a message and leaves what is between braces, but for the texts of choices in there. */
function changed(message: string): string {
  let result = ''
  for (let at = 0; at < message.length; at += 1) {
    if (message[at] !== '{') {
      result += accents[message[at] ?? ''] ?? message[at]
      continue
    }
    const end = closing(message, at)
    result += argument(message.slice(at, end + 1))
    at = end
  }
  return result
}

/** An argument with its braces: the messages of its choices are those between braces inside of it. */
function argument(text: string): string {
  let result = '{'
  for (let at = 1; at < text.length; at += 1) {
    if (text[at] !== '{') {
      result += text[at]
      continue
    }
    const end = closing(text, at)
    result += `{${changed(text.slice(at + 1, end))}}`
    at = end
  }
  return result
}

/** Where the brace that opens at `from` closes. */
function closing(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  throw new Error(`a brace of “${text}” is not closed`)
}
