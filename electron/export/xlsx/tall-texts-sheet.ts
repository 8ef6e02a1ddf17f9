import type { Say } from '#shared/messages/translate.ts'
import { words } from './planned-cell.ts'
import { textRoom } from './row-height.ts'
import { rowsAgain } from './rows-again.ts'
import { nothingMore, type PlannedRow, type SheetPlan } from './sheet-plan.ts'
import type { Place, TallText } from './tall-texts.ts'
import { piecesOfLines } from './text-lines.ts'

/** Where a text stands, and the text: as wide as an upright page of paper. */
const [placeWidth, textWidth] = [30, 72]
/** Few enough for pages to be filled, as a row is not divided between two. */
const linesOfPiece = 8
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
    widths: [placeWidth, textWidth],
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
    yield { cells: [words(say('xlsx.tallTexts.place'), 'header'), words(say('xlsx.tallTexts.text'), 'header')] }
    for (const { text, places } of texts) yield* piecesOf(text, places)
  }
}

/** The first link leads to the cell; where the same text stands in others, they are named below it. */
function* piecesOf(text: string, places: readonly Place[]): Generator<PlannedRow> {
  const pieces = piecesOfLines(text, textRoom(textWidth), linesOfPiece)
  const count = Math.max(pieces.length, places.length)
  for (let at = 0; at < count; at += 1) {
    const place = places[at]
    const isLast = at === count - 1
    const link = place && ({ value: nameOf(place), style: isLast ? 'link' : 'linkOn', link: place.link } as const)
    yield {
      cells: [
        link ?? { value: null, style: isLast ? 'text' : 'textOn' },
        { value: pieces[at] ?? null, style: isLast ? 'text' : 'textOn' },
      ],
    }
  }
}

function nameOf({ sheet, of, field }: Place): string {
  return [sheet, of, field].filter((part) => part !== '').join(' · ')
}
