import { readPractice } from '#shared/methods/readings/practice-readings.ts'
import { keyId } from '#shared/model/entity.ts'
import { type Lens, lenses } from '#shared/model/lens.ts'
import { ratingAt } from '#shared/model/ratings.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { proposedRater } from '../../state/ui-store.ts'

/** What a cell of the grid shows. */
export type ShownCell = {
  readonly level: number | null
  readonly notApplicable: boolean
  /** Nobody has agreed on it yet: it is what the ratings propose. */
  readonly proposed: boolean
  /** Ratings are far apart. */
  readonly spread: boolean
  readonly note: boolean
}

const empty: ShownCell = { level: null, notApplicable: false, proposed: false, spread: false, note: false }

/**
 * A cell as a rater sees it.
 * @param rater a participant's id; null: the agreed level; `proposedRater`: the median
 */
export function shownCell(workbook: Workbook, practiceId: string, lens: Lens, rater: string | null): ShownCell {
  if (rater !== null && rater !== proposedRater) return ratedCell(workbook, practiceId, lens, rater)
  const cell = readPractice(workbook, practiceId)?.cells[lenses.indexOf(lens)]
  if (rater === proposedRater) {
    return { ...empty, level: cell?.median ?? null, proposed: true, spread: cell?.flagged ?? false }
  }
  const note = (workbook.tables.agreedLevel[keyId([practiceId, lens])]?.note ?? '') !== ''
  if (cell === undefined) return { ...empty, note }
  const proposed = cell.source === 'proposed'
  return { level: cell.level, notApplicable: cell.notApplicable, proposed, spread: cell.toSettle, note }
}

function ratedCell({ ratings }: Workbook, practiceId: string, lens: Lens, rater: string): ShownCell {
  const rating = ratingAt(ratings, rater, practiceId, lens)
  if (rating === undefined) return empty
  const { level, notApplicable, note } = rating
  return { level, notApplicable, proposed: false, spread: false, note: note !== '' }
}

/** A cell as one comparable word, so that a component draws again only when what it shows changes. */
export function cellWord({ level, notApplicable, proposed, spread, note }: ShownCell): string {
  const mark = notApplicable ? 'na' : level === null ? '' : String(level)
  return `${mark}${proposed ? 'p' : ''}${spread ? 's' : ''}${note ? 'd' : ''}`
}
