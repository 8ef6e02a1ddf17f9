import { Menu } from '@mantine/core'
import { useState } from 'react'
import { moveRow } from '#shared/edits/intents/move-row.ts'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { entityLabel } from '#shared/messages/labels.ts'
import { entityNamed, type TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { useSay } from '../app/app-context.ts'
import { useEdit } from '../app/use-edit.ts'
import { useEditable, useRow } from '../app/use-workbook.ts'
import { DeleteDialog, needsAsking } from './delete-dialog.tsx'
import { Icon } from './icon.tsx'
import { MenuButton } from './menu-button.tsx'
import { RowDialog } from './row-dialog.tsx'

type RowMenuProps = {
  readonly entity: TableName
  readonly id: string
  /** Which rows of the entity stand in the same list. */
  readonly among?: (row: Row) => boolean
}

/** What can be done with a whole row: see all of it, move it, delete it. */
export function RowMenu({ entity, id, among }: RowMenuProps) {
  const say = useSay()
  const { perform, remove } = useEdit()
  const editable = useEditable()
  const row = useRow(entity, id) as unknown as Row | undefined
  const [dialog, setDialog] = useState<'details' | 'delete' | null>(null)
  const name = rowTitle(entity, row) || entityLabel(say, entity)
  const ordered = 'position' in entityNamed(entity).fields
  const move = (by: -1 | 1): boolean => perform((context) => moveRow(context, entity, id, by, among))

  return (
    <>
      <MenuButton label={say('screen.row.more', { name })}>
        <Menu.Item leftSection={<Icon name="pencil" />} onClick={() => setDialog('details')}>
          {say('screen.row.details')}
        </Menu.Item>
        {ordered && (
          <>
            <Menu.Item leftSection={<Icon name="up" />} disabled={!editable} onClick={() => move(-1)}>
              {say('screen.row.up')}
            </Menu.Item>
            <Menu.Item leftSection={<Icon name="down" />} disabled={!editable} onClick={() => move(1)}>
              {say('screen.row.down')}
            </Menu.Item>
          </>
        )}
        <Menu.Item
          leftSection={<Icon name="trash" />}
          disabled={!editable}
          onClick={() => (needsAsking(entity) ? setDialog('delete') : remove(entity, id))}
        >
          {say('screen.row.delete')}
        </Menu.Item>
      </MenuButton>
      {dialog === 'details' && row !== undefined && (
        <RowDialog entity={entity} id={id} onClose={() => setDialog(null)} />
      )}
      {dialog === 'delete' && <DeleteDialog entity={entity} id={id} name={name} onClose={() => setDialog(null)} />}
    </>
  )
}
