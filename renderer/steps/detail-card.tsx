import type { ReactNode } from 'react'
import { wholeTitle } from '#shared/edits/intents/row-name.ts'
import { entityLabel } from '#shared/messages/labels.ts'
import type { TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { useSay } from '../app/app-context.ts'
import { useRow } from '../app/use-workbook.ts'
import { Card } from '../components/card.tsx'
import { FieldForm } from '../components/row-dialog.tsx'
import { RowMenu } from '../components/row-menu.tsx'
import styles from './detail-card.module.css'

type DetailCardProps = {
  readonly entity: TableName
  readonly id: string
  /** Fields in the order in which they are best filled. */
  readonly fields: readonly string[]
  /** What stands above and below the fields: links, readings, messages. */
  readonly above?: ReactNode
  readonly children?: ReactNode
}

/** Everything about the row that is chosen in the list beside it. */
export function DetailCard({ entity, id, fields, above, children }: DetailCardProps) {
  const say = useSay()
  const row = useRow(entity, id) as unknown as Row | undefined
  if (row === undefined) return null
  return (
    <Card title={wholeTitle(entity, row) || entityLabel(say, entity)} actions={<RowMenu entity={entity} id={id} />}>
      <div key={id} className={styles.detail} data-row={id}>
        {above}
        <FieldForm entity={entity} row={row} fields={fields} />
        {children}
      </div>
    </Card>
  )
}

type LinkLineProps = { readonly label: string; readonly children: ReactNode }

/** A labelled line of links among the details. */
export function LinkLine({ label, children }: LinkLineProps) {
  return (
    <div className={styles.links}>
      <span className={styles.label}>{label}</span>
      {children}
    </div>
  )
}
