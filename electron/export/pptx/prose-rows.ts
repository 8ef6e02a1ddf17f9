import type { Band } from '../arrange-blocks.ts'
import { asideFlows, asidesAcross, gutter } from './asides-across.ts'
import { type DeckSetter, slideGeometry } from './deck-setter.ts'
import { type FlowColumn, heightOf } from './flow.ts'
import { proseFlows, widthOfProse } from './prose-flows.ts'

const { side, inner } = slideGeometry

/** Figures that would stand this much higher than the few words beside them stand below these instead. */
const figuresTooHigh = 1.5

/** Text over the width that the eye follows, figures and advice beside it or below. */
export function proseRows({ main, aside }: Extract<Band, { kind: 'prose' }>, set: DeckSetter): FlowColumn[][] {
  if (main.length === 0) return asidesAcross(aside, set)
  const readable = widthOfProse(main, set)
  const width = aside.length === 0 ? readable : inner * 0.6
  const left = { x: side, flows: main.flatMap((block) => proseFlows(block, width, set)) }
  if (aside.length === 0) return [[left]]
  const rest = inner - width - gutter
  const right = { x: side + width + gutter, flows: aside.flatMap((item) => asideFlows(item, rest, set)) }
  const isFigures = aside.every(({ kind }) => kind === 'metrics')
  if (!isFigures || heightOf(right.flows) < heightOf(left.flows) * figuresTooHigh) return [[left, right]]
  const above = { x: side, flows: main.flatMap((block) => proseFlows(block, readable, set)) }
  return [[above], ...asidesAcross(aside, set)]
}
