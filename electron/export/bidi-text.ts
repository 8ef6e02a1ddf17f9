import createBidi from 'bidi-js'

const bidi = createBidi()

/** Letters that are read from right to left; a text without one needs no reordering at all. */
const leftward = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

export function hasLeftward(text: string): boolean {
  return leftward.test(text)
}

/** How each code unit of a text is embedded: odd levels read from right to left. One paragraph or several, by line ends. */
export type Levels = { readonly at: (index: number) => number; readonly paragraphAt: (index: number) => number }

/** The levels of a text by the Unicode Bidirectional Algorithm; each paragraph goes by its first letter with a direction. */
export function levelsOf(text: string): Levels {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text)
  return {
    at: (index) => levels[index] ?? 0,
    paragraphAt: (index) => paragraphs.find(({ start, end }) => index >= start && index <= end)?.level ?? 0,
  }
}

/** The same of fields that stand beside each other in one line: none reaches into the next, and they follow each other from left to right. */
export function levelsOfFields(fields: readonly string[]): Levels {
  const levels = fields.flatMap((field) => {
    const own = levelsOf(field)
    const end = field.trimEnd().length
    // The space that parts two fields is of neither.
    return Array.from({ length: field.length }, (_, index) => (index < end ? own.at(index) : 0))
  })
  return { at: (index) => levels[index] ?? 0, paragraphAt: () => 0 }
}

/** Puts what stands on a line into the order in which it is seen (rule L2): whole pieces, each of one level. */
export function inVisualOrder<T extends { readonly level: number }>(pieces: readonly T[]): T[] {
  const ordered = [...pieces]
  const highest = Math.max(0, ...pieces.map(({ level }) => level))
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start
      while ((ordered[end]?.level ?? -1) >= level) end += 1
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse())
      start = end
    }
  }
  return ordered
}

/** A text of one odd level with its brackets turned, still in the order in which it is read. */
export function mirrored(text: string): string {
  let turned = ''
  for (const letter of text) turned += bidi.getMirroredCharacter(letter) ?? letter
  return turned
}

/** A text without strong letters as it is seen on an odd level: fonts themselves turn only what has a script. */
export function reversed(text: string): string {
  return [...mirrored(text)].reverse().join('')
}
