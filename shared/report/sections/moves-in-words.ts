import type { Ranking } from '../../methods/readings/ranking.ts'
import { rowsOf } from '../../model/workbook.ts'
import { besidePicture, firstOnPage, type Mark, moreElsewhere } from '../board-cut.ts'
import { shortMoneyFormat } from '../cells.ts'
import type { Block } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'

/** Where nothing is scored there is no picture and no order; the board still reads which moves there are. */
export function unscoredInWords(context: ReportContext): readonly Block[] {
  const initiatives = rowsOf(context.workbook, 'initiative')
  const shown = firstOnPage(context, initiatives, movesOnPage)
  const marks = () => shown.map(({ code, title }) => ({ label: code === '' ? '•' : code, text: title }))
  return [...besidePicture(context, marks), ...moreElsewhere(context, initiatives.length - shown.length)]
}

/** So many moves have room beside the picture on a page of the board. */
const movesOnPage = 12

/**
 * What must be done whatever its rank, then the first of the order, each with its cost; at last how many more were considered,
 * with those that have no place in the order, so that the list adds up to what the page's headline says.
 */
export function orderInWords({ workbook, say, format }: ReportContext, ranking: Ranking): readonly Mark[] {
  const considered = rowsOf(workbook, 'initiative').length
  const shown = [...ranking.mandated, ...ranking.ranked].slice(0, besidePictureOf(considered))
  const marks = shown.map((item) => ({
    label: item.rank === null ? '•' : String(item.rank),
    text: say('report.moves.inWords', {
      name: rowName(workbook, 'initiative', item.initiativeId),
      cost: item.oneOff === null ? '–' : format.number(item.oneOff, shortMoneyFormat),
      mandated: item.rank === null ? 'yes' : 'no',
    }),
  }))
  const left = considered - shown.length
  return left === 0 ? marks : [...marks, { label: '…', text: say('report.moreForLeadership', { count: left }) }]
}

/** How many of all are named beside the picture: a line is kept for how many more there are. */
export function besidePictureOf(considered: number): number {
  return considered > movesOnPage ? movesOnPage - 1 : considered
}
