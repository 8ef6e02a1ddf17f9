import type { TableCellPart } from './deck-plan.ts'
import type { DeckSetter } from './deck-setter.ts'
import { splitText } from './paragraphs.ts'
import { tableInset } from './table-widths.ts'

export type Row = readonly TableCellPart[]

/** Rows of which the first names its group, so that it is known on the next slide, too. @param all with those before them */
export function namedAgain(rest: readonly Row[], all: readonly Row[]): readonly Row[] {
  const [first, ...others] = rest
  if (first === undefined || !isBlank(first)) return rest
  const name = all.slice(0, all.length - rest.length).findLast((row) => !isBlank(row))?.[0]
  return name === undefined ? rest : [[name, ...first.slice(1)], ...others]
}

function isBlank([first]: Row): boolean {
  return first === undefined || first.paragraphs.every(({ runs }) => runs.every(({ text }) => text === ''))
}

/** A row in two: as much of every cell as fits a height, and what is left of each. A short first cell names both. */
export function splitRow(row: Row, widths: readonly number[], room: number, set: DeckSetter): [Row, Row] {
  const parts = row.map((cell, index) => {
    const { head, rest } = splitText(cell.paragraphs, (widths[index] ?? 1) - 2 * tableInset.x, room, set)
    const blank = cell.paragraphs.slice(0, 1).map((each) => ({ ...each, runs: [] }))
    const again = index === 0 && rest.length === 0 ? cell.paragraphs : rest.length === 0 ? blank : rest
    return [
      { ...cell, paragraphs: head.length === 0 ? blank : head },
      { ...cell, paragraphs: again },
    ] as const
  })
  return [parts.map(([head]) => head), parts.map(([, tail]) => tail)]
}
