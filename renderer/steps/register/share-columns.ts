import type { Measure } from '#shared/charts/scene.ts'
import type { Row } from '#shared/model/entity.ts'
import { roughWidth } from '../../components/rough-width.ts'
import type { RegisterColumn } from './register-columns.ts'

/** What stands in a list, as a person reads it. */
export type ShownTexts = {
  readonly head: (column: RegisterColumn) => string
  readonly cell: (column: RegisterColumn, row: Row) => string
  /** How wide a text is; without it, words count as what they take at most. */
  readonly measure?: Measure
}

/** Rows that are looked at to tell what a column holds; fewer than the least say nothing yet. */
const looked = { least: 3, most: 200 } as const
/** A long text of so many characters is what a column of long texts is made for. */
const usualLetters = 60
const mostTimesWider = 2
/** What is left and right of a text in its cell; a figure stands in a field that has edges of its own. */
const aroundPx = 16
const aroundFigurePx = 30
const sizes = { cell: 14, title: 14.6, head: 12 } as const
const mostHeadLines = 3
/**
 * However long a word is, its column takes no more than this for it, and less where room is short; but never so little that
 * usual words would break, for want of which a list is rather wider than its room.
 */
const mostForAWord = Array.from({ length: 37 }, (_, at) => 220 - 2 * at)
/** So many of the words that look the widest are measured, and what letters joined as on the screen may add. */
const [measured, spare] = [6, 2] as const
/** What a column of long texts takes in a list that is wider than its room. */
const longBesideRoom = 240
const leastOfWords = { empty: 60, title: 112, long: 112 } as const

/**
 * The columns of a list with its room shared by what they hold: one with nothing in it takes the least, one of longer texts more,
 * so that rows are not high beside empty columns; and none shrinks so far that its words would break or a figure be cut, as long
 * as all of them fit. What is shown stays as it is while somebody types: ask once.
 * @param roomPx for all columns together
 */
export function shareColumns(
  columns: readonly RegisterColumn[],
  rows: readonly Row[],
  texts: ShownTexts,
  roomPx: number,
): readonly RegisterColumn[] {
  const some = rows.slice(0, looked.most)
  const least = columns.map((column) => leastOf(column, some, texts))
  const fits = (most: number): boolean => least.reduce((sum, of) => sum + of(most), 0) <= roomPx
  const fitting = mostForAWord.find(fits)
  const most = fitting ?? mostForAWord[mostForAWord.length - 1] ?? 0
  return columns.map((column, at) => {
    const ownPx = Math.ceil(least[at]?.(most) ?? column.leastPx)
    // What is wider than its room anyway has its long texts on few lines, so that rows are not high beside their other columns.
    const leastPx = fitting === undefined && holdsLong(column, some, texts) ? Math.max(ownPx, longBesideRoom) : ownPx
    return { ...column, leastPx, widthPx: Math.max(leastPx, wantedOf(column, some, texts, leastPx)) }
  })
}

function holdsLong(column: RegisterColumn, rows: readonly Row[], texts: ShownTexts): boolean {
  return column.model.kind === 'longText' && rows.some((row) => texts.cell(column, row).length > usualLetters)
}

function wantedOf(column: RegisterColumn, rows: readonly Row[], texts: ShownTexts, leastPx: number): number {
  const { model, widthPx } = column
  if (rows.length < looked.least || (model.kind !== 'text' && model.kind !== 'longText')) return widthPx
  const letters = rows.map((row) => texts.cell(column, row).length)
  if (letters.every((count) => count === 0)) return leastPx
  if (model.kind === 'text') return widthPx
  const mean = letters.reduce((sum, count) => sum + count, 0) / letters.length
  return widthPx * Math.min(mostTimesWider, Math.max(1, mean / usualLetters))
}

/** What a column takes at least, if so much is granted to its longest word. */
function leastOf(column: RegisterColumn, rows: readonly Row[], texts: ShownTexts): (mostPx: number) => number {
  const { field, model, leastPx, title } = column
  const head = texts.head(column)
  // The words over a column stay whole, and take no more than so many lines.
  const headPx = Math.max(widestWord([head], 'head', texts.measure), widthInLines(head)) + aroundPx
  if (model.kind === 'integer' || model.kind === 'number') {
    const figures =
      field === 'hue' ? [] : rows.map((row) => roughWidth(texts.cell(column, row), sizes.cell) + aroundFigurePx)
    const ownPx = Math.max(leastPx, ...figures)
    return (most) => Math.max(ownPx, Math.min(most, headPx))
  }
  const holdsWords = ['text', 'longText', 'choice', 'reference'].includes(model.kind) && field !== 'code'
  if (!holdsWords || rows.length < looked.least) return (most) => Math.max(leastPx, Math.min(most, headPx))
  const cells = rows.map((row) => texts.cell(column, row))
  const wordPx = widestWord(cells, title ? 'title' : 'cell', texts.measure)
  const ownPx = wordPx === 0 ? leastOfWords.empty : wordPx + aroundPx
  const otherPx = title ? leastOfWords.title : model.kind === 'longText' && wordPx > 0 ? leastOfWords.long : 0
  return (most) => Math.max(Math.min(most, Math.max(headPx, ownPx)), Math.min(most, otherPx))
}

/** How wide a head has to be to take no more lines than it may, broken between its words. */
function widthInLines(head: string): number {
  const words = head.split(/\s+/u).map((word) => roughWidth(word, sizes.head))
  const space = roughWidth(' ', sizes.head)
  const lineOf = (some: readonly number[]): number => some.reduce((sum, width) => sum + space + width, -space)
  const lines = words.flatMap((_, from) =>
    words.slice(from).map((__, more) => lineOf(words.slice(from, from + more + 1))),
  )
  const takes = (room: number): number => {
    let [count, line] = [0, Number.POSITIVE_INFINITY]
    for (const width of words) {
      line += space + width
      if (line <= room) continue
      count += 1
      line = width
    }
    return count
  }
  const widest = Math.max(...words)
  return lines.toSorted((a, b) => a - b).find((room) => room >= widest && takes(room) <= mostHeadLines) ?? widest
}

/** How wide the widest part is that a line can't break in: a hyphen lets it. */
function widestWord(texts: readonly string[], as: keyof typeof sizes, measure: Measure | undefined): number {
  const words = [...new Set(texts.flatMap((text) => text.split(/(?<=[-–])|\s+/u)))]
    .map((word) => ({ word, roughPx: roughWidth(word, sizes[as]) }))
    .sort((a, b) => b.roughPx - a.roughPx)
  const roughPx = words[0]?.roughPx ?? 0
  if (measure === undefined || roughPx === 0) return roughPx
  const [size, weight] = as === 'title' ? ([sizes.cell, 600] as const) : ([sizes[as], 400] as const)
  return spare + Math.max(...words.slice(0, measured).map(({ word }) => measure(word, size, weight)))
}
