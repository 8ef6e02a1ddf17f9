import { entityLabel } from '#shared/messages/labels.ts'
import type { Row } from '#shared/model/entity.ts'
import { useSay } from '../../app/app-context.ts'
import { useSingleton } from '../../app/use-workbook.ts'
import { editableFields, FieldForm } from '../../components/row-dialog.tsx'
import styles from './registers.module.css'

/** What a step sets once for the whole workbook, over its registers. */
export function SingletonForm({ entity }: { readonly entity: 'prioritisation' | 'boardPack' }) {
  const say = useSay()
  const row = useSingleton(entity) as unknown as Row
  return (
    <details className={styles.form}>
      <summary>{entityLabel(say, entity)}</summary>
      <div>
        <FieldForm entity={entity} row={row} fields={editableFields(entity)} />
      </div>
    </details>
  )
}
