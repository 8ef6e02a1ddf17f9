import type { BackupItem } from '#shared/contract/requests.ts'
import { useSay } from '../app-context.ts'
import { useFormat } from '../use-format.ts'
import styles from './backups-dialog.module.css'

type BackupChoiceProps = {
  readonly backups: readonly BackupItem[]
  readonly chosen: string
  readonly onChoose: (backup: string) => void
}

/** The backups, newest first, one of them chosen: arrows move the choice, as in any group of radio buttons. */
export function BackupChoice({ backups, chosen, onChoose }: BackupChoiceProps) {
  const say = useSay()
  const { writeMoment, writeBytes } = useFormat()
  return (
    <fieldset className={styles.choice}>
      <legend>{say('screen.backups.list')}</legend>
      <div className={styles.list}>
        {backups.map(({ backup, at, bytes, revision }) => (
          <label key={backup} className={styles.backup}>
            <input
              type="radio"
              name="backup"
              checked={backup === chosen}
              data-autofocus={backup === chosen || undefined}
              onChange={() => onChoose(backup)}
            />
            <span>
              <time dateTime={at}>{writeMoment(at)}</time>
              <small>{say('screen.backups.facts', { revision, size: writeBytes(bytes) })}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
