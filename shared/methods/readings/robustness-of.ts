import type { Concordance } from '#shared/methods/kendall-w.ts'
import { drawShares } from '#shared/methods/random-variates.ts'
import { type RankDraws, rankDraws } from '#shared/methods/rank-draws.ts'
import { reaches } from '#shared/methods/reaches.ts'
import { type SeededRandom, seededRandom } from '#shared/methods/seeded-random.ts'
import { type OpinionTally, settledGain } from '#shared/methods/settled-opinions.ts'
import { smallestWeightChange } from '#shared/methods/smallest-weight-change.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { drawsFor } from './draws-for.ts'
import type { InitiativeGraph } from './initiative-graph.ts'
import { neverFirstInitiatives } from './never-first.ts'
import { rankedUnder, weightGroups } from './order-under.ts'
import { isDividing, type PriorityModel, priorityColumns } from './priority-columns.ts'
import type { Robustness, Solidity } from './robustness-reading.ts'
import { topOf } from './top-of.ts'

/** Opinions of several participants on one score. */
type NodeOpinions = {
  readonly node: number
  readonly criterion: number
  readonly given: readonly { readonly participantId: string; readonly value: number }[]
}

/** What robustness is computed from: plain data. */
export type RobustnessInput = {
  readonly settings: RowOf<'settings'>
  /** Of the criteria of the model. */
  readonly weights: readonly number[]
  readonly nodes: Pick<InitiativeGraph, 'rows' | 'graph' | 'order'>
  readonly model: PriorityModel
  readonly opinions: readonly NodeOpinions[]
  /** One-off money there is; null: no limit, and the top counts instead. */
  readonly moneyCap: number | null
  /** One-off money by node, likely. */
  readonly costs: readonly number[]
  readonly concordance: Concordance | null
}

/** What counts as a pair that swaps. */
const swapFrom = 0.25
/** Changes of a weight that are looked at among up to 80 initiatives, fewer among more, and ranks on either side of the line whose crossings count. */
const changesLookedAt = 2_000
const ranksAroundLine = 100

/** Pure and of plain data both ways. METHOD C9. */
export function robustnessOf(input: RobustnessInput): Robustness {
  const { settings, weights, nodes, model, opinions } = input
  const agreed = Int32Array.from(rankedUnder(nodes, model, weights))
  const differing = opinions.filter(({ given }) => new Set(given.map(({ value }) => value)).size > 1)
  const groups = weightGroups(model, weights)
  const top = topOf(settings, agreed.length)
  const nothing = agreed.length < 2 ? 'noOrder' : groups.length + differing.length === 0 ? 'nothingVaries' : null
  const drawn = nothing === null ? draw(input, agreed, top, groups, differing) : null
  const idOf = (node: number) => nodes.rows[node]?.id ?? ''
  return {
    solidity: nothing ?? solidityOf(drawn?.result.overlap ?? 0, settings),
    draws: drawn?.result.draws ?? 0,
    top,
    overlap: drawn?.result.overlap ?? 1,
    setHolds: drawn?.result.setHolds ?? 1,
    ranks: drawn === null ? [] : ranksOf(agreed, drawn.result, idOf),
    swaps: (drawn?.result.swaps ?? []).map(({ ahead, behind, share }) => ({
      aheadId: idOf(ahead),
      behindId: idOf(behind),
      share,
    })),
    ...smallestChangeOf(input, agreed, top, groups, idOf),
    openOpinion: drawn === null ? null : openOpinionOf(model, drawn, differing, idOf),
    differences: differing.length,
    concordance: input.concordance,
    neverFirst: neverFirstInitiatives(model, weights, groups, agreed, idOf),
  }
}

function solidityOf(overlap: number, { solidFrom, fairlySolidFrom }: RowOf<'settings'>): Solidity {
  if (reaches(overlap, solidFrom)) return 'solid'
  return reaches(overlap, fairlySolidFrom) ? 'fairlySolid' : 'open'
}

function ranksOf(agreed: Int32Array, result: RankDraws, idOf: (node: number) => string): Robustness['ranks'] {
  return Array.from(agreed, (node, place) => ({
    initiativeId: idOf(node),
    rank: place + 1,
    topShare: result.topShare[node] ?? 0,
    firstShare: result.firstShare[node] ?? 0,
    low: result.low[node] ?? 0,
    median: result.median[node] ?? 0,
    high: result.high[node] ?? 0,
  }))
}

type Drawn = { readonly result: RankDraws; readonly tallies: readonly OpinionTally[] }

