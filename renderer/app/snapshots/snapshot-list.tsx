import { useState } from 'react'
import type { RowOf } from '#shared/model/entities.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { useApp } from '../app-context.ts'
import { useEdit } from '../use-edit.ts'
import { useFormat } from '../use-format.ts'
import { useEditable } from '../use-workbook.ts'
import styles from './snapshots.module.css'

type SnapshotListProps = {
  readonly snapshots: readonly RowOf<'snapshot'>[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** All snapshots, newest first. One that is deleted comes back with undo, which is offered in its place. */
export function SnapshotList({ snapshots, chosen, onChoose }: SnapshotListProps) {
  const { say, session } = useApp()
  const { writeDate } = useFormat()
  const { remove } = useEdit()
  const editable = useEditable()
  const [deleted, setDeleted] = useState<string | null>(null)
  return (
    <fieldset className={styles.choice}>
      <legend>{say('screen.snapshots.list')}</legend>
      <div className={styles.list}>
        {snapshots.map(({ id, name, takenOn, note }) => (
          <div key={id} className={styles.snapshot}>
            <label>
              <input type="radio" name="snapshot" checked={id === chosen} onChange={() => onChoose(id)} />
              <span>
                <strong>{name}</strong>
                <small>{[writeDate(takenOn), note].filter(Boolean).join(' · ')}</small>
              </span>
            </label>
            {editable && (
              <IconButton
                icon="trash"
                label={say('screen.snapshots.delete', { name })}
                onClick={() => remove('snapshot', id) && setDeleted(name)}
              />
            )}
          </div>
        ))}
        {snapshots.length === 0 && <p className={styles.none}>{say('screen.snapshots.none')}</p>}
      </div>
      {deleted !== null && (
        <p className={styles.deleted} role="status">
          {say('screen.snapshots.deleted', { name: deleted })}{' '}
          <Button
            look="quiet"
            icon="undo"
            onClick={() => {
              session.undo()
              setDeleted(null)
            }}
          >
            {say('screen.command.undo')}
          </Button>
        </p>
      )}
    </fieldset>
  )
}
