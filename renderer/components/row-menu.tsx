import { Menu } from '@mantine/core'
import { useState } from 'react'
import { moveRow } from '#shared/edits/intents/move-row.ts'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { entityLabel } from '#shared/messages/labels.ts'
import { entityNamed, type TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { useApp } from '../app/app-context.ts'
import { useEdit } from '../app/use-edit.ts'
import { useEditable, useRow } from '../app/use-workbook.ts'
import { openDetails } from '../state/ui-store.ts'
import { DeleteDialog, needsAsking } from './delete-dialog.tsx'
import { Icon } from './icon.tsx'
import { MenuButton } from './menu-button.tsx'

type RowMenuProps = {
  readonly entity: TableName
  readonly id: string
  /** Which rows of the entity stand in the same list. */
  readonly among?: (row: Row) => boolean
}

/** What can be done with a whole row: see all of it, move it, delete it. */
export function RowMenu({ entity, id, among }: RowMenuProps) {
  const { say, ui } = useApp()
  const { perform, remove } = useEdit()
  const editable = useEditable()
  const row = useRow(entity, id) as unknown as Row | undefined
  const [deleting, setDeleting] = useState(false)
  const name = rowTitle(entity, row) || entityLabel(say, entity)
  const ordered = 'position' in entityNamed(entity).fields
  const move = (by: -1 | 1): boolean => perform((context) => moveRow(context, entity, id, by, among))

  return (
    <>
      <MenuButton label={say('screen.row.more', { name })}>
        <Menu.Item leftSection={<Icon name="pencil" />} onClick={() => openDetails(ui, entity, id)}>
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
          onClick={() => (needsAsking(entity) ? setDeleting(true) : remove(entity, id))}
        >
          {say('screen.row.delete')}
        </Menu.Item>
      </MenuButton>
      {deleting && <DeleteDialog entity={entity} id={id} name={name} onClose={() => setDeleting(false)} />}
    </>
  )
}
