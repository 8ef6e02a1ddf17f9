import { sayPhrase } from '../../methods/explanation-text.ts'
import { blockerPhrase } from '../../methods/readings/schedule-sentences.ts'
import { type ItemTiming, timing } from '../../methods/readings/timing.ts'
import { column, dateCell, decimalFormat, integerFormat, numberCell, table, textCell } from '../cells.ts'
import type { Block } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'

/** METHOD C10: how much room each initiative has, how sure its estimate is, and why it begins no earlier. */
export function timingBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say, format } = context
  const { items, finish, critical, withoutRoom } = timing(workbook)
  const dated = items.filter(({ slipQuarters }) => slipQuarters !== null)
  if (finish === null || dated.length === 0) return []
  const columns = [
    column('initiative', say('entity.initiative'), 5),
    column('start', say('screen.timing.begins'), 2),
    column('weeks', say('report.roadmap.expectedWeeks'), 2, 'end'),
    column('low', say('report.roadmap.endsEarly'), 2),
    column('high', say('report.roadmap.endsLate'), 2),
    column('room', say('report.roadmap.room'), 2, 'end'),
    column('notEarlier', say('screen.timing.why'), 5),
    column('stoppedBy', say('report.roadmap.notLater'), 5),
  ]
  const rows = dated.map((item) => {
    const { initiativeId, start, estimateWeeks, finishRange, slipQuarters, stoppedBy } = item
    return [
      textCell(rowName(workbook, 'initiative', initiativeId), item.critical),
      dateCell(start),
      numberCell(estimateWeeks?.expected, decimalFormat(1), `initiative/${initiativeId}/weeks`),
      dateCell(finishRange?.low),
      dateCell(finishRange?.high),
      numberCell(slipQuarters, integerFormat, `initiative/${initiativeId}/room`),
      textCell(whyNotEarlier(context, item)),
      textCell(stoppedBy === null ? '' : sayPhrase(say, blockerPhrase(workbook, stoppedBy))),
    ]
  })
  return [
    {
      kind: 'callout',
      title: say('screen.timing.title'),
      text: say('screen.timing.sentence', { finish: format.date(finish), critical, withoutRoom }),
      tone: withoutRoom > items.length / 2 ? 'attention' : 'neutral',
    },
    { kind: 'table', title: say('screen.timing.table'), table: table(columns, rows, '') },
  ]
}

function whyNotEarlier({ workbook, say }: ReportContext, { notEarlier, couldBeEarlier }: ItemTiming): string {
  if (couldBeEarlier) return say('screen.timing.couldBeEarlier')
  return notEarlier === null ? '' : sayPhrase(say, blockerPhrase(workbook, notEarlier))
}
