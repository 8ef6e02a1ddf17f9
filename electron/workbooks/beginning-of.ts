import type { Beginning } from '#electron/storage/process/protocol.ts'
import type { RequestedChange } from '#shared/edits/edit.ts'
import type { Row } from '#shared/model/entity.ts'
import type { RowsByEntity } from '#shared/model/workbook.ts'

/** The beginning of a workbook that is to have these rows, singletons among them. */
export function beginningOf(rows: RowsByEntity, author: string): Beginning {
  const changes = Object.entries(rows).flatMap(([entity, each]) =>
    (each as readonly Row[]).map(({ id, ...after }): RequestedChange => ({ entity, id, after })),
  )
  return { title: rows.workbook?.[0]?.title ?? '', changes, author }
}
