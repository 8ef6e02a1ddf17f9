import { useCallback, useEffect, useState } from 'react'
import type { RecentWorkbook } from '#shared/contract/requests.ts'
import type { Failure } from '#shared/failure.ts'
import { useApp } from '../app-context.ts'

type Recent = {
  /** Newest first; null until the host has answered. */
  readonly recent: readonly RecentWorkbook[] | null
  readonly failed: Failure | null
  readonly reload: () => void
}

/** The workbooks the host knows of. */
export function useRecent(): Recent {
  const { transport } = useApp()
  const [recent, setRecent] = useState<readonly RecentWorkbook[] | null>(null)
  const [failed, setFailed] = useState<Failure | null>(null)
  const reload = useCallback(() => {
    void transport.api['recent.list']({}).then((answer) => {
      if (answer.ok) setRecent(answer.value)
      else setFailed(answer.failure)
    })
  }, [transport])
  useEffect(reload, [reload])
  return { recent, failed, reload }
}
