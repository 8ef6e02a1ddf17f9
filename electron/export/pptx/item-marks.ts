import type PptxGenJS from 'pptxgenjs'
import { fitText } from '#shared/charts/fit-text.ts'
import type { Paragraph } from './deck-plan.ts'
import type { DeckSetter } from './deck-setter.ts'

/** So much of a line is enough to know a text without a name again by how it begins. */
const wordsShare = 0.5

/** The library has no words for a text that is indented and has no bullet: this one, which no one sees, is taken out again. */
const noMark = '200B'
const invisibleMark =
  / indent="-\d+"([^>]*>(?:(?!<\/a:pPr>).)*?)<a:buSzPct val="100000"\/><a:buChar char="&#x200B;"\/>/gu

/** The bullet or number of a paragraph, as the library takes it. */
export function itemMark({
  bullet,
  number,
  unmarked,
}: Pick<Paragraph, 'bullet' | 'number' | 'unmarked'>): Pick<PptxGenJS.TextPropsOptions, 'bullet'> {
  if (bullet <= 0) return {}
  if (unmarked) return { bullet: { characterCode: noMark, indent: bullet } }
  if (number === undefined) return { bullet: { indent: bullet } }
  return { bullet: { type: 'number', style: 'arabicPlain', numberStartAt: number, indent: bullet } }
}

/**
 * What is left of an item with a number has that again above it where it goes on, on the next slide, with its name on one line
 * and the word that it goes on; of one with a bullet it does not.
 */
export function namedAgain(
  rest: readonly Paragraph[],
  before: readonly Paragraph[],
  width: number,
  set: DeckSetter,
): readonly Paragraph[] {
  if (rest[0]?.unmarked !== true) return rest
  const item = before.findLast(({ unmarked }) => unmarked !== true)
  const [run] = item?.runs ?? []
  if (item?.number === undefined || run === undefined) return rest
  const { name = run.text } = item
  const sign = ` ${set.say('deck.continued')}`
  const room = Math.max(0, width - item.bullet - set.measure(sign, run.size, 400))
  const type = { size: run.size, weight: 600 } as const
  const known = fitText(name, item.name === undefined ? Math.min(room, width * wordsShare) : room, type, set.measure)
  const runs = [
    { ...run, text: known, bold: true },
    { ...run, text: sign, bold: false, colour: set.palette.muted },
  ]
  return [{ ...item, runs, name }, ...rest]
}

/** What goes on with an item stands where its text does. */
export function withoutInvisibleMarks(xml: string): string {
  return xml.replace(invisibleMark, (_, between: string) => ` indent="0"${between}<a:buNone/>`)
}
