import { Menu } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../app/app-context.ts'
import { Icon } from '../icon.tsx'
import styles from './board.module.css'
import type { BoardColumn, BoardProps } from './board.tsx'

type BoardCellProps = Pick<BoardProps, 'name' | 'face' | 'page' | 'onOpen'> & {
  readonly ids: readonly string[]
  /** The card that Tab leads to; always drawn. */
  readonly entry: string | null
  readonly columns: readonly BoardColumn[]
  readonly column: string
  readonly editable: boolean
  readonly onActive: (id: string) => void
  readonly onMove: (id: string, column: string) => void
}

/** The cards where a column and a lane meet, page by page. */
export function BoardCell({ ids, entry, page, name, face, onOpen, editable, onActive, ...rest }: BoardCellProps) {
  const say = useSay()
  const [pages, setPages] = useState(1)
  const [menu, setMenu] = useState<string | null>(null)
  const first = ids.slice(0, pages * page)
  const shown = entry !== null && ids.includes(entry) && !first.includes(entry) ? [...first, entry] : first
  return (
    <ul className={styles.cards}>
      {shown.map((id) => (
        <li
          key={id}
          className={styles.card}
          draggable={editable}
          onDragStart={(event) => {
            event.dataTransfer.setData('text/plain', id)
            event.dataTransfer.effectAllowed = 'move'
          }}
        >
          <button
            type="button"
            className={styles.face}
            data-card={id}
            tabIndex={id === entry ? 0 : -1}
            onFocus={() => onActive(id)}
            onClick={() => onOpen(id)}
          >
            {face(id)}
          </button>
          {editable && menu !== id && (
            <button
              type="button"
              className={styles.more}
              tabIndex={-1}
              aria-label={say('screen.board.moveCard', { name: name(id) })}
              onClick={() => setMenu(id)}
            >
              <Icon name="more" />
            </button>
          )}
          {menu === id && (
            <Menu opened onClose={() => setMenu(null)} position="bottom-end" withinPortal returnFocus>
              <Menu.Target>
                <button
                  type="button"
                  className={styles.more}
                  tabIndex={-1}
                  aria-label={say('screen.board.moveCard', { name: name(id) })}
                >
                  <Icon name="more" />
                </button>
              </Menu.Target>
              <Menu.Dropdown>
                {rest.columns.map(({ id: column, title }) => (
                  <Menu.Item key={column} disabled={column === rest.column} onClick={() => rest.onMove(id, column)}>
                    {say('screen.board.moveTo', { column: title })}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </li>
      ))}
      {ids.length > shown.length && (
        <li>
          <button type="button" className={styles.further} onClick={() => setPages(pages + 1)}>
            {say('screen.board.further', { count: ids.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  )
}
