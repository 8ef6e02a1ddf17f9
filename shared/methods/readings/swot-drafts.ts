import type { RowOf } from '#shared/model/entities.ts'
import type { Lens } from '#shared/model/lens.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { assess, assessedTables } from './assess.ts'
import type { PracticeReading } from './assessment.ts'
import { memoByTables } from './memo.ts'
import { risksOf } from './risks-of.ts'

type Kind = RowOf<'swotItem'>['kind']

/** What a draft is drawn from, with the figures that its sentence names. */
export type SwotSource =
  | { readonly from: 'practice'; readonly practiceId: string; readonly now: number; readonly wanted: number }
  | { readonly from: 'lens'; readonly lens: Lens; readonly count: number }
  | { readonly from: 'constraint'; readonly constraintId: string }
  | { readonly from: 'risk'; readonly riskId: string }

/** An entry of the SWOT that the workbook suggests. It becomes a row only when a person asks for it. */
export type SwotDraft = SwotSource & {
  readonly kind: Kind
  /** `practice:<id>`, `gap:<id>`, `systemic:<lens>`, `constraint:<id>` or `risk:<id>`: drafted once, it is not drafted again. */
  readonly origin: string
}

/** A quadrant that the program fills is read, one that it floods is not. */
const mostOfOneSource = 4
/** From this strength on a constraint or enabler counts, as for the rule of METHOD B9, step 3. */
const strongFrom = 4

/**
 * What the current state, the constraints and the risks say, sorted as TIPA sorts its results (METHOD B3, G7). Strengths
 * and weaknesses are our own: practices on target that matter, practices that miss most, weak lenses, and what is in our
 * control. Opportunities and threats come from outside: what is not, or only by influence, and the greatest open risks.
 */
export const swotDrafts: (workbook: Workbook) => readonly SwotDraft[] = memoByTables(
  [...assessedTables, 'constraint', 'risk', 'swotItem'],
  (workbook) => {
    const made = new Set(rowsOf(workbook, 'swotItem').map(({ origin }) => origin))
    return [...ofPractices(workbook), ...ofLenses(workbook), ...ofConstraints(workbook), ...ofRisks(workbook)].filter(
      ({ origin }) => !made.has(origin),
    )
  },
)

function ofPractices(workbook: Workbook): readonly SwotDraft[] {
  const { practices } = assess(workbook)
  const rated = practices.filter(({ capability, target }) => capability !== null && target !== null)
  const strong = rated
    .filter(({ gap, target }) => gap === 0 && (target ?? 0) > 0)
    .toSorted((a, b) => (b.importance.value ?? 0) - (a.importance.value ?? 0))
  const weak = rated
    .filter(({ attention }) => (attention ?? 0) > 0)
    .toSorted((a, b) => (b.attention ?? 0) - (a.attention ?? 0))
  return [
    ...strong.slice(0, mostOfOneSource).map((practice) => ofPractice('strength', practice)),
    ...weak.slice(0, mostOfOneSource).map((practice) => ofPractice('weakness', practice)),
  ]
}

function ofPractice(kind: Kind, { practiceId, capability, target }: PracticeReading): SwotDraft {
  const origin = `${kind === 'strength' ? 'practice' : 'gap'}:${practiceId}`
  return { kind, origin, from: 'practice', practiceId, now: capability ?? 0, wanted: target ?? 0 }
}

function ofLenses(workbook: Workbook): readonly SwotDraft[] {
  return assess(workbook).systemic.map(({ lens, practiceIds }) => ({
    kind: 'weakness',
    origin: `systemic:${lens}`,
    from: 'lens',
    lens,
    count: practiceIds.length,
  }))
}

function ofConstraints(workbook: Workbook): readonly SwotDraft[] {
  const strong = rowsOf(workbook, 'constraint').filter(({ strength }) => strength >= strongFrom)
  return strong.map(({ id, kind, controllable }) => {
    const own = controllable === 'yes'
    const enabler = kind === 'enabler'
    return {
      kind: enabler ? (own ? 'strength' : 'opportunity') : own ? 'weakness' : 'threat',
      origin: `constraint:${id}`,
      from: 'constraint',
      constraintId: id,
    }
  })
}

function ofRisks(workbook: Workbook): readonly SwotDraft[] {
  return risksOf(workbook)
    .filter(({ open, band }) => open && band === 'red')
    .slice(0, mostOfOneSource)
    .map(({ riskId }) => ({ kind: 'threat', origin: `risk:${riskId}`, from: 'risk', riskId }))
}
