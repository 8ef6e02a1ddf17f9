import { type Consensus, type ConsensusReading, type ConsensusRule, consensusOf } from '#shared/methods/consensus.ts'
import { krippendorffAlpha, type PanelAgreement } from '#shared/methods/krippendorff-alpha.ts'
import { reaches } from '#shared/methods/reaches.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { type Lens, lenses } from '#shared/model/lens.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { assess, assessedTables } from './assess.ts'
import { cellLevels, countingParticipants } from './lens-cells.ts'
import { memoByTables } from './memo.ts'

/** How far raters agree on one practice through one lens. METHOD C1. */
export type CellAgreement = Omit<ConsensusReading, 'apart'> & {
  readonly practiceId: string
  readonly lens: Lens
  /** Null, like `high` and `apart`, with so few raters that the figure could tell who it is. */
  readonly low: number | null
  readonly high: number | null
  readonly apart: number | null
  /** The deviation reaches what the workbook calls strong dissent. */
  readonly dissent: boolean
  /** The room has agreed on a level since. */
  readonly settled: boolean
}

export type PracticeAgreement = {
  readonly practiceId: string
  /** Of its cells rated by two or more, the one in most need of talk: split, spread, outlier, agree; null: none is. */
  readonly consensus: Consensus | null
  /** Cells rated by two or more, and those agreed on among them. */
  readonly rated: number
  readonly agreed: number
  /** Median of the widths of the middle half over its cells; null: none is rated by two. */
  readonly range: number | null
}

/** `reliable`, `tentative` and `poor`: by the thresholds of the workbook, Krippendorff's own by default. */
export type PanelReading = PanelAgreement & { readonly reliability: 'reliable' | 'tentative' | 'poor' }

/** How far the raters agree. METHOD C1. */
export type Agreement = {
  /** Rated cells that apply, practices in their order, each in the order of `lenses`. */
  readonly cells: readonly CellAgreement[]
  readonly byPractice: ReadonlyMap<string, PracticeAgreement>
  /** Of the whole panel over everything; null where nothing can be compared. */
  readonly panel: PanelReading | null
  readonly counts: Readonly<Record<Consensus, number>>
  /** Not agreed and not settled: what to talk about first, by deviation times importance. */
  readonly discussFirst: readonly CellAgreement[]
}

/** How far raters agree: per cell, per practice and as a panel. METHOD C1. Computed once for the same tables: call it freely. */
export const agreement: (workbook: Workbook) => Agreement = memoByTables(assessedTables, computeAgreement)

function computeAgreement(workbook: Workbook): Agreement {
  const settings = singleton(workbook, 'settings')
  const { practices } = assess(workbook)
  const cells = practices.flatMap(({ practiceId }) => cellsOf(workbook, practiceId, settings))
  const counts: Record<Consensus, number> = { agree: 0, split: 0, outlier: 0, spread: 0, single: 0 }
  for (const { consensus } of cells) counts[consensus] += 1
  const importance = new Map(practices.map(({ practiceId, importance: { value } }) => [practiceId, value ?? 0]))
  const weightOf = ({ practiceId, deviation }: CellAgreement) => deviation * (importance.get(practiceId) ?? 0)
  return {
    cells: cells.map(({ levels, ...cell }) => cell),
    byPractice: new Map(practices.map(({ practiceId }) => [practiceId, practiceAgreement(practiceId, cells)])),
    panel: panelOf(
      cells.map(({ levels }) => levels),
      settings,
    ),
    counts,
    discussFirst: cells
      .filter(({ consensus, settled }) => consensus !== 'agree' && consensus !== 'single' && !settled)
      .map(({ levels, ...cell }) => cell)
      .sort((a, b) => weightOf(b) - weightOf(a)),
  }
}

type CellWithLevels = CellAgreement & { readonly levels: readonly number[] }

function ruleOf(settings: RowOf<'settings'>): ConsensusRule {
  return {
    range: settings.agreeRange,
    within: settings.agreeWithin,
    share: settings.agreeShare,
    splitDistance: settings.splitDistance,
    splitShare: settings.splitShare,
    outlierDistance: settings.outlierDistance,
    outlierMost: settings.outlierMost,
  }
}

function cellsOf(workbook: Workbook, practiceId: string, settings: RowOf<'settings'>): readonly CellWithLevels[] {
  const participants = countingParticipants(workbook)
  const practice = assess(workbook).byPractice.get(practiceId)
  return lenses.flatMap((lens, at) => {
    const shown = (figure: number) => (levels.length < settings.fewestRaters ? null : figure)
    const cell = practice?.cells[at]
    const levels = cellLevels(workbook.ratings, practiceId, at, participants)
    const found = consensusOf(levels, ruleOf(settings), 5)
    if (found === null || cell === undefined || cell.notApplicable) return []
    return {
      ...found,
      practiceId,
      lens,
      low: shown(Math.min(...levels)),
      high: shown(Math.max(...levels)),
      apart: shown(found.apart),
      dissent: reaches(found.deviation, settings.dissentFrom),
      settled: cell.source === 'agreed',
      levels,
    }
  })
}

const neediest = ['split', 'spread', 'outlier', 'agree'] as const

function practiceAgreement(practiceId: string, cells: readonly CellWithLevels[]): PracticeAgreement {
  const own = cells.filter((cell) => cell.practiceId === practiceId && cell.consensus !== 'single')
  const ranges = own.map(({ range }) => range).sort((a, b) => a - b)
  return {
    practiceId,
    consensus: neediest.find((each) => own.some(({ consensus }) => consensus === each)) ?? null,
    rated: own.length,
    agreed: own.filter(({ consensus }) => consensus === 'agree').length,
    range: ranges[(ranges.length - 1) >> 1] ?? null,
  }
}

function panelOf(units: readonly (readonly number[])[], settings: RowOf<'settings'>): PanelReading | null {
  const found = krippendorffAlpha(units)
  if (found === null) return null
  const { alphaReliableFrom, alphaTentativeFrom } = settings
  const reliability = reaches(found.alpha, alphaReliableFrom)
    ? 'reliable'
    : reaches(found.alpha, alphaTentativeFrom)
      ? 'tentative'
      : 'poor'
  return { ...found, reliability }
}
