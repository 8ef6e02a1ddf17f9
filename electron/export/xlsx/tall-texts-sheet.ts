import type { Say } from '#shared/messages/translate.ts'
import { words } from './planned-cell.ts'
import { textRoom } from './row-height.ts'
import { rowsAgain } from './rows-again.ts'
import { nothingMore, type PlannedRow, type SheetPlan } from './sheet-plan.ts'
import type { Place, TallText } from './tall-texts.ts'
import { lineCount, linesOfText } from './text-lines.ts'

/** The sheet, the row and the column that a text stands in, and the text: together little wider than an upright page. */
const [sheetWidth, placeWidth, textWidth] = [30, 22, 60]
/** Of a row with one line of a text that goes on: lines stand as far apart in all programs. */
const linePoints = 12.25
const headerRow = 4

/**
 * Texts that no row is high enough for, whole: below one another in pieces. Excel shows and prints no more than the beginning
 * of them in their own cells.
 */
export function tallTextsSheet(texts: readonly TallText[], name: string, say: Say): SheetPlan {
  return {
    name,
    about: say('xlsx.tallTexts.note'),
    live: false,
    widths: [sheetWidth, placeWidth, textWidth],
    rows: rowsAgain(rows),
    size: texts.length + headerRow,
    frozen: { rows: headerRow, columns: 0 },
    headerRow,
    upright: true,
    ...nothingMore,
  }

  function* rows(): Generator<PlannedRow> {
    yield { cells: [words(say('xlsx.tallTexts'), 'title')], height: 28 }
    yield { cells: [words(say('xlsx.tallTexts.note'), 'note')] }
    yield { cells: [] }
    yield {
      cells: [
        words(say('xlsx.sheet'), 'header'),
        words(say('xlsx.tallTexts.place'), 'header'),
        words(say('xlsx.tallTexts.text'), 'header'),
      ],
    }
    for (const { text, places } of texts) yield* piecesOf(text, places)
  }
}

/** Beside the pieces each place that the text stands in, with a link to it: on one line, as programs don't break links. */
function* piecesOf(text: string, places: readonly Place[]): Generator<PlannedRow> {
  const lines = linesOfText(text, textRoom(textWidth))
  let line = 0
  for (let at = 0; at < places.length || line < lines.length; at += 1) {
    const place = places[at]
    // Places stand close together, so that each is read as one more of the same text.
    const room = place === undefined ? 1 : lineCount(nameOf(place), textRoom(placeWidth), false)
    const piece = lines.slice(line, line + room)
    line += room
    const goesOn = at + 1 < places.length || line < lines.length
    const look = goesOn ? 'textOn' : 'text'
    yield {
      ...(room === 1 ? { height: linePoints } : {}),
      cells: [
        place === undefined
          ? { value: null, style: look }
          : { ...words(place.sheet, goesOn ? 'linkOn' : 'link'), link: place.link },
        words(nameOf(place), look),
        // Lines as they were measured: no program has a word of a line left over for one more.
        words(piece.join('\n'), goesOn ? 'textSpread' : 'textSpreadEnd'),
      ],
    }
  }
}

function nameOf(place: Place | undefined): string {
  if (place === undefined) return ''
  const { of, field } = place
  return [of, field].filter((part) => part !== '').join(' · ')
}
