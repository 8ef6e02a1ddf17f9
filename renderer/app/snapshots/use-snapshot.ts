import { useEffect, useState } from 'react'
import { readSnapshot } from '#shared/edits/snapshot-content.ts'
import { type Failure, failure } from '#shared/failure.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { fail, type Result } from '#shared/result.ts'
import { inflateText } from '../../transport/inflate-text.ts'
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
    const ask = () => transport.api['workbook.snapshotDump']({ workbook: handle, snapshot: id })
    // One that was taken a moment ago may still be on its way to the file.
    void session
      .settled()
      .then(ask)
      .then((answer) => (answer.ok ? unpacked(answer.value, id) : answer))
      .then((result) => {
        if (!current) return
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

async function unpacked(dump: Uint8Array | null, id: string): Promise<Result<Workbook>> {
  if (dump === null) return fail(failure('rowMissing', { entity: 'snapshotContent', id }))
  const content = await inflateText(dump).catch(() => null)
  return content === null ? fail(failure('notADump', { where: id })) : readSnapshot(content, 0)
}
