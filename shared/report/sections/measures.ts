import type { BulletData } from '../../charts/chart-data.ts'
import { choiceLabel } from '../../messages/labels.ts'
import { type KeyResultReading, type Progress, progressOf } from '../../methods/readings/progress-of.ts'
import type { RowOf } from '../../model/entities.ts'
import { linked, rowsBy } from '../../model/rows-by.ts'
import { rowsOf } from '../../model/workbook.ts'
import { amountsOf } from '../amounts.ts'
import { altOnPage, behind, firstOnPage, tableBehind } from '../board-cut.ts'
import { column, dateCell, numberCell, percentFormat, table, tagCell, textCell } from '../cells.ts'
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
      keyResults: rowsOf(workbook, 'keyResult').length,
      measures: rowsOf(workbook, 'measure').length,
    }),
    soWhat: soWhat(context),
    blocks,
  }
}

/** What the page may say of all key results: that nothing is missing, or in how many something is. */
function soWhat({ workbook, say }: ReportContext): string {
  const keyResults = rowsOf(workbook, 'keyResult')
  if (keyResults.length === 0) return say('report.measures.soWhatNone')
  const missing = keyResults.filter(
    ({ baseline, target, due, owner }) => baseline === null || target === null || due === null || owner === '',
  )
  const timings = new Set(rowsOf(workbook, 'measure').map(({ timing }) => timing))
  const paired = timings.has('leading') && timings.has('lagging')
  return say('report.measures.soWhat', { missing: missing.length, paired: paired ? 'yes' : 'no' })
}

/** So many key results have room on a page of the board. */
const rowsOnBoardPage = 26

function keyResultBlocks(context: ReportContext): readonly Block[] {
  const { workbook, say } = context
  const { keyResults, objectives } = progressOf(workbook)
  const rows = rowsOf(workbook, 'objective').flatMap((objective) => {
    const own = rowsBy(workbook, 'keyResult', 'objectiveId').get(objective.id) ?? []
    return own.map((row) => ({ objective, row, reading: keyResults.get(row.id) }))
  })
  if (rows.length === 0) return objectiveBlocks(context)
  const shown = firstOnPage(context, rows, wholeObjectives(rows, rowsOnBoardPage))
  const chart: BulletData = {
    kind: 'bullets',
    heads: { from: say('field.baseline'), now: say('report.now'), to: say('report.target') },
    rows: shown.map(({ objective, row, reading }) => {
      const [from = '', now = '', to = ''] = amountsOf(context, [row.baseline, row.current, row.target], row.unit)
      const own = { id: row.id, label: row.title, group: objective.title }
      return { ...own, progress: reading?.share ?? null, from, now, to, tone: toneOf(reading) }
    }),
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
    ...amountsOf(context, [row.baseline, row.current, row.target], row.unit).map((amount) => textCell(amount)),
    dateCell(row.due),
    textCell(row.owner),
    textCell(choiceLabel(say, 'keyResult', 'ambition', row.ambition)),
    numberCell(reading?.share, percentFormat, `keyResult/${row.id}/progress`),
  ])
  return [
    {
      kind: 'chart',
      chart,
      ...altOnPage(context, say('report.measures.alt'), shown.length, rows.length),
      table: tableBehind(context, () => ({ ...table(columns, cells, ''), grouped: true })),
    },
  ]
}

/** As many of the first rows as there is room for, with all of their objectives: one that is cut looks as if it had no more. */
function wholeObjectives(rows: readonly { readonly objective: { readonly id: string } }[], most: number): number {
  const next = rows[most]?.objective.id
  const whole = rows.findIndex(({ objective }) => objective.id === next)
  return next === undefined || whole < 1 ? most : Math.min(most, whole)
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
    const high = row.direction === 'range' ? row.targetHigh : null
    const amounts = amountsOf(context, [row.baseline, reading?.current ?? null, row.target, high], row.unit)
    const [from = '', now = '', low = '', upTo = ''] = amounts
    return [
      textCell(row.title, true),
      textCell(row.formula),
      textCell(
        linked(workbook, 'measureGoal', { field: 'measureId', id: row.id }, { field: 'goalId', entity: 'goal' })
          .map(({ title }) => title)
          .join('; '),
      ),
      textCell(choiceLabel(say, 'measure', 'timing', row.timing)),
      textCell(from),
      textCell(now),
      textCell([low, upTo].filter((amount) => amount !== '').join(' – ')),
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
