import type { RowOf } from '#shared/model/entities.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { memoByTables } from './memo.ts'

/** What participants would score an initiative on a criterion: one value for each who said so. */
export type Opinions = {
  readonly initiativeId: string
  readonly criterionId: string
  readonly given: readonly { readonly participantId: string; readonly value: number }[]
}

/** Scores by participants who still rate, by initiative and criterion. Those of others stay in the file and count nowhere. */
export const opinionsOf: (workbook: Workbook) => ReadonlyMap<string, Opinions> = memoByTables(
  ['participantScore', 'participant'],
  ({ tables }) => {
    const counting = Object.values(tables.participantScore).filter(
      ({ participantId }) => tables.participant[participantId]?.rates === true,
    )
    const byPlace = Map.groupBy(counting, ({ initiativeId, criterionId }) => `${initiativeId}~${criterionId}`)
    return new Map([...byPlace].map(([place, rows]) => [place, opinions(rows)]))
  },
)

function opinions(rows: readonly RowOf<'participantScore'>[]): Opinions {
  const given = rows
    .map(({ participantId, value }) => ({ participantId, value }))
    .sort((a, b) => (a.participantId < b.participantId ? -1 : 1))
  return { initiativeId: rows[0]?.initiativeId ?? '', criterionId: rows[0]?.criterionId ?? '', given }
}
