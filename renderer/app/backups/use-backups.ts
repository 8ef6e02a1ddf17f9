import { useEffect, useState } from 'react'
import type { BackupItem } from '#shared/contract/requests.ts'
import type { Failure } from '#shared/failure.ts'
import { useApp } from '../app-context.ts'
import { useWorkbookState } from '../use-workbook.ts'

type Backups = {
  /** Newest first; null until the host has answered. */
  readonly backups: readonly BackupItem[] | null
  readonly failed: Failure | null
}

/** The backups of the open workbook, with those that are made while they are looked at. */
export function useBackups(): Backups {
  const { transport } = useApp()
  const workbook = useWorkbookState((state) => state.handle)
  const [listed, setListed] = useState<Backups>({ backups: null, failed: null })

  useEffect(() => {
    if (workbook === null) return
    let current = true
    const list = async (): Promise<void> => {
      const answer = await transport.api['backup.list']({ workbook })
      if (!current) return
      if (answer.ok) setListed({ backups: answer.value, failed: null })
      else setListed(({ backups }) => ({ backups, failed: answer.failure }))
    }
    void list()
    const stop = transport.on('workbook.backedUp', (fact) => {
      if (fact.workbook === workbook) void list()
    })
    return () => {
      current = false
      stop()
    }
  }, [transport, workbook])

  return listed
}
