import type { CascadeData } from '../../charts/chart-data.ts'
import { assess } from '../../methods/readings/assess.ts'
import { diagnosticsOf } from '../../methods/readings/diagnostics-of.ts'
import { linked, rowsBy } from '../../model/rows-by.ts'
import { rowsOf, type Workbook } from '../../model/workbook.ts'
import { behind, tableBehind } from '../board-cut.ts'
import { column, decimalFormat, integerFormat, numberCell, table, textCell } from '../cells.ts'
import type { Block } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'
import type { DraftSection } from './section.ts'

/** How many practices the cascade shows: the most important ones. */
const shownPractices = 10

/** METHOD E4: what the business wants, what it says of IT, and how that comes down to practices. */
export function contextSection(context: ReportContext): DraftSection | null {
  const { workbook, say } = context
  const priorities = rowsOf(workbook, 'businessPriority').length
  const cascade = cascadeBlocks(context)
  // What the picture then begins with.
  const goals = priorities === 0 && cascade.length > 0 ? cascadeGoals(context).length : 0
  const blocks = [
    ...statementBlocks(context),
    ...behind(context, () => priorityBlocks(context)),
    ...cascade,
    ...behind(context, () => voiceBlocks(context)),
  ]
  if (blocks.length === 0) return null
  return {
    headline:
      goals > 0
        ? say('report.context.headlineGoals', { count: goals })
        : say('report.context.headline', { count: priorities }),
    soWhat: say(goals > 0 ? 'report.context.soWhatGoals' : 'report.context.soWhat'),
    blocks,
  }
}

function statementBlocks({ workbook, say }: ReportContext): readonly Block[] {
  return rowsOf(workbook, 'statement')
    .filter(({ kind, chosen }) => chosen && (kind === 'businessVision' || kind === 'businessMission'))
    .map(({ kind, wording, source }) => ({
      kind: 'callout',
      title: say(`report.statement.${kind === 'businessVision' ? 'businessVision' : 'businessMission'}`),
      text: source ? `${wording} (${source})` : wording,
      tone: 'neutral',
    }))
}

function priorityBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const priorities = rowsOf(workbook, 'businessPriority')
  if (priorities.length === 0) return []
  const columns = [
    column('code', '', 1),
    column('title', say('entity.businessPriority'), 3),
    column('description', say('report.description'), 5),
    column('goals', say('entities.goal'), 3),
    column('source', say('field.source'), 2),
  ]
  const rows = priorities.map((priority) => [
    textCell(priority.code),
    textCell(priority.title, true),
    textCell(priority.description),
    textCell(
      linked(
        workbook,
        'goalPriority',
        { field: 'businessPriorityId', id: priority.id },
        { field: 'goalId', entity: 'goal' },
      )
        .map(({ title }) => title)
        .join('; '),
    ),
    textCell(priority.source),
  ])
  return [{ kind: 'table', title: say('entities.businessPriority'), table: table(columns, rows, '') }]
}

function cascadeBlocks(context: ReportContext): readonly Block[] {
  const chart = cascadeData(context)
  if (chart.links.length === 0) return []
  const { say } = context
  const columns = [
    column('goal', say('entity.goal'), 4),
    column('weight', say('field.weight'), 1, 'end'),
    column('practices', say('report.context.carriedBy'), 5),
    column('helping', say('report.context.helpedBy'), 5),
  ]
  const rows = cascadeGoals(context).map((goal) => [
    textCell(goal.title),
    numberCell(goal.weight, integerFormat),
    textCell(practicesOf(context, goal.id, 2)),
    textCell(practicesOf(context, goal.id, 1)),
  ])
  return [
    {
      kind: 'chart',
      chart,
      ...cascadeInWords(context, chart),
      table: tableBehind(context, () => table(columns, rows, '')),
    },
  ]
}

