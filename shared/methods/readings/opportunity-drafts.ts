import type { Lens } from '#shared/model/lens.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { assess, assessedTables } from './assess.ts'
import type { PracticeReading, SystemicFinding } from './assessment.ts'
import { memoByTables } from './memo.ts'

export type DraftedLift = {
  readonly practiceId: string
  readonly lens: Lens
  readonly from: number
  readonly to: number
}

/** An opportunity that the current state suggests. It becomes a row only when a person asks for it. METHOD C4 and C6. */
export type OpportunityDraft = {
  /** `gap:<practice>` or `systemic:<lens>`: what was drafted once, in whatever state it is, is not drafted again. */
  readonly origin: string
  readonly kind: 'gap' | 'systemic'
  /** The lens to start with: the weak one, or the weakest of the practice. */
  readonly lens: Lens
  /** The practices it works on, most important first. */
  readonly practiceIds: readonly string[]
  /** One level up, where it is weak. */
  readonly lifts: readonly DraftedLift[]
  /** The goals it serves most, most first. */
  readonly goalIds: readonly string[]
  /** Capability and target of the practice, or index of the lens and mean of all. */
  readonly now: number
  readonly wanted: number
}

const highestLevel = 5
/** A draft names the goals it serves most; a person adds what is missing. */
const mostGoals = 3

/** What the gaps and systemic findings suggest and nobody has drafted yet: systemic first, then by attention. */
export const opportunityDrafts: (workbook: Workbook) => readonly OpportunityDraft[] = memoByTables(
  [...assessedTables, 'opportunity'],
  (workbook) => {
    const { practices, systemic, byPractice } = assess(workbook)
    const made = new Set(rowsOf(workbook, 'opportunity').map(({ origin }) => origin))
    const serve = goalsServed(workbook)
    const gaps = practices
      .filter(({ gap, attention, weakest }) => (gap ?? 0) > 0 && (attention ?? 0) > 0 && weakest !== null)
      .toSorted((a, b) => (b.attention ?? 0) - (a.attention ?? 0))
    return [
      ...systemic.map((finding) => systemicDraft(finding, byPractice, serve)),
      ...gaps.flatMap((practice) => gapDraft(practice, serve)),
    ].filter(({ origin }) => !made.has(origin))
  },
)

type Serve = (practiceIds: readonly string[]) => readonly string[]

/** Goals in scope by how strongly some practices serve them, each counted with its weight. METHOD C3. */
function goalsServed(workbook: Workbook): Serve {
  const links = Map.groupBy(rowsOf(workbook, 'practiceGoal'), ({ practiceId }) => practiceId)
  const goals = rowsOf(workbook, 'goal').filter(({ inScope }) => inScope)
  return (practiceIds) => {
    const strength = new Map<string, number>()
    for (const { goalId, strength: own } of practiceIds.flatMap((id) => links.get(id) ?? [])) {
      strength.set(goalId, (strength.get(goalId) ?? 0) + own)
    }
    return goals
      .map(({ id, weight }) => ({ id, serves: weight * (strength.get(id) ?? 0) }))
      .filter(({ serves }) => serves > 0)
      .toSorted((a, b) => b.serves - a.serves)
      .slice(0, mostGoals)
      .map(({ id }) => id)
  }
}

function systemicDraft(
  { lens, practiceIds, index, meanOfIndices }: SystemicFinding,
  byPractice: ReadonlyMap<string, PracticeReading>,
  serve: Serve,
): OpportunityDraft {
  const lifts = practiceIds.flatMap((id) => liftsOf(byPractice.get(id), (each) => each === lens))
  return {
    origin: `systemic:${lens}`,
    kind: 'systemic',
    lens,
    practiceIds,
    lifts,
    goalIds: serve(practiceIds),
    now: index ?? 0,
    wanted: meanOfIndices ?? 0,
  }
}

function gapDraft(practice: PracticeReading, serve: Serve): readonly OpportunityDraft[] {
  const { practiceId, cells, weakest, capability, target } = practice
  const weak = new Set(cells.filter(({ level }) => level !== null && level === weakest).map(({ lens }) => lens))
  const lifts = liftsOf(practice, (lens) => weak.has(lens))
  const lens = cells.find((cell) => weak.has(cell.lens))?.lens
  if (lens === undefined) return []
  return [
    {
      origin: `gap:${practiceId}`,
      kind: 'gap',
      lens,
      practiceIds: [practiceId],
      lifts,
      goalIds: serve([practiceId]),
      now: capability ?? 0,
      wanted: target ?? 0,
    },
  ]
}

/** One level up through the lenses that `counts`. */
function liftsOf(practice: PracticeReading | undefined, counts: (lens: Lens) => boolean): readonly DraftedLift[] {
  return (practice?.cells ?? []).flatMap(({ lens, level }) =>
    level === null || level >= highestLevel || !counts(lens)
      ? []
      : [{ practiceId: practice?.practiceId ?? '', lens, from: level, to: level + 1 }],
  )
}
