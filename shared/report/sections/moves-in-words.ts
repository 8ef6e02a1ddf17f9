import type { Ranking } from '../../methods/readings/ranking.ts'
import { rowsOf } from '../../model/workbook.ts'
import { besidePicture, fittingOnPage, type ListRoom, type Mark } from '../board-cut.ts'
import { shortMoneyFormat } from '../cells.ts'
import type { Block } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'

/** What a page has: beside a picture, and where there is none. */
const besideIt: ListRoom = { lines: 20, letters: 54 }
const alone: ListRoom = { lines: 24, letters: 90 }
/** So many moves have room beside the picture anywhere. */
const inShort = 12

/** Where nothing is scored there is no picture and no order; the board still reads which moves there are. */
export function unscoredInWords(context: ReportContext): readonly Block[] {
  const initiatives = rowsOf(context.workbook, 'initiative')
  const marks = initiatives.map(({ code, title }) => ({ label: code === '' ? '•' : code, text: title }))
  return listOfMoves(context, marks, alone)
}

/**
 * What must be done whatever its rank, then the first of the order, each with its cost; at last how many more were considered,
 * with those that have no place in the order, so that the list adds up to what the page's headline says.
 */
export function orderInWords(context: ReportContext, ranking: Ranking): readonly Block[] {
  const { workbook, say, format } = context
  // More never have room.
  const first = [...ranking.mandated, ...ranking.ranked].slice(0, besideIt.lines + 1)
  const marks = first.map((item) => ({
    label: item.rank === null ? '•' : String(item.rank),
    text: say('report.moves.inWords', {
      name: rowName(workbook, 'initiative', item.initiativeId),
      cost: item.oneOff === null ? '–' : format.number(item.oneOff, shortMoneyFormat),
      mandated: item.rank === null ? 'yes' : 'no',
    }),
  }))
  return listOfMoves(context, marks, besideIt)
}

function listOfMoves(context: ReportContext, all: readonly Mark[], room: ListRoom): readonly Block[] {
  const { workbook, say } = context
  const considered = rowsOf(workbook, 'initiative').length
  const first = (count: number): readonly Mark[] => {
    const left = considered - count
    const more = { label: '…', text: say('report.moreForLeadership', { count: left }) }
    return left === 0 ? all : [...all.slice(0, count), more]
  }
  const texts = all.map(({ text }) => text)
  // How many more there are takes a line, too.
  const fitting = fittingOnPage(considered > all.length ? [...texts, ''] : texts, room)
  const [most, least] = [Math.min(fitting, all.length), namedInShort(considered)]
  return besidePicture(context, () => first(most), most > least ? () => first(least) : undefined)
}

/** How many of all are named beside the picture, at least: a line is kept for how many more there are. */
export function namedInShort(considered: number): number {
  return considered > inShort ? inShort - 1 : considered
}