/** What the picture shows, and how many practices it has of all that carry goals. */
function cascadeInWords({ workbook, say }: ReportContext, { columns: [priorities, , practices] }: CascadeData) {
  const alt = say(priorities?.nodes.length === 0 ? 'report.context.cascadeAltGoals' : 'report.context.cascadeAlt')
  const [shown, all] = [practices?.nodes.length ?? 0, important(workbook).length]
  if (shown === all) return { alt }
  const leftOut = say('report.context.cascadeLeftOut', { shown, all })
  return { alt: `${alt} ${leftOut}`, leftOut, altOfAll: alt }
}

/** Practices whose importance is known, the most important first. */
function important(workbook: Workbook) {
  return assess(workbook)
    .practices.filter(({ importance }) => importance.value !== null)
    .toSorted((a, b) => (b.importance.value ?? 0) - (a.importance.value ?? 0))
}

function cascadeGoals({ workbook }: ReportContext) {
  return rowsOf(workbook, 'goal').filter(({ inScope }) => inScope)
}

/** The practices in scope that carry a goal (strength 2), or help it (1). */
function practicesOf({ workbook }: ReportContext, goalId: string, wanted: 1 | 2): string {
  const links = (rowsBy(workbook, 'practiceGoal', 'goalId').get(goalId) ?? []).filter(
    ({ strength }) => strength === wanted,
  )
  const practices = links.map(({ practiceId }) => workbook.tables.practice[practiceId]).filter((row) => row?.inScope)
  return practices.map((row) => row?.name ?? '').join('; ')
}

/** Priorities, goals in scope by weight, and the most important practices. */
function cascadeData(context: ReportContext): CascadeData {
  const { workbook, say, format } = context
  const practices = important(workbook).slice(0, shownPractices)
  const shown = new Set(practices.map(({ practiceId }) => practiceId))
  const goals = cascadeGoals(context)
  const goalIds = new Set(goals.map(({ id }) => id))
  return {
    kind: 'cascade',
    columns: [
      {
        title: say('entities.businessPriority'),
        nodes: rowsOf(workbook, 'businessPriority').map(({ id, title, code }) => ({
          id,
          label: title,
          figure: code,
          hue: null,
        })),
      },
      {
        title: say('report.context.goalWeight'),
        nodes: goals.map(({ id, title, weight }) => ({ id, label: title, figure: String(weight), hue: null })),
      },
      {
        title: say('report.context.practiceImportance'),
        nodes: practices.map(({ practiceId, importance }) => ({
          id: practiceId,
          label: rowName(workbook, 'practice', practiceId),
          figure: format.number(importance.value ?? 0, integerFormat),
          hue: workbook.tables.domain[workbook.tables.practice[practiceId]?.domainId ?? '']?.hue ?? null,
        })),
      },
    ],
    links: [
      ...rowsOf(workbook, 'goalPriority')
        .filter(({ goalId }) => goalIds.has(goalId))
        .map(({ businessPriorityId, goalId, strength }) => ({
          from: businessPriorityId,
          to: goalId,
          strength,
          marked: false,
        })),
      ...rowsOf(workbook, 'practiceGoal')
        .filter(({ practiceId, goalId }) => shown.has(practiceId) && goalIds.has(goalId))
        .map(({ practiceId, goalId, strength }) => ({ from: goalId, to: practiceId, strength, marked: false })),
    ],
  }
}

function voiceBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const results = diagnosticsOf(workbook)
  if (results.length === 0) return []
  const columns = [
    column('service', say('field.service'), 4),
    column('importance', say('report.importance'), 1, 'end'),
    column('satisfaction', say('report.satisfaction'), 1, 'end'),
    column('gap', say('report.gap'), 1, 'end'),
    column('respondents', say('report.respondents'), 1, 'end'),
    column('source', say('field.source'), 3),
  ]
  const rows = results.map(({ diagnosticId, gap }) => {
    const row = workbook.tables.diagnostic[diagnosticId]
    return [
      textCell(row?.service),
      numberCell(row?.importance, integerFormat),
      numberCell(row?.satisfaction, integerFormat),
      numberCell(gap, decimalFormat(0), `diagnostic/${diagnosticId}/gap`),
      numberCell(row?.respondents, integerFormat),
      textCell(row?.source),
    ]
  })
  return [{ kind: 'table', title: say('report.context.voice'), table: table(columns, rows, '') }]
}
