import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { entitiesLabel } from '#shared/messages/labels.ts'
import type { TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import type { Field } from '#shared/model/fields.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useRows } from '../../app/use-workbook.ts'
import { FieldName } from '../../components/field-name.tsx'
import styles from './entity-register.module.css'
import { registerColumns } from './register-columns.ts'
import { RegisterRow } from './register-row.tsx'
import { shareColumns } from './share-columns.ts'
import { useShownTexts } from './use-shown-texts.ts'

const rowHeightPx = 38
const headPx = 33
const unfilteredRows = 8
/** What columns have in a window of 1280 pixels until it is known, and what else is in a row: its menu and its margins. */
const usualRoomPx = 880
const besidesPx = 56

type RegisterRowsProps = {
  readonly entity: TableName
  /** The columns, where a view names them; the same array for as long as it is shown. */
  readonly fields?: readonly string[]
}

/** The rows of an entity as an editable table, made from what the model says of its fields. Only those in sight are drawn. */
export function RegisterRows({ entity, fields }: RegisterRowsProps) {
  const { ui } = useApp()
  const say = useSay()
  const rows = useRows(entity) as unknown as readonly Row[]
  const columns = useMemo(() => registerColumns(entity, fields), [entity, fields])
  const [filter, setFilter] = useState('')
  const shown = useMemo(() => filtered(rows, filter), [rows, filter])
  const scroll = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeightPx,
    overscan: 8,
    getItemKey: (at) => shown[at]?.id ?? at,
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
  })
  const sought = useStore(ui, (state) => (state.sought?.entity === entity ? state.sought.id : null))
  const [first] = useState(rows)
  const texts = useShownTexts(entity)
  const [room, setRoom] = useState<number>(usualRoomPx)
  useLayoutEffect(() => {
    const list = scroll.current
    if (list === null) return
    const look = (): void => setRoom(list.clientWidth - besidesPx)
    look()
    const observer = new ResizeObserver(look)
    observer.observe(list)
    return () => observer.disconnect()
  }, [])
  const shares = useMemo(() => shareColumns(columns, first, texts, room), [columns, first, texts, room])
  const template = `${shares.map(({ widthPx, leastPx }) => `minmax(${leastPx}px, ${widthPx}fr)`).join(' ')} 36px`

  useEffect(() => {
    const at = sought === null ? -1 : shown.findIndex(({ id }) => id === sought)
    if (at >= 0) virtual.scrollToIndex(at, { align: 'center' })
  }, [sought, shown, virtual])

  return (
    <>
      {rows.length > unfilteredRows && (
        <div className={styles.filter}>
          <input
            type="search"
            className={styles.search}
            aria-label={say('screen.filter', { entities: entitiesLabel(say, entity) })}
            placeholder={say('screen.filter', { entities: entitiesLabel(say, entity) })}
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
          <span className={styles.shown}>{say('screen.filter.shown', { count: shown.length, all: rows.length })}</span>
        </div>
      )}
      <div className={styles.scroll} ref={scroll}>
        <table className={styles.table} aria-label={entitiesLabel(say, entity)} aria-rowcount={shown.length + 1}>
          <thead className={styles.headGroup}>
            <tr className={styles.head} style={{ gridTemplateColumns: template }}>
              {columns.map(({ field: name, model }) => (
                <th key={name} className={isFigure(name, model) ? styles.figure : undefined}>
                  <FieldName entity={entity} field={name} />
                </th>
              ))}
              <th>
                <span className="visuallyHidden">{say('screen.row.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody className={styles.rows} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start, key }) => {
              const row = shown[index]
              return (
                row && (
                  <RegisterRow
                    key={key}
                    entity={entity}
                    id={row.id}
                    columns={columns}
                    index={index}
                    top={start - headPx}
                    template={template}
                    measure={virtual.measureElement}
                  />
                )
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Numbers stand at the right, and so does what is over them. A hue is a number that is shown as a colour. */
function isFigure(field: string, { kind }: Field): boolean {
  return (kind === 'number' || kind === 'integer') && field !== 'hue'
}

/** Rows that have the text in any of their fields, upper and lower case alike. */
function filtered(rows: readonly Row[], text: string): readonly Row[] {
  const sought = text.trim().toLocaleLowerCase()
  if (sought === '') return rows
  return rows.filter((row) =>
    Object.values(row).some((value) => typeof value === 'string' && value.toLocaleLowerCase().includes(sought)),
  )
}
