import { useEffect, useState } from 'react'
import type { HistoryItem } from '#shared/contract/requests.ts'
import { useApp, useSay } from '../app-context.ts'
import { useFormat } from '../use-format.ts'
import { useWorkbookState } from '../use-workbook.ts'
import styles from './drawer.module.css'

const shownAtOnce = 100

/** Who changed what, newest first. */
export function HistoryDrawer() {
  const { transport } = useApp()
  const say = useSay()
  const { writeMoment } = useFormat()
  const handle = useWorkbookState((state) => state.handle)
  const savedAt = useWorkbookState((state) => state.savedAt)
  const [items, setItems] = useState<readonly HistoryItem[] | null>(null)

  useEffect(() => {
    let current = true
    // Each commit makes the list old: savedAt is read so that it is asked for again.
    if (handle === null || savedAt === null) return
    void transport.api['workbook.history']({ workbook: handle, limit: shownAtOnce }).then((answer) => {
      if (current && answer.ok) setItems(answer.value)
    })
    return () => {
      current = false
    }
  }, [transport, handle, savedAt])

  if (items === null) return null
  if (items.length === 0) return <p className={styles.section}>{say('screen.history.empty')}</p>
  return (
    <ol className={styles.section}>
      {items.map((item) => (
        <li key={item.revision} className={styles.item}>
          <span className={styles.muted}>{item.revision}</span>
          <span>
            <span className={item.state === 'done' ? undefined : styles.undone}>
              {item.kind === 'edit' ? item.label : say(`screen.history.${item.kind}`, { label: item.label })}
            </span>
            <br />
            <span className={styles.muted}>{[item.author, writeMoment(item.at)].filter(Boolean).join(' · ')}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
