import type { RiskMatrixData } from '../../charts/chart-data.ts'
import { choiceLabel } from '../../messages/labels.ts'
import type { RiskReading } from '../../methods/readings/risks-of.ts'
import { risksOf } from '../../methods/readings/risks-of.ts'
import type { RowOf } from '../../model/entities.ts'
import { rowsOf, singleton } from '../../model/workbook.ts'
import { altOfFirst, behind, besidePicture, type Mark, tableBehind } from '../board-cut.ts'
import { column, integerFormat, numberCell, table, tagCell, textCell } from '../cells.ts'
import type { Block, Tone } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'
import type { DraftSection } from './section.ts'

const topRisks = 10

export const bandTones: Readonly<Record<RiskReading['band'], Tone>> = {
  red: 'danger',
  amber: 'attention',
  green: 'good',
}

/** METHOD E13: the ten greatest risks, what is done about each, and what the plan depends on. */
export function risksSection(context: ReportContext): DraftSection | null {
  const { workbook, say } = context
  const risks = risksOf(workbook).filter(({ open }) => open)
  const blocks = [...riskBlocks(context, risks), ...behind(context, () => dependencyBlocks(context))]
  if (blocks.length === 0) return null
  const red = risks.filter(({ band }) => band === 'red').length
  return {
    headline: say('report.risks.headline', { count: risks.length, red }),
    soWhat: soWhat(context, risks),
    blocks,
  }
}

/** What the page may say of all risks: that nothing is missing, or for how many something is. */
function soWhat({ workbook, say }: ReportContext, risks: readonly RiskReading[]): string {
  if (risks.length === 0) return say('report.risks.soWhatNone')
  const open = risks.filter(({ riskId }) => {
    const row = workbook.tables.risk[riskId]
    return !row?.owner || !(row.response || row.mitigation)
  })
  const { costOfDoingNothing } = singleton(workbook, 'boardPack')
  return say('report.risks.soWhat', { open: open.length, nothing: costOfDoingNothing === '' ? 'no' : 'yes' })
}

/** What is done about a risk, in a sentence's place: in detail, or the kind of response where no more is written. */
function answerOf({ say }: ReportContext, row: RowOf<'risk'> | undefined): string {
  if (row?.mitigation) return row.mitigation
  return row?.response ? `${choiceLabel(say, 'risk', 'response', row.response)}.` : say('report.risks.noAnswer')
}

function riskBlocks(context: ReportContext, risks: readonly RiskReading[]): readonly Block[] {
  const { workbook, say } = context
  if (risks.length === 0) return []
  const { riskRedFrom, riskAmberFrom } = singleton(workbook, 'settings')
  const shown = risks.slice(0, topRisks)
  const chart: RiskMatrixData = {
    kind: 'riskMatrix',
    redFrom: riskRedFrom,
    amberFrom: riskAmberFrom,
    risks: shown.map(({ riskId }, at) => {
      const row = workbook.tables.risk[riskId]
      return {
        id: riskId,
        number: at + 1,
        label: row?.title ?? riskId,
        likelihood: row?.likelihood ?? 1,
        impact: row?.impact ?? 1,
      }
    }),
    labels: { likelihood: say('field.likelihood'), impact: say('field.impact') },
  }
  const columns = [
    column('number', '#', 1, 'end'),
    column('title', say('entity.risk'), 4),
    column('score', say('report.risks.score'), 1, 'end'),
    column('response', say('report.response'), 2),
    column('mitigation', say('field.mitigation'), 5),
    column('residual', say('report.risks.residual'), 1, 'end'),
    column('owner', say('field.owner'), 2),
  ]
  const rows = shown.map((risk, at) => {
    const row = workbook.tables.risk[risk.riskId]
    return [
      numberCell(at + 1, integerFormat),
      textCell(row?.title, true),
      tagCell(String(risk.score), bandTones[risk.band], `risk/${risk.riskId}/score`),
      textCell(row?.response ? choiceLabel(say, 'risk', 'response', row.response) : ''),
      textCell(row?.mitigation),
      risk.residualScore === null || risk.residualBand === null
        ? textCell('')
        : tagCell(String(risk.residualScore), bandTones[risk.residualBand], `risk/${risk.riskId}/residual`),
      textCell(row?.owner),
    ]
  })
  const inWords = (): readonly Mark[] =>
    shown.map(({ riskId, score }, at) => {
      const row = workbook.tables.risk[riskId]
      const text = say('report.risks.inWords', {
        title: row?.title ?? '',
        score,
        answer: answerOf(context, row),
        owner: row?.owner || say('report.risks.noOwner'),
      })
      return { label: String(at + 1), text, name: row?.title ?? '' }
    })
  return [
    {
      kind: 'chart',
      chart,
      ...altOfFirst(context, say('report.risks.alt'), shown.length, risks.length),
      table: tableBehind(context, () => table(columns, rows, '')),
    },
    ...besidePicture(context, inWords),
  ]
}

function dependencyBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const dependencies = rowsOf(workbook, 'initiativeDependency')
  if (dependencies.length === 0) return []
  const columns = [
    column('initiative', say('entity.initiative'), 4),
    column('needs', say('report.roadmap.dependsOn'), 4),
    column('type', say('field.type'), 2),
    column('lag', say('field.lagDays'), 1, 'end'),
    column('reason', say('field.reason'), 4),
  ]
  const rows = dependencies.map((row) => [
    textCell(rowName(workbook, 'initiative', row.initiativeId)),
    textCell(rowName(workbook, 'initiative', row.dependsOnId)),
    textCell(choiceLabel(say, 'initiativeDependency', 'type', row.type)),
    numberCell(row.lagDays, integerFormat),
    textCell(row.reason),
  ])
  const title = say('report.risks.dependencies')
  return [{ kind: 'table', title, table: table(columns, rows, ''), wholeRegister: 'initiativeDependency' }]
}
