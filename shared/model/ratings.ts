import type { RowOf } from './entities.ts'
import { keyId } from './entity.ts'
import { type Confidence, type Lens, lenses } from './lens.ts'

export type Rating = RowOf<'rating'>

/**
 * All ratings of a workbook, as columns: one byte for each participant, practice and lens, since they are the one large
 * table (36,000 in a big workbook) and travel whole between processes. Immutable: changes make a new one.
 */
export type Ratings = {
  readonly participantIds: readonly string[]
  readonly practiceIds: readonly string[]
  /** `participant × practice × lens`, lens fastest. Bits 0-2: level 0-5, 7 none; 3-4: confidence; 5: not applicable. 255: no rating. */
  readonly cells: Uint8Array
  /** Notes by cell index, for the few cells that have one. */
  readonly notes: Readonly<Record<number, string>>
}

const noRating = 255
const noLevel = 7
const notApplicableBit = 32
const confidences = [null, 'low', 'medium', 'high'] as const

export const noRatings: Ratings = { participantIds: [], practiceIds: [], cells: new Uint8Array(0), notes: {} }

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

function indexOf(ids: readonly string[], id: string): number {
  let index = indexes.get(ids)
  if (index === undefined) {
    index = new Map(ids.map((each, at) => [each, at]))
    indexes.set(ids, index)
  }
  return index.get(id) ?? -1
}

function cellIndex(ratings: Ratings, participantId: string, practiceId: string, lens: Lens): number {
  const participant = indexOf(ratings.participantIds, participantId)
  const practice = indexOf(ratings.practiceIds, practiceId)
  if (participant < 0 || practice < 0) return -1
  return (participant * ratings.practiceIds.length + practice) * lenses.length + lenses.indexOf(lens)
}

function encode(rating: Pick<Rating, 'level' | 'notApplicable' | 'confidence'>): number {
  const flags = rating.notApplicable ? notApplicableBit : 0
  return (rating.level ?? noLevel) | (confidences.indexOf(rating.confidence) << 3) | flags
}

function decode(ratings: Ratings, at: number): Rating | undefined {
  const cell = ratings.cells[at]
  if (cell === undefined || cell === noRating) return undefined
  const level = cell & 7
  const practiceCount = ratings.practiceIds.length
  const lens = lenses[at % lenses.length] as Lens
  const practiceId = ratings.practiceIds[Math.floor(at / lenses.length) % practiceCount] as string
  const participantId = ratings.participantIds[Math.floor(at / lenses.length / practiceCount)] as string
  return {
    id: keyId([participantId, practiceId, lens]),
    participantId,
    practiceId,
    lens,
    level: level === noLevel ? null : level,
    notApplicable: (cell & notApplicableBit) !== 0,
    confidence: confidences[(cell >> 3) & 3] ?? null,
    note: ratings.notes[at] ?? '',
  }
}

/** The rating of one participant for one practice and lens, if there is one. */
export function ratingAt(ratings: Ratings, participantId: string, practiceId: string, lens: Lens): Rating | undefined {
  const at = cellIndex(ratings, participantId, practiceId, lens)
  return at < 0 ? undefined : decode(ratings, at)
}

/** All ratings of one practice and lens, by participant in their order. */
export function ratingsOfCell(ratings: Ratings, practiceId: string, lens: Lens): readonly Rating[] {
  return ratings.participantIds
    .map((participantId) => ratingAt(ratings, participantId, practiceId, lens))
    .filter((rating) => rating !== undefined)
}

/** The column of a practice in `cells`; -1 where it has none. */
export function practiceColumn(ratings: Ratings, practiceId: string): number {
  return indexOf(ratings.practiceIds, practiceId)
}

/** The level in a byte of `cells`; null where there is none, because nothing was entered or the cell is not applicable. */
export function levelInCell(cell: number): number | null {
  const level = cell & 7
  return cell === noRating || isNotApplicableCell(cell) || level === noLevel ? null : level
}

/** Whether a byte of `cells` says that the lens does not apply. */
export function isNotApplicableCell(cell: number): boolean {
  return cell !== noRating && (cell & notApplicableBit) !== 0
}

/** The confidence in a byte of `cells`, if one was given. */
export function confidenceInCell(cell: number): Confidence | null {
  return cell === noRating ? null : (confidences[(cell >> 3) & 3] ?? null)
}

