import type { Row } from '#shared/model/entity.ts'
import type { RegisterColumn } from './register-columns.ts'

/** What stands in a list, as a person reads it. */
export type ShownTexts = {
  readonly head: (column: RegisterColumn) => string
  readonly cell: (column: RegisterColumn, row: Row) => string
}

/** Rows that are looked at to tell what a column holds; fewer than the least say nothing yet. */
const looked = { least: 3, most: 200 } as const
/** A long text of so many characters is what a column of long texts is made for. */
const usualLetters = 60
const mostTimesWider = 2
/** A letter of a word, a digit of a figure and a letter over a column, on the safe side; and what is left and right of them. */
const letterPx = 8.2
const digitPx = 8.6
const headLetterPx = 7.4
const aroundPx = 16
const mostHeadLines = 3
/** However long a word is, its column takes no more than this for it. */
const mostForAWord = 122
const leastOfWords = { empty: 60, title: 112, long: 112 } as const

/**
 * The columns of a list with its room shared by what they hold: one with nothing in it takes the least, one of longer texts more,
 * so that rows are not high beside empty columns; and none shrinks so far that its usual words would break or a figure be cut,
 * so nine columns of most lists fit a window of 1280 pixels. What is shown stays as it is while somebody types: ask once.
 */
export function shareColumns(
  columns: readonly RegisterColumn[],
  rows: readonly Row[],
  texts: ShownTexts,
): readonly RegisterColumn[] {
  const some = rows.slice(0, looked.most)
  return columns.map((column) => {
    const { model, widthPx } = column
    const leastPx = Math.max(headLeast(texts.head(column)), ownLeast(column, some, texts))
    if (some.length < looked.least || (model.kind !== 'text' && model.kind !== 'longText'))
      return { ...column, leastPx, widthPx: Math.max(widthPx, leastPx) }
    const letters = some.map((row) => texts.cell(column, row).length)
    if (letters.every((count) => count === 0)) return { ...column, leastPx, widthPx: leastPx }
    if (model.kind === 'text') return { ...column, leastPx }
    const mean = letters.reduce((sum, count) => sum + count, 0) / letters.length
    return { ...column, leastPx, widthPx: widthPx * Math.min(mostTimesWider, Math.max(1, mean / usualLetters)) }
  })
}

/** The words over a column stay whole, and take no more than three lines. */
function headLeast(head: string): number {
  return Math.ceil(Math.max(longestWord([head]), head.length / mostHeadLines) * headLetterPx) + aroundPx
}

function ownLeast(column: RegisterColumn, rows: readonly Row[], texts: ShownTexts): number {
  const { field, model, leastPx, title } = column
  if (model.kind === 'integer' || model.kind === 'number') {
    if (field === 'hue') return leastPx
    const digits = Math.max(0, ...rows.map((row) => texts.cell(column, row).length))
    return Math.max(leastPx, Math.ceil(digits * digitPx) + aroundPx)
  }
  const holdsWords = ['text', 'longText', 'choice', 'reference'].includes(model.kind) && field !== 'code'
  if (!holdsWords || rows.length < looked.least) return leastPx
  const word = longestWord(rows.map((row) => texts.cell(column, row)))
  const wordPx = word === 0 ? leastOfWords.empty : Math.min(mostForAWord, Math.ceil(word * letterPx) + aroundPx)
  return Math.max(wordPx, title ? leastOfWords.title : model.kind === 'longText' && word > 0 ? leastOfWords.long : 0)
}

/** The letters of the longest part that a line can't break in: a hyphen lets it. */
function longestWord(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, ...text.split(/(?<=[-–])|\s+/u).map((part) => part.length)), 0)
}
