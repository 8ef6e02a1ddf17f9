import type { RowOf } from '#shared/model/entities.ts'
import { lenses } from '#shared/model/lens.ts'
import { newLink } from '../new-row.ts'
import { disputes } from './disputes.ts'
import { samplePractices } from './practices.ts'

/**
 * Eight people rate 51 practices through six lenses. People lean one way from the common level, never so far that a
 * spread arises; real disagreement is written down in `disputes`. Nothing here is random: the lean follows from the place
 * in the grid, so that every sample workbook is the same.
 */

type Rater = {
  readonly id: string
  /** Out of eight cells, how many this person sees a level away from the others. */
  readonly lean: number
  /** Domains that this person does not know well enough to rate. */
  readonly skips: readonly string[]
  readonly confidence: 'high' | 'medium' | 'low'
}

const raters: readonly Rater[] = [
  { id: 'cio', lean: 2, skips: [], confidence: 'medium' },
  { id: 'ops', lean: 2, skips: [], confidence: 'high' },
  { id: 'desk', lean: 3, skips: ['DIR', 'OPS'], confidence: 'high' },
  { id: 'smo', lean: 1, skips: [], confidence: 'high' },
  { id: 'apps', lean: 3, skips: ['RES'], confidence: 'medium' },
  { id: 'sec', lean: 2, skips: ['SUP'], confidence: 'medium' },
  { id: 'field', lean: 3, skips: ['DIR', 'CHG', 'OPS', 'INF', 'RES', 'PPL'], confidence: 'low' },
  { id: 'fin', lean: 2, skips: ['SUP', 'CHG', 'OPS', 'RES'], confidence: 'low' },
]

const highest = 5

/** The way in which people who differ from the common level differ in this cell: up or down, all of them the same. */
function direction(practice: number, lens: number): -1 | 1 {
  return (practice * 7 + lens * 5) % 3 === 0 ? -1 : 1
}

function leans(rater: number, practice: number, lens: number, lean: number): boolean {
  return (rater * 5 + practice * 3 + lens * 7 + ((practice * lens) % 5)) % 8 < lean
}

function levelOf(rater: Rater, raterAt: number, practiceAt: number, lensAt: number): number {
  const practice = samplePractices[practiceAt]
  const common = Number(practice?.levels[lensAt] ?? 0)
  const disputed = disputes[`${practice?.key}~${lenses[lensAt]}`]?.[rater.id]
  if (disputed !== undefined) return disputed
  if (!leans(raterAt, practiceAt, lensAt, rater.lean)) return common
  return Math.min(highest, Math.max(0, common + direction(practiceAt, lensAt)))
}

const notes: Readonly<Record<string, string>> = {
  'field~SUP-02~accountability': 'We never know who has our ticket.',
  'field~SUP-03~data': 'After the August burst nobody could tell us how long the maps had been down.',
  'ops~OPS-02~data': 'We record every alert, but not what came of it.',
  'fin~PAR-04~data': 'Two thirds of spending sits in one cost centre.',
  'sec~RES-05~data': 'Scanner and asset list agree on about 70% of machines.',
}

/** In the first round, before anybody had heard the others, some stood a level further out than they do now. */
function firstLevelOf(rater: Rater, raterAt: number, practiceAt: number, lensAt: number): number {
  const now = levelOf(rater, raterAt, practiceAt, lensAt)
  const moved = (raterAt * 3 + practiceAt * 5 + lensAt) % 11 < 2
  const further = (raterAt + practiceAt + lensAt) % 4 === 0 ? -1 : 1
  return moved ? Math.min(highest, Math.max(0, now + further)) : now
}

function ratingsBy(levelIn: typeof levelOf): readonly RowOf<'rating'>[] {
  return raters.flatMap((rater, raterAt) =>
    samplePractices.flatMap(({ key }, practiceAt) =>
      rater.skips.includes(key.slice(0, 3))
        ? []
        : lenses.map((lens, lensAt) =>
            newLink('rating', {
              participantId: rater.id,
              practiceId: key,
              lens,
              level: levelIn(rater, raterAt, practiceAt, lensAt),
              confidence: rater.confidence,
              note: notes[`${rater.id}~${key}~${lens}`] ?? '',
            }),
          ),
    ),
  )
}

export const rating = ratingsBy(levelOf)

/** What each person rated by themselves, a fortnight before the workshop. */
export const firstRoundRating = ratingsBy(firstLevelOf)
