import { useEffect, useState } from 'react'
import { Icon } from '../components/icon.tsx'
import { useApp, useSay } from './app-context.ts'
import styles from './save-state.module.css'
import { useFormat } from './use-format.ts'
import { useWorkbookState } from './use-workbook.ts'

/** Whether something is being saved, until the hand rests: between two keys the word does not come and go. */
function useSaving(): boolean {
  const { atRest } = useApp()
  const saving = useWorkbookState((state) => state.saving)
  const [lingering, setLingering] = useState(saving)
  useEffect(() => {
    let current = true
    if (saving) setLingering(true)
    else atRest(() => current && setLingering(false))
    return () => {
      current = false
    }
  }, [saving, atRest])
  return saving || lingering
}

/** What is in the file, in words. "Saved" only for what is committed. */
export function SaveState() {
  const say = useSay()
  const { writeTime } = useFormat()
  const saving = useSaving()
  const savedAt = useWorkbookState((state) => state.savedAt)
  const stopped = useWorkbookState((state) => state.stopped)
  const readOnly = useWorkbookState((state) => state.readOnly)
  if (stopped) {
    return (
      <span className={styles.bad} role="status">
        <Icon name="alert" small />
        {stopped.kind === 'diskFull' ? say('screen.save.diskFull') : say('screen.save.failed')}
      </span>
    )
  }
  if (readOnly) {
    return (
      <span className={styles.state} role="status">
        <Icon name="lock" small />
        {say('screen.save.readOnly')}
      </span>
    )
  }
  if (saving) {
    return (
      <span className={styles.state} role="status">
        {say('screen.save.saving')}
      </span>
    )
  }
  return (
    <span className={styles.state} role="status">
      <Icon name="check" small />
      {savedAt === null ? say('screen.save.unchanged') : say('screen.save.saved', { time: writeTime(savedAt) })}
    </span>
  )
}
