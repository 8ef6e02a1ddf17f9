import { medianAndSpread } from '#shared/methods/median-and-spread.ts'
import { moscowShares } from '#shared/methods/moscow.ts'
import { numberAt } from '#shared/methods/number-at.ts'
import { rankStability } from '#shared/methods/rank-stability.ts'
import { quadrant } from '#shared/methods/value-effort.ts'
import { hasUnitScore } from '#shared/methods/wsjf.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { byScores } from './by-scores.ts'
import { type CriterionWeights, criterionWeights } from './criterion-weights.ts'
import { drawFundingLine } from './funding-line.ts'
import { allInitiatives, type InitiativeGraph } from './initiative-graph.ts'
import { inheritedOf, rankedUnder, weightGroups, wholeOrder } from './order-under.ts'
import { type PriorityColumns, type PriorityModel, partsOf, priorityColumns } from './priority-columns.ts'
import { missingScores, priorityModel, scoreSources } from './priority-model.ts'
import type { RankedInitiative, Ranking } from './ranking.ts'
import { topOf } from './top-of.ts'

/** Every table that the order is made from. */
export const rankSources = [
  'settings',
  'criterionJudgement',
  'initiativeDependency',
  'initiativeEffort',
  ...scoreSources,
] as const

/** The order of the initiatives under the chosen method. METHOD C7 to C9. Computed once for the same tables: call it freely. */
export const rank: (workbook: Workbook) => Ranking = byScores(rankSources, computeRanking)

type Basis = {
  readonly settings: RowOf<'settings'>
  readonly initiatives: InitiativeGraph
  readonly model: PriorityModel
  readonly chosen: CriterionWeights
}

function computeRanking(workbook: Workbook): Ranking {
  const settings = singleton(workbook, 'settings')
  const chosen = criterionWeights(workbook)
  const initiatives = allInitiatives(workbook)
  const model = priorityModel(workbook)
  const basis = { settings, initiatives, model, chosen }
  const columns = priorityColumns(model, chosen.weights)
  const { inherited, raisedBy } = inheritedOf(initiatives, columns)
  const order = [...wholeOrder(initiatives, columns, inherited)]
  const split = splitOf(basis, columns)
  const needed = neededByMandated(initiatives)
  const missing = missingScores(model, chosen.weights)
  const places = rankPlaces(initiatives, order, inherited)
  const top = topOf(settings, places.size)
  const stability = stabilityOf(basis, top)

  const plain = initiatives.rows.map((row, node): RankedInitiative => {
    const value = known(columns.value, node)
    const effort = known(columns.effort, node)
    const raiser = numberAt(raisedBy, node)
    const place = places.get(node) ?? null
    return {
      initiativeId: row.id,
      standing: standing(row, place),
      rank: place,
      value,
      effort,
      confidence: numberAt(model.confidence, node),
      priority: known(columns.priority, node),
      inherited: row.decision === 'no' ? null : known(inherited, node),
      raisedBy: raiser < 0 || row.decision === 'no' ? null : (initiatives.rows[raiser]?.id ?? null),
      neededByMandated: needed[node] === 1,
      quadrant: split && value !== null && effort !== null ? quadrant(value, effort, split.value, split.effort) : null,
      stability: place === null || stability === null ? null : numberAt(stability, node),
      missing: missing[node] ?? [],
      oneOff: null,
      cumulative: null,
      funded: null,
    }
  })
  const inLine = order.flatMap((node) => plain[node] ?? [])
  const { items, funding } = drawFundingLine(
    plain,
    [...inLine.filter(isMandated), ...inLine.filter(isRanked)],
    initiatives.rows,
    singleton(workbook, 'prioritisation').moneyCap,
  )
  const ordered = order.flatMap((node) => items[node] ?? [])
  return {
    ...chosen,
    byInitiative: new Map(items.map((item) => [item.initiativeId, item])),
    ranked: ordered.filter(isRanked),
    mandated: ordered.filter(isMandated),
    rejected: items.filter((item) => item.standing === 'rejected'),
    unscored: ordered.filter((item) => item.standing === 'unscored'),
    loops: initiatives.loops,
    split,
    top,
    funding,
    moscowShares: chosen.method === 'moscow' ? classShares(model) : null,
    withoutUnitScore: chosen.method === 'wsjf' ? columnsWithoutUnit(model) : [],
  }
}

