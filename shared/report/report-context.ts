import type { Say } from '../messages/translate.ts'
import type { EarlierRound } from '../methods/readings/earlier-round.ts'
import { type EntityName, entityNamed, type TableName } from '../model/entities.ts'
import type { Row } from '../model/entity.ts'
import { findRow, singleton, type Workbook } from '../model/workbook.ts'
import { createFormatter, type Formatter } from './format.ts'
import type { Audience } from './report.ts'

/** What every section is built from. */
export type ReportContext = {
  readonly workbook: Workbook
  readonly audience: Audience
  /** ISO date of the report. */
  readonly at: string
  readonly say: Say
  readonly format: Formatter
  /** The round of rating that this one is compared with; null: there is none, or nobody has read it. */
  readonly earlierRound: EarlierRound | null
}

type Surroundings = Pick<ReportContext, 'audience' | 'at' | 'say'> & {
  /** BCP 47: how numbers and dates are written. */
  readonly locale: string
  readonly earlierRound?: EarlierRound | null
}

/** `say` is in the language the report is to be in. */
export function createContext(
  workbook: Workbook,
  { audience, at, say, locale, earlierRound = null }: Surroundings,
): ReportContext {
  const { currency } = singleton(workbook, 'workbook')
  return { workbook, audience, at, say, format: createFormatter(locale, currency), earlierRound }
}

/** The name of a row, as people know it: its code and title, or its id where it has no name. */
export function rowName(workbook: Workbook, entity: EntityName, id: string | null): string {
  if (id === null || entity === 'rating' || entity === 'snapshotContent') return ''
  const row = findRow(workbook, entity as TableName, id) as Row | undefined
  return row === undefined ? '' : nameOf(entity, row)
}

export function nameOf(entity: EntityName, row: Row): string {
  const { title } = entityNamed(entity)
  return title === null ? row.id : String(row[title] ?? row.id)
}
