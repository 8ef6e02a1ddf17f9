import { strFromU8, unzipSync } from 'fflate'

export type DeckParts = Readonly<Record<string, string>>

/** The XML parts of a deck by name. */
export function partsOf(bytes: Uint8Array): DeckParts {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, part]) => [name, strFromU8(part)]),
  )
}

/** The names of parts of a kind, in the order of their numbers. */
export function numbered(parts: DeckParts, kind: RegExp): string[] {
  const number = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1])
  return Object.keys(parts)
    .filter((name) => kind.test(name))
    .sort((a, b) => number(a) - number(b))
}

export const slideNames = (parts: DeckParts): string[] => numbered(parts, /^ppt\/slides\/slide\d+\.xml$/)

export function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}

/** The paragraphs of a part, each as its runs put together. */
export function paragraphsIn(xml: string): string[] {
  return [...xml.matchAll(/<a:p>([\s\S]*?)<\/a:p>/g)].map(([, inside = '']) =>
    unescaped([...inside.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text ?? '').join('')),
  )
}

/** Everything that can be read in a deck: slides, notes, masters, charts, and what is said of pictures. */
export function textsOfDeck(parts: DeckParts): string {
  return Object.entries(parts)
    .filter(([name]) => /^ppt\/(slides|notesSlides|slideLayouts|charts)\/[^/]+\.xml$/.test(name))
    .map(([, xml]) => {
      const said = [...xml.matchAll(/ descr="([^"]*)"/g)].map(([, text = '']) => unescaped(text))
      const charted = [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text = '']) => unescaped(text))
      return [...paragraphsIn(xml), ...said, ...charted].join('\n')
    })
    .join('\n')
}