/** Every draw takes new weights around the agreed ones and, where opinions differ, one of them, each as likely as the others. */
function draw(
  { settings, weights, nodes, model }: RobustnessInput,
  agreed: Int32Array,
  top: number,
  groups: readonly (readonly number[])[],
  differing: readonly NodeOpinions[],
): Drawn {
  const draws = drawsFor(settings, agreed.length)
  const random = seededRandom(settings.robustnessSeed)
  const scores = model.scores.map((column) => column.slice())
  const drawnModel = { ...model, scores }
  const drawnWeights = [...weights]
  const placeOf = new Int32Array(nodes.rows.length)
  agreed.forEach((node, place) => {
    placeOf[node] = place
  })
  const tallies = differing.map(({ given }) => ({
    taken: new Int32Array(given.length),
    atTop: new Int32Array(given.length * agreed.length),
  }))
  const taken = new Int32Array(differing.length)
  const result = rankDraws(nodes.rows.length, agreed, { draws, top, swapFrom }, (_, into) => {
    drawWeights(random, weights, groups, settings.weightStrength, drawnWeights)
    differing.forEach(({ node, criterion, given }, at) => {
      const opinion = random.below(given.length)
      const column = scores[criterion]
      taken[at] = opinion
      if (column !== undefined) column[node] = given[opinion]?.value ?? Number.NaN
    })
    let place = 0
    for (const node of rankedUnder(nodes, drawnModel, drawnWeights)) {
      into[place] = node
      place += 1
    }
    const atTop = into.subarray(0, top).map((node) => placeOf[node] as number)
    tally(tallies, taken, atTop, agreed.length)
  })
  return { result, tallies }
}

function drawWeights(
  random: SeededRandom,
  weights: readonly number[],
  groups: readonly (readonly number[])[],
  strength: number,
  into: number[],
): void {
  for (const group of groups) {
    const sum = group.reduce((total, at) => total + (weights[at] ?? 0), 0)
    const drawn = new Float64Array(group.length)
    drawShares(
      random,
      group.map((at) => (weights[at] ?? 0) / sum),
      strength,
      drawn,
    )
    group.forEach((at, place) => {
      into[at] = (drawn[place] ?? 0) * sum
    })
  }
}

/** @param atTop places in the agreed order of those at the top of a draw */
function tally(tallies: readonly OpinionTally[], drawn: Int32Array, atTop: Int32Array, things: number): void {
  for (let at = 0; at < tallies.length; at += 1) {
    const { taken, atTop: counts } = tallies[at] as OpinionTally
    const opinion = drawn[at] as number
    taken[opinion] = (taken[opinion] as number) + 1
    const line = opinion * things
    for (let place = 0; place < atTop.length; place += 1) {
      const cell = line + (atTop[place] as number)
      counts[cell] = (counts[cell] as number) + 1
    }
  }
}

/** Where the gain is least, the order of the list decides, which follows the ids. */
function openOpinionOf(
  { criteria }: PriorityModel,
  { result, tallies }: Drawn,
  differing: readonly NodeOpinions[],
  idOf: (node: number) => string,
): Robustness['openOpinion'] {
  const unsteady = result.topShare.reduce((sum, share) => sum + share * (1 - share), 0)
  let best: Robustness['openOpinion'] = null
  differing.forEach(({ node, criterion, given }, at) => {
    const each = tallies[at]
    const gain = each === undefined || unsteady <= 0 ? 0 : settledGain(each) / unsteady
    if (gain <= (best?.gain ?? 0)) return
    const values = given.map(({ value }) => value)
    best = {
      initiativeId: idOf(node),
      criterionId: criteria[criterion]?.id ?? '',
      low: Math.min(...values),
      high: Math.max(...values),
      gain,
    }
  })
  return best
}

function smallestChangeOf(
  input: RobustnessInput,
  agreed: Int32Array,
  top: number,
  groups: readonly (readonly number[])[],
  idOf: (node: number) => string,
): Pick<Robustness, 'chosen' | 'smallestChange'> {
  const { weights, nodes, model } = input
  const funded = [...fundedUnder(input, weights)].length
  const chosen = funded > 0 && funded < agreed.length ? 'funded' : 'top'
  const line = chosen === 'funded' ? funded : top
  const compared = [...agreed.slice(Math.max(0, line - ranksAroundLine), line + ranksAroundLine)]
  const trading = groups.flatMap((group) => {
    const sum = group.reduce((total, at) => total + (weights[at] ?? 0), 0)
    return group.map((criterion) => {
      const weight = weights[criterion] ?? 0
      const part = model.criteria[criterion]?.part ?? 'value'
      return { criterion, weight, others: sum - weight, divides: isDividing(model.method, part) }
    })
  })
  const change = smallestWeightChange(
    weights,
    trading,
    compared,
    (moved) => priorityColumns(model, moved).priority,
    (moved) => (chosen === 'funded' ? fundedUnder(input, moved) : rankedUnder(nodes, model, moved, top)),
    Math.ceil((changesLookedAt * 80) / Math.max(80, nodes.rows.length)),
  )
  if (change === null) return { chosen, smallestChange: null }
  const smallestChange = {
    criterionId: model.criteria[change.criterion]?.id ?? '',
    from: change.from,
    to: change.to,
    entersIds: change.enters.map(idOf),
    leavesIds: change.leaves.map(idOf),
  }
  return { chosen, smallestChange }
}

/** The funded set as the line draws it: mandated money first, then by rank until one does not fit; without a limit, none. */
function* fundedUnder(
  { nodes, model, moneyCap, costs }: RobustnessInput,
  weights: readonly number[],
): Generator<number, void> {
  if (moneyCap === null) return
  let left = moneyCap
  nodes.rows.forEach(({ mandated, decision }, node) => {
    if (mandated && decision !== 'no') left -= costs[node] ?? 0
  })
  for (const node of rankedUnder(nodes, model, weights)) {
    left -= costs[node] ?? 0
    if (left < 0) return
    yield node
  }
}
