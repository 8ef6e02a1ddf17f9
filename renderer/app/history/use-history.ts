import { useCallback, useEffect, useRef, useState } from 'react'
import type { HistoryItem } from '#shared/contract/requests.ts'
import { useApp } from '../app-context.ts'
import { useWorkbookState } from '../use-workbook.ts'

const readAtOnce = 60

export type History = {
  /** Newest first; null: not there yet. */
  readonly items: readonly HistoryItem[] | null
  readonly hasEarlier: boolean
  readonly showEarlier: () => void
}

/** The history, read a page at a time and again from its top after each commit. */
export function useHistory(): History {
  const { transport } = useApp()
  const handle = useWorkbookState((state) => state.handle)
  const savedAt = useWorkbookState((state) => state.savedAt)
  const [items, setItems] = useState<readonly HistoryItem[] | null>(null)
  const [hasEarlier, setHasEarlier] = useState(false)
  const read = useRef(readAtOnce)

  useEffect(() => {
    let current = true
    // Each commit makes the list old: savedAt is read so that it is asked for again.
    if (handle === null || savedAt === null) return
    const limit = Math.min(read.current, 500)
    void transport.api['workbook.history']({ workbook: handle, limit }).then((answer) => {
      if (!current || !answer.ok) return
      setItems(answer.value)
      setHasEarlier(answer.value.length === limit)
    })
    return () => {
      current = false
    }
  }, [transport, handle, savedAt])

  const showEarlier = useCallback(() => {
    const beforeRevision = items?.at(-1)?.revision
    if (handle === null || items === null || beforeRevision === undefined) return
    void transport.api['workbook.history']({ workbook: handle, limit: readAtOnce, beforeRevision }).then((answer) => {
      if (!answer.ok) return
      read.current = items.length + answer.value.length
      setItems([...items, ...answer.value])
      setHasEarlier(answer.value.length === readAtOnce)
    })
  }, [transport, handle, items])

  return { items, hasEarlier, showEarlier }
}
