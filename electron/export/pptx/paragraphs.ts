import { wrapText } from '#shared/charts/fit-text.ts'
import type { Paragraph, Run } from './deck-plan.ts'
import type { DeckSetter } from './deck-setter.ts'
import { readsLeftwards } from './deck-text.ts'

type Look = {
  readonly size: number
  readonly colour: string
  readonly bold?: boolean
  readonly align?: Paragraph['align']
  readonly bullet?: number
  readonly number?: number
  readonly name?: string
  readonly unmarked?: true
  readonly pitch?: number
  readonly after?: number
}

/** A text as paragraphs, one a line of it. */
export function paragraphsOf(text: string, look: Look): Paragraph[] {
  return text.split('\n').map((part, line) => {
    const run = { ...look, text: part, bold: look.bold === true }
    return paragraph([run], line === 0 ? look : unmarked(look))
  })
}

/** What goes on below an item's mark stands where its text does, and has no mark of its own. */
function unmarked<T extends { readonly number?: number; readonly name?: string; readonly bullet?: number }>(own: T): T {
  const { number: _, name: __, ...rest } = own
  return (own.bullet ?? 0) > 0 ? ({ ...rest, unmarked: true } as unknown as T) : (rest as T)
}

export function paragraph(
  runs: readonly Run[],
  {
    align = 'left',
    bullet = 0,
    number,
    name,
    unmarked: isUnmarked,
    pitch,
    after = 0,
  }: Partial<Omit<Paragraph, 'runs'>> = {},
): Paragraph {
  const own = runs.map(({ text, size, bold, colour, field }): Run => {
    const run = { text, size, bold, colour }
    return field === undefined ? run : { ...run, field }
  })
  const mark = {
    ...(number === undefined ? {} : { number }),
    ...(name === undefined ? {} : { name }),
    ...(pitch === undefined ? {} : { pitch }),
    ...(isUnmarked ? { unmarked: true as const } : {}),
  }
  return { runs: own, align, bullet, ...mark, after }
}

export function textOf({ runs }: Paragraph): string {
  return runs.map(({ text }) => text).join('')
}

function typeOf({ runs }: Paragraph): { readonly size: number; readonly weight: 400 | 600 } {
  const size = runs.reduce((most, run) => Math.max(most, run.size), 1)
  return { size, weight: runs.some(({ bold }) => bold) ? 600 : 400 }
}

function linesOf(each: Paragraph, width: number, { measure }: DeckSetter): string[] {
  return wrapText(textOf(each), Math.max(1, width - each.bullet), 100_000, typeOf(each), measure)
}

/** Of each line, at least one: a letter of another script makes its own line higher, and no other. */
function lineHeights(each: Paragraph, lines: readonly string[], { leading }: DeckSetter): number[] {
  const { size } = typeOf(each)
  return (lines.length === 0 ? [''] : lines).map((line) => each.pitch ?? size * leading(line))
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, each) => sum + each, 0)
}

/** How many lines have room. */
function fitting(heights: readonly number[], room: number): number {
  let left = room + 0.01
  const over = heights.findIndex((each) => {
    left -= each
    return left < 0
  })
  return over === -1 ? heights.length : over
}

/** How high paragraphs stand in a width, without the white below the last. */
export function textHeight(paragraphs: readonly Paragraph[], width: number, set: DeckSetter): number {
  return paragraphs.reduce((sum, each, index) => {
    const lines = sumOf(lineHeights(each, linesOf(each, width, set), set))
    return sum + lines + (index === paragraphs.length - 1 ? 0 : each.after)
  }, 0)
}

export type SplitText = { readonly head: readonly Paragraph[]; readonly rest: readonly Paragraph[] }

/**
 * Paragraphs divided so that the head is no higher than `room`. Nothing is lost: what does not fit is in the rest.
 * @param least lines of a paragraph on either side of a cut through it, of which the first holds a name in full; 1: it is cut anywhere
 */
export function splitText(
  paragraphs: readonly Paragraph[],
  width: number,
  room: number,
  set: DeckSetter,
  least = 1,
): SplitText {
  const head: Paragraph[] = []
  let left = room
  for (const [index, each] of paragraphs.entries()) {
    const lines = linesOf(each, width, set)
    const heights = lineHeights(each, lines, set)
    const fits = fitting(heights, left)
    if (fits === heights.length) {
      head.push(each)
      left -= sumOf(heights) + each.after
      continue
    }
    const following = paragraphs.slice(index + 1)
    const above = Math.min(fits, lines.length - least)
    if (above < Math.max(least, least > 1 ? nameLines(each, width, set) : 0))
      return { head, rest: [each, ...following] }
    const [first, second] = cut(each, lines.slice(0, above))
    return { head: [...head, first], rest: [second, ...following] }
  }
  return { head, rest: [] }
}

/** The lines that the name of an item takes. */
function nameLines({ name = '', ...each }: Paragraph, width: number, set: DeckSetter): number {
  if (name === '') return 0
  return linesOf({ ...each, runs: each.runs.slice(0, 1).map((run) => ({ ...run, text: name })) }, width, set).length
}

/** A paragraph cut after some of its lines, run by run; both parts read in the direction of the whole. */
function cut(each: Paragraph, lines: readonly string[]): [Paragraph, Paragraph] {
  let letters = lines.reduce((sum, line) => sum + bareLength(line), 0)
  const first: Run[] = []
  const second: Run[] = []
  for (const run of each.runs) {
    const length = bareLength(run.text)
    if (letters >= length) first.push(run)
    else if (letters <= 0) second.push(run)
    else {
      const at = placeAfter(run.text, letters)
      first.push({ ...run, text: run.text.slice(0, at).trimEnd() })
      second.push({ ...run, text: run.text.slice(at).trimStart() })
    }
    letters -= length
  }
  const { leftwards = readsLeftwards(textOf(each)) } = each
  return [{ ...each, runs: first, leftwards }, unmarked({ ...each, runs: second, leftwards })]
}

function bareLength(text: string): number {
  return text.replace(/\s+/gu, '').length
}

/** The place in a text after so many letters that are not white. */
function placeAfter(text: string, letters: number): number {
  let seen = 0
  for (let at = 0; at < text.length; at += 1) {
    if (/\S/u.test(text[at] ?? '')) seen += 1
    if (seen === letters) return at + 1
  }
  return text.length
}
