import type { Formatter } from '#shared/report/format.ts'
import type { FigureRow } from './figure-rows.ts'

/** A text without white space, line ends and the marks that documents set between and before texts. */
export function compact(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200b\u00ad●·]/gu, '')
}

/**
 * The rows of figures that a document does not hold as they are in the report: the cells one after the other, or, where a
 * table has too many columns for a page, each filled cell after its title.
 */
export function missingRows(rows: readonly FigureRow[], document: string, { cell }: Formatter): readonly string[] {
  return rows.flatMap(({ section, titles, cells }) => {
    const texts = cells.map((each) => compact(cell(each)))
    const titled = texts.map((text, at) => (text === '' || at === 0 ? text : compact(titles[at] ?? '') + text))
    const ways = [texts.join(''), texts.toReversed().join(''), titled.join('')]
    return ways.some((way) => document.includes(way)) ? [] : [`${section}: ${cells.map(cell).join(' | ')}`]
  })
}
