import type { Inset, Paragraph, Part, TextPart } from './deck-plan.ts'
import type { DeckSetter } from './deck-setter.ts'
import type { Flow } from './flow.ts'
import { namedAgain } from './item-marks.ts'
import { splitText, textHeight } from './paragraphs.ts'

type TextFlowOptions = {
  readonly width: number
  /** White space below the text. */
  readonly after: number
  readonly inset?: Inset
  readonly fill?: string
  /** Stands above the text and stays with it. */
  readonly heading?: readonly Paragraph[]
  /** The heading where the text goes on on a further slide. */
  readonly again?: readonly Paragraph[]
  /** Room wanted below it for what it leads to: a heading does not stand alone at the foot of a slide. */
  readonly keep?: number
  /** Goes on the next slide in one piece rather than in two, unless it is higher than this. */
  readonly wholeBelow?: number
  /** What stands beside the box, drawn to its height. */
  readonly beside?: (box: TextPart['box']) => readonly Part[]
}

const noInset: Inset = { x: 0, y: 0 }
/** Of a paragraph that goes on on the next slide, on either of them. */
const fewestLines = 2

/** Text in a box that is as high as the text; what does not fit goes on in a box on the next slide. */
export function textFlow(paragraphs: readonly Paragraph[], options: TextFlowOptions, set: DeckSetter): Flow {
  const {
    width,
    after,
    inset = noInset,
    keep = 0,
    wholeBelow = 0,
    fill,
    heading = [],
    again = heading,
    beside,
  } = options
  const inside = width - 2 * inset.x
  return {
    take: (room, fresh) => {
      const whole = textHeight([...heading, ...paragraphs], inside, set) + 2 * inset.y
      const above = whole - 2 * inset.y - textHeight(paragraphs, inside, set)
      const least = fewestLines * firstLine(paragraphs, set) + above + 2 * inset.y
      if (!fresh && whole + keep > room && (keep > 0 || room < least)) return null
      if (!fresh && whole > room && whole <= wholeBelow) return null
      const forText = Math.max(room, least) - above - 2 * inset.y
      const kept = splitText(paragraphs, inside, forText, set, fewestLines)
      if (kept.head.length === 0 && paragraphs.length > 0 && !fresh) return null
      const split = kept.head.length === 0 ? splitText(paragraphs, inside, forText, set) : kept
      const head = [...heading, ...split.head]
      const rest = namedAgain(split.rest, split.head, inside, set)
      const height = textHeight(head, inside, set) + 2 * inset.y
      return {
        height,
        after,
        parts: (x, y) => {
          const box = { x, y, width, height }
          const own = { kind: 'text', box, paragraphs: head, inset } as const
          // Programs may need a line less than was measured: a coloured box then has as much of it above as below.
          const shown: TextPart = fill === undefined ? { ...own, valign: 'top' } : { ...own, valign: 'middle', fill }
          return [shown, ...(beside?.(box) ?? [])]
        },
        rest: rest.length === 0 ? null : textFlow(rest, { ...options, heading: again, keep: 0 }, set),
      }
    },
  }
}

function firstLine([first]: readonly Paragraph[], { leading }: DeckSetter): number {
  const size = first?.runs.reduce((most, run) => Math.max(most, run.size), 1) ?? 1
  return size * leading(first?.runs.map(({ text }) => text).join('') ?? '')
}