function isMandated({ standing }: RankedInitiative): boolean {
  return standing === 'mandated'
}

function isRanked({ standing }: RankedInitiative): boolean {
  return standing === 'ranked'
}

function standing(row: RowOf<'initiative'>, place: number | null): RankedInitiative['standing'] {
  if (row.decision === 'no') return 'rejected'
  if (row.mandated) return 'mandated'
  return place === null ? 'unscored' : 'ranked'
}

function known(column: Float64Array, node: number): number | null {
  const value = numberAt(column, node)
  return Number.isNaN(value) ? null : value
}

function rankPlaces({ rows }: InitiativeGraph, order: readonly number[], inherited: Float64Array) {
  const ranked = order.filter((node) => !rows[node]?.mandated && known(inherited, node) !== null)
  return new Map(ranked.map((node, at) => [node, at + 1]))
}

/** METHOD C9. The order is made again for each moved weight, as far as the top of it. */
function stabilityOf({ settings, initiatives, model, chosen }: Basis, top: number): Float64Array | null {
  // A part with one criterion has no weight to move: shifting it changes nothing.
  const trading = new Set(weightGroups(model, chosen.weights).flat())
  const movable = chosen.weights.map((weight, at) => (trading.has(at) ? weight : 0))
  const fixed = chosen.weights.map((weight, at) => (trading.has(at) ? 0 : weight))
  return rankStability(initiatives.rows.length, movable, settings.stabilityShift, (moved) =>
    rankedUnder(
      initiatives,
      model,
      moved.map((weight, at) => weight + (fixed[at] ?? 0)),
      top,
    ),
  )
}

/** What mandated initiatives cannot do without, directly or through others. */
function neededByMandated({ rows, graph, order }: InitiativeGraph): Uint8Array {
  const needed = new Uint8Array(rows.length)
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const node = numberAt(order, at)
    for (let place = numberAt(graph.offsets, node); place < numberAt(graph.offsets, node + 1); place += 1) {
      const target = numberAt(graph.targets, place)
      const row = rows[target]
      if (row?.decision !== 'no' && (row?.mandated || needed[target] === 1)) needed[node] = 1
    }
  }
  return needed
}

/** METHOD C7: at a fixed score, or at the medians of what is scored. */
function splitOf({ settings, initiatives, model }: Basis, columns: PriorityColumns): Ranking['split'] {
  if (model.method !== 'valueEffort') return null
  const { quadrantRule, quadrantSplit } = settings
  if (quadrantRule === 'fixed') return { value: quadrantSplit, effort: quadrantSplit }
  const scored = initiatives.rows.flatMap(({ decision }, node) =>
    decision !== 'no' && known(columns.priority, node) !== null ? [node] : [],
  )
  const middle = (column: Float64Array) =>
    medianAndSpread(scored.map((node) => numberAt(column, node)))?.median ?? quadrantSplit
  return { value: middle(columns.value), effort: middle(columns.effort) }
}

function classShares({ rows, effortDays }: PriorityModel): Ranking['moscowShares'] {
  return moscowShares(
    rows.flatMap(({ moscow, decision }, node) =>
      moscow === null || decision === 'no' ? [] : [{ moscow, effort: numberAt(effortDays, node) }],
    ),
  )
}

function columnsWithoutUnit({ method, criteria, scores, rows }: PriorityModel): readonly string[] {
  return criteria
    .filter(({ part }, at) => {
      const column = [...(scores[at] ?? [])].filter(
        (score, node) => !Number.isNaN(score) && rows[node]?.decision !== 'no',
      )
      return partsOf[method].includes(part) && !hasUnitScore(column)
    })
    .map(({ id }) => id)
}
