import type PptxGenJS from 'pptxgenjs'
import type { Paragraph } from './deck-plan.ts'

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

/** What is left of an item with a number shows that again where it goes on, on the next slide; of one with a bullet it does not. */
export function numberedAgain(rest: readonly Paragraph[], before: readonly Paragraph[]): readonly Paragraph[] {
  const [first, ...others] = rest
  if (first?.unmarked !== true) return rest
  const { unmarked: _, ...own } = first
  const number = before.findLast(({ unmarked }) => unmarked !== true)?.number
  return number === undefined ? rest : [{ ...own, number }, ...others]
}

/** What goes on with an item stands where its text does. */
export function withoutInvisibleMarks(xml: string): string {
  return xml.replace(invisibleMark, (_, between: string) => ` indent="0"${between}<a:buNone/>`)
}
