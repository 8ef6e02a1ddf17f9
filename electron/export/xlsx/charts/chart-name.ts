import { live } from '../planned-cell.ts'
import type { PlannedCell } from '../sheet-plan.ts'

/** Letters that a name beside a bar has room for: not every program cuts longer ones, and then nothing is left of the bars. */
const longest = 48

/** The name of what a chart draws: as much of a text as a chart has room for. The whole of it is where the formula takes it from. */
export function chartName(formula: string, text: string): PlannedCell {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  return live(`LEFT(${formula},${longest})&IF(LEN(${formula})>${longest},"…","")`, short, 'computedText')
}
