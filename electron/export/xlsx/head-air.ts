import { characterPoints, edgePoints, reserve, textOf } from './cell-text.ts'
import { linesOfHead, widestWord } from './head-breaks.ts'
import type { PlannedCell } from './sheet-plan.ts'

/** What a line keeps from a line between columns, and what the edges take of a cell without an indent, in points. */
const [airPoints, bareEdges] = [4, 3]
/** LibreOffice makes columns wider than Excel does: by what Excel cuts off a digit to have it in whole pixels. */
const mostCharacterPoints = 5.6

/** What a head's edges take, and the air of its lines: where they stand at an edge, its indent is their air there. */
function takenOf({ style }: PlannedCell): { readonly edges: number; readonly air: number } {
  return style === 'headerMiddle' ? { edges: bareEdges, air: 2 * airPoints } : { edges: edgePoints, air: airPoints }
}

/** The lines of a head with air between them and the lines beside the column, in whatever program. @param width in characters */
export function airyLines(head: PlannedCell, width: number): readonly string[] {
  const { edges, air } = takenOf(head)
  return linesOfHead(textOf(head), (width * characterPoints - edges) / reserve - air, 'spaces')
}

/** Whether every program breaks a head into those lines by itself, however wide it makes columns and letters. */
export function hasAir(head: PlannedCell, width: number): boolean {
  const most = linesOfHead(textOf(head), width * mostCharacterPoints - takenOf(head).edges, 'anywhere')
  return airyLines(head, width).join('\n') === most.join('\n')
}

/** How wide a column has to be, in characters, for the longest word of a head to stay whole and have air. */
export function wordCharacters(head: PlannedCell): number {
  const { edges, air } = takenOf(head)
  return Math.ceil(((widestWord(textOf(head)) + air) * reserve + edges) / characterPoints)
}
