import { useEffect, useState } from 'react'
import type { PackedRound } from '#shared/contract/packed-round.ts'
import { firstRound } from '#shared/methods/readings/earlier-round.ts'
import { useApp } from '../../app/app-context.ts'
import { useWorkbook, useWorkbookState } from '../../app/use-workbook.ts'

type Read = { readonly of: string; readonly round: PackedRound | null }

/**
 * The round that the document compares with, as the file has it: it is unpacked where the pages are built, since reading one
 * of a large workbook takes a second. Null: there is none; undefined: it is not here yet.
 */
export function usePackedRound(): PackedRound | null | undefined {
  const { transport, session } = useApp()
  const handle = useWorkbookState((state) => state.handle)
  const snapshot = useWorkbook((workbook) => firstRound(workbook)?.id)
  const [read, setRead] = useState<Read | null>(null)

  useEffect(() => {
    if (snapshot === undefined || handle === null) return
    let current = true
    // One that was taken a moment ago may still be on its way to the file.
    void session
      .settled()
      .then(() => transport.api['workbook.snapshotDump']({ workbook: handle, snapshot }))
      .then((answer) => {
        const dump = answer.ok ? answer.value : null
        if (current) setRead({ of: snapshot, round: dump === null ? null : { snapshotId: snapshot, dump } })
      })
    return () => {
      current = false
    }
  }, [transport, session, handle, snapshot])

  if (snapshot === undefined || handle === null) return null
  return read?.of === snapshot ? read.round : undefined
}
