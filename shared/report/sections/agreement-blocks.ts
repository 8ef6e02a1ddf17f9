import { sayPhrase } from '../../methods/explanation-text.ts'
import { agreementPhrases } from '../../methods/explanations/agreement-sentences.ts'
import { shiftFigure, shiftPhrase } from '../../methods/explanations/shift-figures.ts'
import { agreement } from '../../methods/readings/agreement.ts'
import { agreementShift } from '../../methods/readings/agreement-shift.ts'
import { movedShifts } from '../../methods/readings/shift-summary.ts'
import { titleOfFirst } from '../board-cut.ts'
import { column, decimalFormat, integerFormat, numberCell, percentFormat, table, tagCell, textCell } from '../cells.ts'
import { lensName } from '../rating-registers.ts'
import type { Block } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'

/** How many differences a document lists. */
const mostDifferences = 8

/** How far the raters agree, and what to talk about first. Only levels and counts: nobody is told apart. */
export function agreementBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say } = context
  const reading = agreement(workbook)
  const [sentence, ...more] = agreementPhrases(reading)
  if (sentence === undefined) return []
  const open = reading.discussFirst.slice(0, mostDifferences)
  const columns = [
    column('practice', say('entity.practice'), 5),
    column('lens', say('field.lens'), 3),
    column('levels', say('agreement.column.levels'), 1, 'middle'),
    column('median', say('agreement.column.median'), 1, 'end'),
    column('raters', say('agreement.column.raters'), 1, 'end'),
    column('agreement', say('agreement.column.agreement'), 2),
  ]
  const rows = open.map((cell) => [
    textCell(rowName(workbook, 'practice', cell.practiceId)),
    textCell(lensName(context, cell.lens)),
    textCell(cell.low === null || cell.high === null ? '' : say('agreement.range', { low: cell.low, high: cell.high })),
    numberCell(cell.median, decimalFormat(1), `cell/${cell.practiceId}/${cell.lens}`),
    numberCell(cell.count, integerFormat),
    tagCell(
      say('agreement.consensus', { consensus: cell.consensus }),
      cell.consensus === 'split' ? 'danger' : 'attention',
    ),
  ])
  return [
    {
      kind: 'callout',
      title: sayPhrase(say, sentence),
      text: more.map((each) => sayPhrase(say, each)).join(' '),
      tone: reading.panel?.reliability === 'reliable' ? 'good' : 'neutral',
      figures: reading.panel === null ? [] : ['agreement/alpha'],
    },
    ...(open.length > 0
      ? [
          {
            kind: 'table',
            title: titleOfFirst(context, say('agreement.discussFirst'), open.length, reading.discussFirst.length),
            table: table(columns, rows, ''),
          } as const,
        ]
      : []),
  ]
}

const mostShifts = 4

/** Agreement practice by practice, the least agreed first. */
export function agreementByPractice({ workbook, say }: ReportContext): readonly Block[] {
  const practices = [...agreement(workbook).byPractice.values()]
    .filter(({ rated }) => rated > 0)
    .toSorted((a, b) => a.agreed / a.rated - b.agreed / b.rated)
  if (practices.length === 0) return []
  const columns = [
    column('practice', say('entity.practice'), 5),
    column('agreed', say('screen.agree.agreed'), 2, 'middle'),
    column('share', say('screen.agree.share'), 1, 'end'),
    column('range', say('screen.agree.range'), 1, 'end'),
  ]
  const rows = practices.map(({ practiceId, rated, agreed, range }) => [
    textCell(rowName(workbook, 'practice', practiceId)),
    textCell(say('screen.agree.of', { agreed, rated })),
    numberCell(agreed / rated, percentFormat, `practice/${practiceId}/agreement`),
    numberCell(range, decimalFormat(1)),
  ])
  return [{ kind: 'table', title: say('agreement.byPractice'), table: table(columns, rows, '') }]
}

/** What moved since an earlier round of rating. Only medians, ranges and counts: nobody is told apart. */
export function shiftBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say, earlierRound } = context
  const snapshot = earlierRound === null ? undefined : workbook.tables.snapshot[earlierRound.snapshotId]
  if (earlierRound === null || snapshot === undefined) return []
  const shifts = agreementShift(earlierRound.workbook, workbook)
  if (shifts.length === 0) return []
  const all = movedShifts(shifts)
  const moved = all.slice(0, mostShifts)
  const columns = [
    column('practice', say('entity.practice'), 5),
    column('lens', say('field.lens'), 3),
    column('medianBefore', say('decisions.label.medianBefore'), 2, 'end'),
    column('medianNow', say('decisions.label.medianNow'), 2, 'end'),
    column('spreadBefore', say('decisions.label.spreadBefore'), 2, 'end'),
    column('spreadNow', say('decisions.label.spreadNow'), 2, 'end'),
    column('raters', say('decisions.label.ratersOfBoth'), 2, 'end'),
    column('changed', say('decisions.label.changed'), 2, 'end'),
  ]
  const rows = moved.map((shift) => [
    textCell(rowName(workbook, 'practice', shift.practiceId)),
    textCell(lensName(context, shift.lens)),
    numberCell(shift.medianBefore, decimalFormat(1)),
    numberCell(shift.medianNow, decimalFormat(1), shiftFigure(snapshot.id, shift)),
    numberCell(shift.spreadBefore, integerFormat),
    numberCell(shift.spreadNow, integerFormat),
    numberCell(shift.raters, integerFormat),
    numberCell(shift.changed, integerFormat),
  ])
  return [
    {
      kind: 'callout',
      title: say('agreement.shiftSince', { name: snapshot.name, date: snapshot.takenOn }),
      text: sayPhrase(say, shiftPhrase(shifts)),
      tone: 'neutral',
    },
    ...(rows.length > 0
      ? [
          {
            kind: 'table',
            title: titleOfFirst(context, say('agreement.shiftMost'), moved.length, all.length),
            table: table(columns, rows, ''),
          } as const,
        ]
      : []),
  ]
}
