/**
 * Text as slides can hold it: what XML has no way to write is taken out, half a pair of surrogates becomes a replacement
 * mark, and every kind of line end is one.
 */
export function deckText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|\u2028|\u2029/gu, '\n')
      .replace(/\t/gu, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML has no way to write
      .replace(/[\u0000-\u0009\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/gu, '')
      .replace(/\u00ad/gu, '')
  )
}

/** Whether a text reads from right to left: its first letter with a direction does. */
export function readsLeftwards(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
}

/**
 * Keeps a literal `_x000D_` from being read as the character of that number: some readers of slides do and some don't, so a
 * space without width stands in it, which looks the same to both.
 */
export function literalText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_\u200b')
}

/** Text as XML character data or the value of an attribute. */
export function xmlText(text: string): string {
  return literalText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
