import { type ReactNode, useState } from 'react'
import { entitiesLabel } from '#shared/messages/labels.ts'
import type { TableName } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useEditable, useRows } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { EntityRegister } from './entity-register.tsx'

type RegisterCardProps = {
  readonly entity: TableName
  /** The columns: a constant of the view. */
  readonly fields: readonly string[]
  /** What stands there while there is no row: what rows are for. */
  readonly empty: { readonly title: string; readonly text: string }
  /** At the right of the title. */
  readonly actions?: ReactNode
  /** Where its rows can be taken from. */
  readonly library?: (onClose: () => void) => ReactNode
}

/** The register of an entity as a part of a step's own view, with what begins it where it is empty. */
export function RegisterCard({ entity, fields, empty, actions, library }: RegisterCardProps) {
  const say = useSay()
  const editable = useEditable()
  const none = useRows(entity).length === 0
  const [open, setOpen] = useState(false)
  const offered = editable && library !== undefined
  return (
    <Card
      title={entitiesLabel(say, entity)}
      actions={
        <>
          {actions}
          {offered && !none && (
            <Button icon="book" onClick={() => setOpen(true)}>
              {say('screen.library')}
            </Button>
          )}
        </>
      }
      flush
    >
      <EntityRegister
        entity={entity}
        fields={fields}
        start={{
          ...empty,
          ways: offered && (
            <Button look="primary" icon="book" onClick={() => setOpen(true)}>
              {say('screen.library.open')}
            </Button>
          ),
        }}
      />
      {open && library?.(() => setOpen(false))}
    </Card>
  )
}
