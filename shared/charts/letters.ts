const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Each of these stands for itself. */
const simple = /^[\u0020-\u02ff]*$/u

/** The letters of a text as a reader sees them: a joined emoji or a letter with its marks is one. */
export function lettersOf(text: string): readonly string[] {
  return simple.test(text) ? text.split('') : Array.from(clusters.segment(text), ({ segment }) => segment)
}

/** The letters of a text, of a long one some more than have room: only its beginning is looked at. */
export function firstLetters(text: string, hasRoom: (part: string) => boolean): readonly string[] {
  for (let end = 256; end < text.length; end *= 2) {
    const part = text.slice(0, end)
    if (!hasRoom(part)) return lettersOf(part)
  }
  return lettersOf(text)
}
