import { fitText, type Type, wrapText } from '#shared/charts/fit-text.ts'
import type { Paragraph, TableCellPart } from './deck-plan.ts'
import type { DeckSetter } from './deck-setter.ts'
import { paragraph, splitText, textHeight, textOf } from './paragraphs.ts'
import { fieldsAgain } from './record-fields.ts'
import { tableInset } from './table-widths.ts'

export type RowCell = TableCellPart & {
  /** Whether it names its row: it stands again where that goes on. */
  readonly names?: true
  /** What stands there instead. */
  readonly again?: TableCellPart['paragraphs']
}
export type Row = readonly RowCell[]

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

export function rowHeight(row: Row, widths: readonly number[], set: DeckSetter): number {
  const heights = row.map(({ paragraphs }, index) => textHeight(paragraphs, insideOf(widths, index), set))
  return Math.max(...heights) + 2 * tableInset.y
}

function insideOf(widths: readonly number[], index: number): number {
  return (widths[index] ?? 1) - 2 * tableInset.x
}

/** How high the cells that name a row are. */
export function nameHeight(row: Row, widths: readonly number[], set: DeckSetter): number {
  const names = row.map((cell, index) =>
    isName(cell, index) ? textHeight(cell.paragraphs, insideOf(widths, index), set) : 0,
  )
  return Math.max(...names)
}

function isName({ names }: RowCell, index: number): boolean {
  return index === 0 || names === true
}

/** A row in two: as much of every cell as fits a height, and what is left of each. What names it stands over what is left, too. */
export function splitRow(row: Row, widths: readonly number[], room: number, set: DeckSetter): [Row, Row] {
  const saying = saysSo(row, widths, set)
  const parts = row.map((cell, index): readonly [RowCell, RowCell] => {
    const width = insideOf(widths, index)
    const { head, rest } = splitText(cell.paragraphs, width, room, set)
    const left = fieldsAgain(rest)
    const blank = cell.paragraphs.slice(0, 1).map((each) => ({ ...each, runs: [] }))
    const suffix = index === saying ? set.say('deck.continued') : ''
    const first = { ...cell, paragraphs: head.length === 0 ? blank : head }
    if (!isName(cell, index)) return [first, { ...cell, paragraphs: left.length === 0 ? blank : left }]
    // A name that is cut itself is named as other texts are.
    const named = { ...cell, paragraphs: [againOf(cell, suffix, width, set), ...left] }
    return [first, { ...named, again: cell.again ?? cell.paragraphs }]
  })
  return [parts.map(([head]) => head), parts.map(([, tail]) => tail)]
}

/** Which of the cells that name a row says that it goes on: the first that has room for the word. */
function saysSo(row: Row, widths: readonly number[], set: DeckSetter): number {
  const wide = row.findIndex((cell, index) => {
    const [run] = cell.paragraphs[0]?.runs ?? []
    if (run === undefined || run.text.trim() === '' || !isName(cell, index)) return false
    return set.measure(set.say('deck.continued'), run.size, run.bold ? 600 : 400) <= insideOf(widths, index)
  })
  return Math.max(0, wide)
}

const longestAgain = 2

/** A name as it stands over what goes on of its row: no longer than two lines, and with a word that says so, if any. */
function againOf(cell: RowCell, suffix: string, width: number, set: DeckSetter): Paragraph {
  const paragraphs = cell.again ?? cell.paragraphs
  const [first = paragraph([])] = paragraphs
  const [run] = first.runs.slice(-1)
  if (run === undefined || textOf(first).trim() === '') return first
  const type = { size: run.size, weight: run.bold ? 600 : 400 } as const
  const name = paragraphs.map(textOf).join(' ')
  // A word that breaks says less than none.
  if (suffix === '' || set.measure(suffix, run.size, type.weight) > width)
    return { ...first, runs: [{ ...run, text: shortened(name, '', width, type, set) }] }
  const short = shortened(name, ` ${suffix}`, width, type, set)
  const mark = { ...run, bold: false, colour: set.palette.muted, text: ` ${suffix}` }
  return { ...first, runs: [{ ...run, text: short }, mark] }
}

/** As much of a text as stands on so many lines with what is behind it. */
function shortened(text: string, behind: string, width: number, type: Type, { measure }: DeckSetter): string {
  let short = text
  for (let room = width * longestAgain; room > width / 2; room -= type.size / 2) {
    if (wrapText(short + behind, width, longestAgain + 1, type, measure).length <= longestAgain) break
    short = fitText(text, room, type, measure)
  }
  return short
}
