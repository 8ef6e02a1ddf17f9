import type { Say } from '#shared/messages/translate.ts'
import type { Paper } from '#shared/report/report.ts'
import { mostFilled, pageRoom } from './page-breaks.ts'
import { words } from './planned-cell.ts'
import { textRoom, usualPoints } from './row-height.ts'
import { rowsAgain } from './rows-again.ts'
import { nothingMore, type PlannedRow, type SheetPlan } from './sheet-plan.ts'
import type { Place, TallText } from './tall-texts.ts'
import { linesOfText } from './text-lines.ts'

/** Little narrower than an upright page in any program. */
const width = 94
/** Of a row with one line of a text that goes on: lines stand as far apart in all programs. */
const linePoints = 12.25
const titlePoints = 28
const headRows = 3
/** Above a text, where it does not begin a page. */
const gapPoints = 9
/** Lines of a text that stand together with what it is called, and at least on a page that it ends on. */
const fewestLines = 3

type Laid = { readonly row: PlannedRow; readonly startsPage: boolean }

/**
 * Texts that no row is high enough for, whole: below one another, a line a row. Excel shows and prints no more than the beginning
 * of them in their own cells. Above each, and again where a printed page begins within it, stands where it comes from.
 */
export function tallTextsSheet(texts: readonly TallText[], name: string, say: Say, paper: Paper): SheetPlan {
  const room = pageRoom(width, true, paper) * mostFilled
  const laid = (): Iterable<Laid> => laidOut(texts, room, (place) => say('xlsx.tallTexts.continued', { place }))
  const breaks: number[] = []
  let size = headRows
  for (const { startsPage } of laid()) {
    if (startsPage) breaks.push(size)
    size += 1
  }
  return {
    name,
    about: say('xlsx.tallTexts.note'),
    live: false,
    widths: [width],
    rows: rowsAgain(rows),
    size,
    frozen: { rows: 1, columns: 0 },
    headerRow: null,
    onePageWide: true,
    upright: true,
    breaks,
    ...nothingMore,
  }

  function* rows(): Generator<PlannedRow> {
    yield { cells: [words(say('xlsx.tallTexts'), 'title')], height: titlePoints }
    yield { cells: [words(say('xlsx.tallTexts.note'), 'note')], height: usualPoints }
    yield { cells: [], height: usualPoints }
    for (const { row } of laid()) yield row
  }
}

/** @param again what stands above a text where it goes on */
function* laidOut(texts: readonly TallText[], room: number, again: (place: string) => string): Generator<Laid> {
  let used = titlePoints + 2 * usualPoints
  let isFirst = true
  const next = (row: PlannedRow): Laid => {
    const startsPage = used + (row.height ?? usualPoints) > room
    if (startsPage) used = titlePoints
    used += row.height ?? usualPoints
    return { row, startsPage }
  }
  const fits = (rows: number): boolean => used + rows * linePoints <= room
  for (const { text, places } of texts) {
    const lines = linesOfText(text, textRoom(width))
    const labels = places.flatMap((place) => labelRows(nameOf(place), place.link))
    const [first] = places
    if (!fits(labels.length + fewestLines + 1)) used = room
    else if (!isFirst) yield next({ cells: [], height: gapPoints })
    isFirst = false
    for (const row of labels) yield next(row)
    for (const [at, line] of lines.entries()) {
      const left = lines.length - at
      // Not the last line or two alone on a page.
      if (!fits(left === fewestLines ? left : 1)) {
        used = room
        for (const row of first === undefined ? [] : labelRows(again(nameOf(first)), first.link)) yield next(row)
      }
      yield next({ cells: [words(line, left === 1 ? 'lineEnd' : 'line')], height: linePoints })
    }
  }
}

/** Where a text stands, with a link to it, in lines of their own: programs don't break links. */
function labelRows(name: string, link: string): readonly PlannedRow[] {
  return linesOfText(name, textRoom(width)).map((line) => ({
    cells: [{ ...words(line, 'linkLine'), link }],
    height: linePoints,
  }))
}

function nameOf({ sheet, of, field }: Place): string {
  return [sheet, of, field].filter((part) => part !== '').join(' · ')
}
