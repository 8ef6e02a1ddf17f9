import type { BulletData } from '../../charts/chart-data.ts'
import { choiceLabel } from '../../messages/labels.ts'
import { withUnit } from '../../messages/with-unit.ts'
import { type KeyResultReading, type Progress, progressOf } from '../../methods/readings/progress-of.ts'
import type { RowOf } from '../../model/entities.ts'
import { linked, rowsBy } from '../../model/rows-by.ts'
import { rowsOf } from '../../model/workbook.ts'
import { altOnPage, behind, firstOnPage, tableBehind } from '../board-cut.ts'
import { column, dateCell, decimalFormat, numberCell, percentFormat, table, tagCell, textCell } from '../cells.ts'
import type { Block, Tone } from '../report.ts'
import type { ReportContext } from '../report-context.ts'
import type { DraftSection } from './section.ts'

const tones: Readonly<Record<NonNullable<Progress['colour']>, Tone>> = {
  green: 'good',
  amber: 'attention',
  red: 'danger',
}

/** METHOD E14: objectives with their key results, and the measures of the goals. */
export function measuresSection(context: ReportContext): DraftSection | null {
  const { workbook, say } = context
  const blocks = [...keyResultBlocks(context), ...behind(context, () => measureBlocks(context))]
  if (blocks.length === 0) return null
  return {
    headline: say('report.measures.headline', {
      objectives: rowsOf(workbook, 'objective').length,
      measures: rowsOf(workbook, 'measure').length,
    }),
    soWhat: say('report.measures.soWhat'),
    blocks,
  }
}

/** So many key results have room on a page of the board. */
const rowsOnBoardPage = 26

function amount({ format }: ReportContext, value: number | null, unit: string): string {
  if (value === null) return ''
  const figure = format.number(value, decimalFormat(Number.isInteger(value) ? 0 : 2))
  return withUnit(figure, unit, format.number(0, { kind: 'percent', digits: 0 }))
}

function keyResultBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say } = context
  const { keyResults, objectives } = progressOf(workbook)
  const rows = rowsOf(workbook, 'objective').flatMap((objective) => {
    const own = rowsBy(workbook, 'keyResult', 'objectiveId').get(objective.id) ?? []
    return own.map((row) => ({ objective, row, reading: keyResults.get(row.id) }))
  })
  if (rows.length === 0) return objectiveBlocks(context)
  const shown = firstOnPage(context, rows, rowsOnBoardPage)
  const chart: BulletData = {
    kind: 'bullets',
    heads: { from: say('field.baseline'), now: say('report.now'), to: say('report.target') },
    rows: shown.map(({ row, reading }) => ({
      id: row.id,
      label: row.title,
      progress: reading?.share ?? null,
      from: amount(context, row.baseline, row.unit),
      now: amount(context, row.current, row.unit),
      to: amount(context, row.target, row.unit),
      tone: toneOf(reading),
    })),
  }
  const columns = [
    column('objective', say('entity.objective'), 4),
    column('keyResult', say('entity.keyResult'), 4),
    column('baseline', say('field.baseline'), 2, 'end'),
    column('current', say('report.now'), 2, 'end'),
    column('target', say('report.target'), 2, 'end'),
    column('due', say('field.due'), 2),
    column('owner', say('field.owner'), 2),
    column('ambition', say('field.ambition'), 1),
    column('progress', say('report.measures.progress'), 1, 'end'),
  ]
  const cells = rows.map(({ objective, row, reading }, at) => [
    textCell(
      rows[at - 1]?.objective.id === objective.id
        ? ''
        : objectiveTitle(context, objective, objectives.get(objective.id)?.share ?? null),
      true,
      `objective/${objective.id}/progress`,
    ),
    textCell(row.title),
    textCell(amount(context, row.baseline, row.unit)),
    textCell(amount(context, row.current, row.unit)),
    textCell(amount(context, row.target, row.unit)),
    dateCell(row.due),
    textCell(row.owner),
    textCell(choiceLabel(say, 'keyResult', 'ambition', row.ambition)),
    numberCell(reading?.share, percentFormat, `keyResult/${row.id}/progress`),
  ])
  return [
    {
      kind: 'chart',
      chart,
      alt: altOnPage(context, say('report.measures.alt'), shown.length, rows.length),
      table: tableBehind(context, () => ({ ...table(columns, cells, ''), grouped: true })),
    },
  ]
}

function toneOf(reading: KeyResultReading | undefined): Tone {
  return reading?.colour ? tones[reading.colour] : 'neutral'
}

function objectiveTitle({ format }: ReportContext, objective: RowOf<'objective'>, share: number | null): string {
  return share === null ? objective.title : `${objective.title} (${format.number(share, percentFormat)})`
}

/** Objectives that have no key results yet still belong in the document. */
function objectiveBlocks({ workbook }: ReportContext): readonly Block[] {
  const titles = rowsOf(workbook, 'objective').map(({ title }) => title)
  return titles.length === 0 ? [] : [{ kind: 'list', items: titles }]
}

function measureBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say } = context
  const { measures } = progressOf(workbook)
  const all = rowsOf(workbook, 'measure')
  if (all.length === 0) return []
  const columns = [
    column('title', say('entity.measure'), 4),
    column('formula', say('field.formula'), 5),
    column('goals', say('entities.goal'), 3),
    column('timing', say('field.timing'), 1),
    column('baseline', say('field.baseline'), 2, 'end'),
    column('current', say('report.now'), 2, 'end'),
    column('target', say('report.target'), 2, 'end'),
    column('cadence', say('field.cadence'), 2),
    column('owner', say('field.owner'), 2),
    column('progress', say('report.measures.progress'), 1, 'end'),
  ]
  const rows = all.map((row) => {
    const reading = measures.get(row.id)
    return [
      textCell(row.title, true),
      textCell(row.formula),
      textCell(
        linked(workbook, 'measureGoal', { field: 'measureId', id: row.id }, { field: 'goalId', entity: 'goal' })
          .map(({ title }) => title)
          .join('; '),
      ),
      textCell(choiceLabel(say, 'measure', 'timing', row.timing)),
      textCell(amount(context, row.baseline, row.unit)),
      textCell(amount(context, reading?.current ?? null, row.unit)),
      textCell(targetText(context, row)),
      textCell(choiceLabel(say, 'measure', 'cadence', row.cadence)),
      textCell(row.owner),
      reading?.share == null || reading.colour === null
        ? textCell('')
        : tagCell(
            context.format.number(reading.share, percentFormat),
            tones[reading.colour],
            `measure/${row.id}/progress`,
          ),
    ]
  })
  return [{ kind: 'table', title: say('entities.measure'), table: table(columns, rows, '') }]
}

function targetText(context: ReportContext, row: RowOf<'measure'>): string {
  const low = amount(context, row.target, row.unit)
  return row.direction === 'range' && row.targetHigh !== null
    ? `${low} – ${amount(context, row.targetHigh, row.unit)}`
    : low
}
