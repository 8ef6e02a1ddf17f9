import { choiceLabel } from '../messages/labels.ts'
import type { Say } from '../messages/translate.ts'
import { numberAt } from '../methods/number-at.ts'
import { criterionWeights } from '../methods/readings/criterion-weights.ts'
import { allInitiatives } from '../methods/readings/initiative-graph.ts'
import { partsOf } from '../methods/readings/priority-columns.ts'
import { rank } from '../methods/readings/rank.ts'
import type { RankedInitiative, Ranking } from '../methods/readings/ranking.ts'
import { singleton, type Workbook } from '../model/workbook.ts'
import type { WorkingInitiative, WorkingRanking } from './workings.ts'

/** Everything that the ranking is computed from, and what it computes to. METHOD C7 to C9. */
export function workingRanking(workbook: Workbook, say: Say): WorkingRanking | null {
  const ranking = rank(workbook)
  const ordered = [...ranking.ranked, ...ranking.mandated, ...ranking.unscored, ...ranking.rejected]
  if (ordered.length === 0) return null
  const judged = new Set(criterionWeights(workbook).judged.flatMap(({ criterionIds }) => criterionIds))
  const parts: readonly string[] = partsOf[ranking.method]
  const used = ranking.criteria
    .map((criterion, at) => ({ criterion, weight: ranking.weights[at] ?? 0 }))
    .filter(({ criterion }) => parts.includes(criterion.part))
    .toSorted((a, b) => parts.indexOf(a.criterion.part) - parts.indexOf(b.criterion.part))
  return {
    method: ranking.method,
    methodLabel: choiceLabel(say, 'prioritisation', 'method', ranking.method),
    criteria: used.map(({ criterion, weight }) => ({
      id: criterion.id,
      part: criterion.part,
      partLabel: choiceLabel(say, 'criterion', 'part', criterion.part),
      title: criterion.title,
      weight,
      judged: judged.has(criterion.id),
      scaleMin: criterion.scaleMin,
      scaleMax: criterion.scaleMax,
    })),
    initiatives: workingInitiatives(
      workbook,
      ordered,
      used.map(({ criterion }) => criterion.id),
    ),
    split: splitOf(workbook, ranking),
  }
}

function splitOf(workbook: Workbook, { split }: Ranking): WorkingRanking['split'] {
  return split === null ? null : { rule: singleton(workbook, 'settings').quadrantRule, ...split }
}

function workingInitiatives(
  workbook: Workbook,
  ordered: readonly RankedInitiative[],
  criterionIds: readonly string[],
): readonly WorkingInitiative[] {
  const { rows, nodeOf, graph } = allInitiatives(workbook)
  const places = new Map(ordered.map(({ initiativeId }, at) => [initiativeId, at]))
  const days = new Map<string, number>()
  for (const effort of Object.values(workbook.tables.initiativeEffort)) {
    days.set(effort.initiativeId, (days.get(effort.initiativeId) ?? 0) + effort.days)
  }
  const neededBy = (node: number): readonly number[] => {
    const found: number[] = []
    for (let at = numberAt(graph.offsets, node); at < numberAt(graph.offsets, node + 1); at += 1) {
      const needing = rows[numberAt(graph.targets, at)]
      const place = needing === undefined ? undefined : places.get(needing.id)
      if (needing?.decision !== 'no' && place !== undefined) found.push(place)
    }
    return found
  }
  return ordered.flatMap((item): readonly WorkingInitiative[] => {
    const row = workbook.tables.initiative[item.initiativeId]
    if (row === undefined) return []
    const { confidence, value, effort, priority, inherited, rank: place, quadrant } = item
    return [
      {
        id: row.id,
        code: row.code,
        title: row.title,
        standing: item.standing,
        confidence: row.confidence,
        moscow: row.moscow,
        effortDays: days.get(row.id) ?? 0,
        scores: criterionIds.map((id) => workbook.tables.score[`${row.id}~${id}`]?.value ?? null),
        neededBy: neededBy(nodeOf.get(row.id) ?? 0),
        computed: { confidence, value, effort, priority, inherited, rank: place, quadrant },
      },
    ]
  })
}
