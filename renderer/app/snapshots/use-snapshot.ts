import { useEffect, useState } from 'react'
import { readSnapshot } from '#shared/edits/snapshot-content.ts'
import { type Failure, failure } from '#shared/failure.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { fail, type Result } from '#shared/result.ts'
import { useApp } from '../app-context.ts'
import { useWorkbookState } from '../use-workbook.ts'

export type ReadState = { readonly workbook: Workbook | null; readonly failed: Failure | null }

const reading: ReadState = { workbook: null, failed: null }

/**
 * The workbook as a snapshot has it, or (null) as it is now. It is read from the file when it is asked for.
 * @param id undefined: none is wanted
 */
export function useSnapshot(id: string | null | undefined): ReadState {
  const { transport, session } = useApp()
  const handle = useWorkbookState((state) => state.handle)
  // Only who asks for it follows the workbook of now.
  const now = useWorkbookState((state) => (id === null ? state.workbook : null))
  const [read, setRead] = useState<ReadState & { readonly id: string | null }>({ ...reading, id: null })

  useEffect(() => {
    if (id === null || id === undefined || handle === null) return
    let current = true
    const ask = () => transport.api['workbook.heavyRows']({ workbook: handle, entity: 'snapshotContent', id })
    // One that was taken a moment ago may still be on its way to the file.
    void session
      .settled()
      .then(ask)
      .then((answer) => {
        if (!current) return
        const content = answer.ok ? answer.value.find((row) => row.id === id)?.content : undefined
        const result: Result<Workbook> = answer.ok
          ? typeof content === 'string'
            ? readSnapshot(content, 0)
            : fail(failure('rowMissing', { entity: 'snapshotContent', id }))
          : answer
        setRead(
          result.ok ? { workbook: result.value, failed: null, id } : { workbook: null, failed: result.failure, id },
        )
      })
    return () => {
      current = false
    }
  }, [transport, session, handle, id])

  if (id === null) return { workbook: now, failed: null }
  return read.id === id ? read : reading
}
