import { useEffect, useState } from 'react'
import type { Difference } from '#shared/contract/requests.ts'
import type { Failure } from '#shared/failure.ts'
import { useApp } from '../app-context.ts'
import { useWorkbookState } from '../use-workbook.ts'

export type Comparison =
  | { readonly kind: 'comparing' }
  | { readonly kind: 'compared'; readonly differences: readonly Difference[] }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** What has changed in the open workbook since that backup. Asked for once everything typed is in the file, and again after each commit. */
export function useDifferences(backup: string): Comparison {
  const { transport, session } = useApp()
  const workbook = useWorkbookState((state) => state.handle)
  const savedAt = useWorkbookState((state) => state.savedAt)
  const [told, setTold] = useState<{ readonly of: string; readonly comparison: Comparison } | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a commit makes the comparison old
  useEffect(() => {
    if (workbook === null) return
    let current = true
    const compare = async (): Promise<void> => {
      await session.settled()
      const answer = await transport.api['backup.compare']({ workbook, backup })
      if (!current) return
      const comparison: Comparison = answer.ok
        ? { kind: 'compared', differences: answer.value }
        : { kind: 'failed', failure: answer.failure }
      setTold({ of: backup, comparison })
    }
    void compare()
    return () => {
      current = false
    }
  }, [transport, session, workbook, backup, savedAt])

  return told?.of === backup ? told.comparison : { kind: 'comparing' }
}
