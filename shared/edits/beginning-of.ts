import type { Row } from '../model/entity.ts'
import type { RowsByEntity } from '../model/workbook.ts'
import type { RequestedChange } from './edit.ts'

/** What a new workbook starts with. */
export type Beginning = {
  readonly title: string
  readonly changes: readonly RequestedChange[]
  readonly author: string
}

/** The beginning of a workbook that is to have these rows, singletons among them. */
export function beginningOf(rows: RowsByEntity, author: string): Beginning {
  const changes = Object.entries(rows).flatMap(([entity, each]) =>
    (each as readonly Row[]).map(({ id, ...after }): RequestedChange => ({ entity, id, after })),
  )
  return { title: rows.workbook?.[0]?.title ?? '', changes, author }
}
