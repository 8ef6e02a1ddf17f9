import { firstLetters } from '#shared/charts/letters.ts'

/** A text whose beginning stands in one place and whose end in another. */
export type PartedText = { readonly shown: string; readonly rest: string }

/** A cut at the end of a sentence or word may leave this share of the room blank, as it reads better than one that is later. */
const leastOfSentences = 0.3
const leastOfWords = 0.6

/**
 * A text parted where its beginning fits: after a sentence, else between words, else within one. What is cut within a sentence
 * says so at both ends. Lines of the beginning are joined to one; those of the rest are kept.
 * @param fits whether a text of one line has room; of two texts that begin alike, the shorter does if the longer does
 */
export function partText(text: string, locale: string, fits: (beginning: string) => boolean): PartedText {
  const whole = text.trim()
  if (fits(oneLine(whole))) return { shown: oneLine(whole), rest: '' }
  const letters = firstLetters(whole, (part) => fits(oneLine(part)))
  const places = endsOf(letters)
  const [first = whole.length] = places
  const atLetter = longest(places, (end) => fits(`${oneLine(whole.slice(0, end))}…`)) ?? first
  const near = whole.slice(0, atLetter + 200)
  const atSentence = longest(sentenceEnds(near, whole, locale), (end) => fits(oneLine(whole.slice(0, end)))) ?? 0
  if (atSentence >= atLetter * leastOfSentences)
    return { shown: oneLine(whole.slice(0, atSentence)), rest: whole.slice(atSentence).trim() }
  const atWord = longest(wordEnds(near), (end) => end <= atLetter) ?? 0
  const isWord = atWord >= atLetter * leastOfWords
  const end = isWord ? atWord : atLetter
  return { shown: `${oneLine(whole.slice(0, end))}…`, rest: `…${isWord ? ' ' : ''}${whole.slice(end).trim()}` }
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** The last of the places at which it holds; it holds at none after the first at which it does not. */
function longest(places: readonly number[], holds: (place: number) => boolean): number | undefined {
  let [fits, tooMany] = [-1, places.length]
  while (fits + 1 < tooMany) {
    const middle = (fits + tooMany) >> 1
    if (holds(places[middle] ?? 0)) fits = middle
    else tooMany = middle
  }
  return places[fits]
}

function endsOf(letters: readonly string[]): readonly number[] {
  let end = 0
  return letters.map((letter) => {
    end += letter.length
    return end
  })
}

/** Where sentences and lines end, but for what is cut off by the end of the part that is looked at. */
function sentenceEnds(part: string, whole: string, locale: string): readonly number[] {
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(part)
  return Array.from(sentences, ({ index, segment }) => index + segment.length).filter(
    (end) => end < part.length || part.length === whole.length,
  )
}

function wordEnds(part: string): readonly number[] {
  return Array.from(part.matchAll(/\S(?=\s)/gu), ({ index }) => index + 1)
}
