import { rank } from '#shared/methods/readings/rank.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { type Finding, type FindingCode, finding, type Severity } from './finding.ts'
import { rowName } from './row-name.ts'

type Initiative = RowOf<'initiative'>

/** Step 5: every initiative serves a goal, is scored and is decided with a reason. */
export function initiativeFindings(workbook: Workbook): readonly Finding[] {
  const rows = rowsOf(workbook, 'initiative')
  if (rows.length === 0) return [finding('prioritisation', 'warning', 'initiative.none')]
  return rows.flatMap((row) => [
    ...(row.decision === 'no' ? [] : ofLiving(workbook, row)),
    ...decisionFindings(workbook, row),
    ...mandateFindings(workbook, row),
  ])
}

function say(workbook: Workbook, { id }: Initiative) {
  const name = rowName(workbook, 'initiative', id)
  return (severity: Severity, code: FindingCode, field?: string, more = {}) =>
    finding('prioritisation', severity, code, { id, ...(field ? { field } : {}), params: { name, ...more } })
}

function ofLiving(workbook: Workbook, row: Initiative): readonly Finding[] {
  const found = say(workbook, row)
  const { goals, practices } = linksOf(workbook)
  const ranked = rank(workbook).byInitiative.get(row.id)
  const missing = row.mandated ? 0 : (ranked?.missing.length ?? 0)
  return [
    ...(goals.has(row.id) ? [] : [found('error', 'initiative.noGoal')]),
    ...(practices.has(row.id) ? [] : [found('warning', 'initiative.noPractice')]),
    ...(row.outcome === '' ? [found('note', 'initiative.noOutcome', 'outcome')] : []),
    ...(lacksClass(workbook, row) ? [found('warning', 'initiative.noClass', 'moscow')] : []),
    ...(missing > 0 ? [found('warning', 'initiative.unscored', undefined, { count: missing })] : []),
  ]
}

/** MoSCoW ranks by class and not by scores (METHOD C8). */
function lacksClass(workbook: Workbook, { moscow, mandated }: Initiative): boolean {
  return !mandated && moscow === null && singleton(workbook, 'prioritisation').method === 'moscow'
}

function decisionFindings(workbook: Workbook, row: Initiative): readonly Finding[] {
  const found = say(workbook, row)
  if (row.decision === 'undecided') return [found('warning', 'initiative.undecided', 'decision')]
  return [
    ...(row.decisionReason === '' ? [found('warning', 'initiative.noDecisionReason', 'decisionReason')] : []),
    ...(row.decidedBy === '' || row.decidedOn === null
      ? [found('note', 'initiative.noDecisionMaker', row.decidedBy === '' ? 'decidedBy' : 'decidedOn')]
      : []),
  ]
}

function mandateFindings(workbook: Workbook, row: Initiative): readonly Finding[] {
  if (!row.mandated) return []
  const found = say(workbook, row)
  return [
    ...(row.mandateReason === '' ? [found('warning', 'initiative.noMandateReason', 'mandateReason')] : []),
    ...(row.decision === 'no' ? [found('error', 'initiative.mandatedNotDone', 'decision')] : []),
  ]
}

type Links = { readonly goals: ReadonlySet<string>; readonly practices: ReadonlySet<string> }

const known = new WeakMap<Workbook, Links>()

function linksOf(workbook: Workbook): Links {
  const links = known.get(workbook) ?? {
    goals: new Set(rowsOf(workbook, 'initiativeGoal').map(({ initiativeId }) => initiativeId)),
    practices: new Set([
      ...rowsOf(workbook, 'initiativePractice').map(({ initiativeId }) => initiativeId),
      ...rowsOf(workbook, 'initiativeLift').map(({ initiativeId }) => initiativeId),
    ]),
  }
  known.set(workbook, links)
  return links
}
