import type { EntityName, ReferenceTo, TableName } from '../model/entities.ts'
import type { Row } from '../model/entity.ts'
import { allRatings, type Rating, ratingAt } from '../model/ratings.ts'
import type { Workbook } from '../model/workbook.ts'
import type { Referrer, RowReader } from './prepare-edit.ts'

/**
 * Reads a workbook in memory for checking edits. The contents of snapshots are not in memory: each snapshot has one, whose
 * text looks empty here, so that it can be deleted with its snapshot.
 */
export function workbookReader(workbook: Workbook): RowReader {
  return {
    row: (entity, id) => rowIn(workbook, entity, id),
    referrers: (from, id) => referrersIn(workbook, from, id),
  }
}

function rowIn(workbook: Workbook, entity: EntityName, id: string): Row | undefined {
  if (entity === 'snapshotContent') return contentOf(workbook, id)
  if (entity !== 'rating') return workbook.tables[entity as TableName][id] as Row | undefined
  const [participantId = '', practiceId = '', lens] = id.split('~') as [string, string, Rating['lens']]
  return ratingAt(workbook.ratings, participantId, practiceId, lens)
}

function referrersIn(workbook: Workbook, { entity, field }: ReferenceTo, id: string): readonly Referrer[] {
  if (entity === 'snapshotContent') return contentOf(workbook, id) ? [{ entity, field, id }] : []
  const rows: Iterable<Row> =
    entity === 'rating'
      ? allRatings(workbook.ratings)
      : (Object.values(workbook.tables[entity as TableName]) as unknown as Row[])
  const found: Referrer[] = []
  for (const row of rows) if (row[field] === id) found.push({ entity, field, id: row.id })
  return found
}

function contentOf(workbook: Workbook, snapshotId: string): Row | undefined {
  return workbook.tables.snapshot[snapshotId] && { id: snapshotId, snapshotId, content: '' }
}
