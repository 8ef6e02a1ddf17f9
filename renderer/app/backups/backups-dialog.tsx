import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useApp, useSay } from '../app-context.ts'
import { BackupChoice } from './backup-choice.tsx'
import styles from './backups-dialog.module.css'
import { Differences } from './differences.tsx'
import { restoreBackup } from './restore-backup.ts'
import { useBackups } from './use-backups.ts'

/** Earlier states of the workbook: what has changed since, and one taken up again as a copy. The newest is chosen at first. */
export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const app = useApp()
  const say = useSay()
  const { backups, failed } = useBackups()
  const [picked, setPicked] = useState<string | null>(null)
  const [restoring, setRestoring] = useState(false)
  const chosen = backups?.find(({ backup }) => backup === picked) ?? backups?.[0]
  // The first choice stays when a newer backup is made meanwhile: it is the one being read.
  if (picked === null && chosen !== undefined) setPicked(chosen.backup)

  async function restore(backup: string): Promise<void> {
    setRestoring(true)
    const done = await restoreBackup(app, backup)
    if (done) onClose()
    else setRestoring(false)
  }

  return (
    <Dialog title={say('screen.backups.title')} onClose={onClose} wide>
      {failed !== null && <p role="alert">{say(`failure.${failed.kind}`, failed.params)}</p>}
      {backups === null && failed === null && <p role="status">{say('screen.backups.loading')}</p>}
      {backups?.length === 0 && <p role="status">{say('screen.backups.empty')}</p>}
      {backups !== null && chosen !== undefined && (
        <>
          <div className={styles.panes}>
            <BackupChoice backups={backups} chosen={chosen.backup} onChoose={setPicked} />
            <Differences backup={chosen} />
          </div>
          <div className={styles.foot}>
            <p className={styles.promise}>{say('screen.backups.promise')}</p>
            <Button look="primary" aria-disabled={restoring} onClick={() => !restoring && void restore(chosen.backup)}>
              {say(restoring ? 'screen.backups.restoring' : 'screen.backups.restore')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
