import { Button } from '../../components/button.tsx'
import { useSay } from '../app-context.ts'
import drawerStyles from '../drawers/drawer.module.css'
import styles from './history.module.css'
import { HistoryEntry } from './history-entry.tsx'
import { useHistory } from './use-history.ts'

/** Who changed what and when, newest first; what each changed; and the way back to any of it. */
export function HistoryDrawer() {
  const say = useSay()
  const { items, hasEarlier, showEarlier } = useHistory()
  if (items === null) return null
  if (items.length === 0) return <p className={drawerStyles.section}>{say('screen.history.empty')}</p>
  return (
    <>
      <ol className={styles.list}>
        {items.map((item, at) => (
          <HistoryEntry key={item.revision} item={item} isNewest={at === 0} />
        ))}
      </ol>
      {hasEarlier && (
        <div className={styles.earlier}>
          <Button onClick={showEarlier}>{say('screen.history.earlier')}</Button>
        </div>
      )}
    </>
  )
}
