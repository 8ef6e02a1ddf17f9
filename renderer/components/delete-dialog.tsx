import { useEffect, useRef } from 'react'
import { dependentRows } from '#shared/edits/intents/delete-row.ts'
import { type EntityName, referencesTo, type TableName } from '#shared/model/entities.ts'
import { useSay } from '../app/app-context.ts'
import { useEdit } from '../app/use-edit.ts'
import { useWorkbook } from '../app/use-workbook.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import styles from './row-dialog.module.css'

/** Can anything depend on rows of this entity? Then the person is asked, if anything does. */
export function needsAsking(entity: EntityName): boolean {
  return referencesTo[entity].length > 0
}

type DeleteDialogProps = {
  readonly entity: TableName
  readonly id: string
  readonly name: string
  readonly onClose: () => void
}

/** Asks before a row goes that others depend on. Where none does, it goes without a question; undo brings it back. */
export function DeleteDialog({ entity, id, name, onClose }: DeleteDialogProps) {
  const say = useSay()
  const { remove } = useEdit()
  const dependents = useWorkbook((workbook) => dependentRows({ workbook }, entity, id))
  const asked = useRef(false)

  useEffect(() => {
    if (dependents > 0 || asked.current) return
    asked.current = true
    remove(entity, id)
    onClose()
  }, [dependents, remove, entity, id, onClose])

  if (dependents <= 0) return null
  return (
    <Dialog title={say('screen.delete.title', { name })} onClose={onClose}>
      <p>{say('screen.delete.question', { count: dependents })}</p>
      <div className={styles.actions}>
        <Button onClick={onClose}>{say('screen.cancel')}</Button>
        <Button
          icon="trash"
          onClick={() => {
            asked.current = true
            onClose()
            remove(entity, id)
          }}
        >
          {say('screen.row.delete')}
        </Button>
      </div>
    </Dialog>
  )
}
