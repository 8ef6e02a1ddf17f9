import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useEditable } from '../../app/use-workbook.ts'
import { useGrowing } from '../use-growing.ts'
import styles from './board.module.css'
import { BoardCell } from './board-cell.tsx'
import { type BoardPlace, cellKey, focusAfter, placeAfter } from './board-move.ts'

/** More lanes than this are in no window at first. */
const firstLanes = 3
/** What columns give way to before the board scrolls sideways, and what the names of lanes take. */
/** Six columns fit beside the rail of a window of 1280 pixels. */
const leastColumnPx = 160
const laneHeadPx = 148

export type BoardColumn = { readonly id: string; readonly title: string; readonly note?: string }
/** A row of cells. A board without lanes has one, without a title. */
export type BoardLane = { readonly id: string; readonly title: string; readonly hue: number | null }

export type BoardProps = {
  readonly label: string
  readonly columns: readonly BoardColumn[]
  readonly lanes: readonly BoardLane[]
  /** The cards of each cell, by `cellKey`. */
  readonly cells: ReadonlyMap<string, readonly string[]>
  readonly name: (id: string) => string
  readonly face: (id: string) => React.ReactNode
  /** So many cards of a cell are drawn; the rest on demand. */
  readonly page: number
  readonly onOpen: (id: string) => void
  readonly onMove: (id: string, place: BoardPlace) => void
}

/**
 * Cards in columns and lanes. A card is dragged, moved with Shift and the arrows, or by the menu on it; arrows alone move
 * the focus, Enter opens. Tab leads to one card.
 */
export function Board({ label, columns, lanes, cells, onOpen, onMove, ...rest }: BoardProps) {
  const editable = useEditable()
  const table = useRef<HTMLTableElement>(null)
  const [active, setActive] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const shape = { columns: columns.map(({ id }) => id), lanes: lanes.map(({ id }) => id), cells }
  const grown = useGrowing(lanes, null, firstLanes)
  const hasLanes = lanes.some(({ title }) => title !== '')
  const placed = new Set([...cells.values()].flat())
  const entry = active !== null && placed.has(active) ? active : (focusAfter(shape, null, 'Home') ?? null)

  function focus(id: string | null): void {
    if (id === null) return
    flushSync(() => setActive(id))
    table.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus()
  }

  function move(id: string, place: BoardPlace): void {
    // At once, so that the focus can follow the card into its new cell.
    flushSync(() => onMove(id, place))
    focus(id)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const id = (event.target as HTMLElement).dataset.card
    if (id === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.shiftKey) {
      const place = editable ? placeAfter(shape, id, event.key) : null
      if (place) move(id, place)
      else return
    } else {
      const next = focusAfter(shape, id, event.key)
      if (next === undefined) return
      focus(next)
    }
    event.preventDefault()
  }

  const drop = (event: DragEvent, place: BoardPlace): void => {
    event.preventDefault()
    setOver(null)
    const id = event.dataTransfer.getData('text/plain')
    if (placed.has(id)) move(id, place)
  }

  const row = (lane: BoardLane) => (
    <tr key={lane.id} style={{ '--hue': lane.hue === null ? 'var(--muted)' : `var(--hue-${lane.hue})` } as object}>
      {lane.title !== '' && (
        <th scope="row" className={styles.laneHead}>
          {lane.title}
        </th>
      )}
      {columns.map((column) => {
        const key = cellKey(lane.id, column.id)
        return (
          <td
            key={column.id}
            className={styles.cell}
            data-over={over === key}
            data-lane={lane.title === '' ? undefined : true}
            onDragOver={(event) => {
              if (!editable) return
              event.preventDefault()
              if (over !== key) setOver(key)
            }}
            onDragLeave={() => setOver((at) => (at === key ? null : at))}
            onDrop={(event) => drop(event, { column: column.id, lane: lane.id })}
          >
            <BoardCell
              {...rest}
              ids={cells.get(key) ?? []}
              entry={entry}
              columns={columns}
              column={column.id}
              editable={editable}
              onActive={setActive}
              onOpen={onOpen}
              onMove={(id, to) => move(id, { column: to, lane: lane.id })}
            />
          </td>
        )
      })}
    </tr>
  )

  return (
    <div className={styles.scroll} data-screen-part>
      <table
        ref={table}
        className={styles.board}
        style={{ minWidth: columns.length * leastColumnPx + (hasLanes ? laneHeadPx : 0) }}
        aria-label={label}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {hasLanes && <td className={styles.corner} />}
            {columns.map(({ id, title, note }) => (
              <th key={id} scope="col" className={styles.columnHead}>
                <span className={styles.columnTitle}>{title}</span>
                <span className={styles.count}>
                  {lanes.reduce((sum, lane) => sum + (cells.get(cellKey(lane.id, id))?.length ?? 0), 0)}
                </span>
                {note && <span className={styles.note}>{note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{grown.slice(0, firstLanes).map(row)}</tbody>
        {lanes.length > firstLanes && <tbody data-later>{grown.slice(firstLanes).map(row)}</tbody>}
      </table>
    </div>
  )
}
