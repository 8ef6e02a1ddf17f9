import { numberAt } from '#shared/methods/number-at.ts'
import { riskScore } from '#shared/methods/risk-score.ts'
import { lenses } from '#shared/model/lens.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { assess } from './assess.ts'
import { allInitiatives } from './initiative-graph.ts'

/** What a criterion can be computed from. */
export type ComputedKind = 'goalContribution' | 'gapClosed' | 'riskReduced' | 'unlocks'

/** The amount for each initiative by id, for every one that is not rejected. Not negative. */
type Amounts = ReadonlyMap<string, number>

/**
 * What a computed criterion measures. Goal contribution: the weights of the goals in scope that it serves. Gap closed: the
 * levels by which it lifts lenses towards the target of their practice, each weighed by the practice's importance (METHOD
 * C4's attention, for the part that it closes). Risk reduced: score less residual score of the open risks that it treats.
 * Unlocks: how many initiatives cannot be done without it, directly or through others.
 */
export function computedAmounts(workbook: Workbook, kind: ComputedKind): Amounts {
  const amounts = new Map<string, number>()
  for (const row of Object.values(workbook.tables.initiative)) if (row.decision !== 'no') amounts.set(row.id, 0)
  const add = (id: string, amount: number) => {
    const before = amounts.get(id)
    if (before !== undefined) amounts.set(id, before + Math.max(0, amount))
  }
  adders[kind](workbook, add)
  return amounts
}

type Add = (initiativeId: string, amount: number) => void

const adders: Readonly<Record<ComputedKind, (workbook: Workbook, add: Add) => void>> = {
  goalContribution: ({ tables }, add) => {
    for (const { initiativeId, goalId } of Object.values(tables.initiativeGoal)) {
      const goal = tables.goal[goalId]
      if (goal?.inScope) add(initiativeId, goal.weight)
    }
  },
  gapClosed: (workbook, add) => {
    const { byPractice } = assess(workbook)
    for (const { initiativeId, practiceId, lens, fromLevel, toLevel } of Object.values(
      workbook.tables.initiativeLift,
    )) {
      const practice = byPractice.get(practiceId)
      const cell = practice?.cells[lenses.indexOf(lens)]
      const from = cell?.level ?? fromLevel
      const target = practice?.target ?? null
      if (cell?.notApplicable || from == null || toLevel === null || target === null) continue
      add(initiativeId, ((Math.min(toLevel, target) - from) * (practice?.importance.value ?? 0)) / 100)
    }
  },
  riskReduced: ({ tables }, add) => {
    for (const { initiativeId, status, likelihood, impact, ...residual } of Object.values(tables.risk)) {
      const { residualLikelihood, residualImpact } = residual
      if (initiativeId === null || status !== 'open' || residualLikelihood === null || residualImpact === null) continue
      add(initiativeId, riskScore(likelihood, impact) - riskScore(residualLikelihood, residualImpact))
    }
  },
  unlocks: (workbook, add) => {
    const { rows, graph } = allInitiatives(workbook)
    const isIn = (node: number) => rows[node]?.decision !== 'no'
    rows.forEach(({ id }, start) => {
      const seen = new Set<number>()
      const waiting = [start]
      for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        for (let place = numberAt(graph.offsets, node); place < numberAt(graph.offsets, node + 1); place += 1) {
          const target = numberAt(graph.targets, place)
          if (seen.has(target) || !isIn(target)) continue
          seen.add(target)
          waiting.push(target)
        }
      }
      add(id, seen.size)
    })
  },
}