/** Every rating. */
export function* allRatings(ratings: Ratings): Generator<Rating> {
  for (let at = 0; at < ratings.cells.length; at += 1) {
    const rating = decode(ratings, at)
    if (rating) yield rating
  }
}

/** Columns with room for these participants and practices, keeping what is there. */
function withRoom(ratings: Ratings, participantId: string, practiceId: string): Ratings {
  const { participantIds, practiceIds } = ratings
  if (indexOf(participantIds, participantId) >= 0 && indexOf(practiceIds, practiceId) >= 0) return ratings
  const wider = {
    participantIds: indexOf(participantIds, participantId) >= 0 ? participantIds : [...participantIds, participantId],
    practiceIds: indexOf(practiceIds, practiceId) >= 0 ? practiceIds : [...practiceIds, practiceId],
  }
  return columnsOf(wider.participantIds, wider.practiceIds, allRatings(ratings))
}

/**
 * Columns from rows.
 * @param participantIds all participants that may rate, in order; those of further ratings are added
 */
export function columnsOf(
  participantIds: readonly string[],
  practiceIds: readonly string[],
  rows: Iterable<Rating>,
): Ratings {
  const cells = new Uint8Array(participantIds.length * practiceIds.length * lenses.length).fill(noRating)
  const notes: Record<number, string> = {}
  const ratings: Ratings = { participantIds, practiceIds, cells, notes }
  let grown: Ratings = ratings
  for (const row of rows) {
    const at = cellIndex(ratings, row.participantId, row.practiceId, row.lens)
    if (at < 0) {
      grown = withRating(grown, row)
      continue
    }
    cells[at] = encode(row)
    if (row.note !== '') notes[at] = row.note
  }
  return grown
}

type RatingValues = Pick<Rating, 'level' | 'notApplicable' | 'confidence' | 'note'>

/** Takes ratings one at a time, without an object for each. */
export type RatingsBuilder = {
  /** The participant and the practice must be among those it was made for. Fastest when neighbours share them. */
  readonly add: (participantId: string, practiceId: string, lens: Lens, values: RatingValues) => void
  readonly build: () => Ratings
}

/** Builds columns for these participants and practices: the quick way from a file. */
export function buildRatings(participantIds: readonly string[], practiceIds: readonly string[]): RatingsBuilder {
  const cells = new Uint8Array(participantIds.length * practiceIds.length * lenses.length).fill(noRating)
  const notes: Record<number, string> = {}
  const ratings: Ratings = { participantIds, practiceIds, cells, notes }
  let lastParticipant = ''
  let lastPractice = ''
  let start = -1
  return {
    add: (participantId, practiceId, lens, values) => {
      if (practiceId !== lastPractice || participantId !== lastParticipant) {
        start = cellIndex(ratings, participantId, practiceId, lenses[0])
        if (start < 0) throw new Error(`no participant ${participantId} or no practice ${practiceId}`)
        lastParticipant = participantId
        lastPractice = practiceId
      }
      const at = start + lenses.indexOf(lens)
      cells[at] = encode(values)
      if (values.note !== '') notes[at] = values.note
    },
    build: () => ratings,
  }
}

/** The same ratings with this one entered or replaced. */
export function withRating(ratings: Ratings, rating: Rating): Ratings {
  const roomy = withRoom(ratings, rating.participantId, rating.practiceId)
  const at = cellIndex(roomy, rating.participantId, rating.practiceId, rating.lens)
  const cells = roomy.cells.slice()
  cells[at] = encode(rating)
  if ((roomy.notes[at] ?? '') === rating.note) return { ...roomy, cells }
  const { [at]: _old, ...others } = roomy.notes
  return { ...roomy, cells, notes: rating.note === '' ? others : { ...others, [at]: rating.note } }
}

/** The same ratings without this one. */
export function withoutRating(ratings: Ratings, participantId: string, practiceId: string, lens: Lens): Ratings {
  const at = cellIndex(ratings, participantId, practiceId, lens)
  if (at < 0 || ratings.cells[at] === noRating) return ratings
  const cells = ratings.cells.slice()
  cells[at] = noRating
  const { [at]: _old, ...notes } = ratings.notes
  return { ...ratings, cells, notes }
}
