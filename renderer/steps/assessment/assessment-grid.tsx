import { type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import { type RatingKey, rateCell } from '#shared/edits/intents/rate-cell.ts'
import { lenses } from '#shared/model/lens.ts'
import { findRow } from '#shared/model/workbook.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { AssessmentDrawer } from '../../app/drawers/drawer-parts.ts'
import { useEdit } from '../../app/use-edit.ts'
import { movedCell } from '../../components/moved-cell.ts'
import { rowsAround } from '../../components/rows-around.ts'
import { announce, proposedRater } from '../../state/ui-store.ts'
import styles from './assessment-grid.module.css'
import { GridFooter } from './grid-footer.tsx'
import { GridHead } from './grid-head.tsx'
import { lensAt, offsetShowing } from './grid-move.ts'
import { GridPracticeRow } from './grid-practice-row.tsx'
import { useGridRows } from './grid-rows.ts'
import { ratingKey } from './rating-key.ts'

const rowHeightPx = 34
const domainGapPx = 4
/** The lines that stay in sight above and below the rows. */
const headPx = 36
const footPx = 41

/** Practices by lenses. Arrows move, 0 to 5 rate, n: not applicable, Delete clears, Enter opens the note. */
export function AssessmentGrid() {
  const { ui, session } = useApp()
  const say = useSay()
  const { perform } = useEdit()
  const rows = useGridRows()
  const scroll = useRef<HTMLDivElement>(null)
  const currentRow = useStore(ui, ({ gridCell }) => {
    const at = rows.findIndex(({ practiceId }) => practiceId === gridCell?.practiceId)
    return at < 0 ? 0 : at
  })
  const sought = useStore(ui, ({ sought: row }) => (row?.entity === 'practice' ? row.id : null))
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (at) => rowHeightPx + (rows[at]?.first ? domainGapPx : 0),
    overscan: 3,
    getItemKey: (at) => rows[at]?.practiceId ?? at,
    // The row with the focus stays mounted however far the list scrolls, or the focus would be lost with it.
    rangeExtractor: useCallback((range: Range) => rowsAround(range, currentRow), [currentRow]),
    scrollMargin: headPx,
    // Rows that come are still out of sight: they may be made after the frame that scrolls.
    useFlushSync: false,
  })

  const bringIntoSight = useCallback(
    (row: number): void => {
      const list = scroll.current
      const measured = virtual.measurementsCache[row]
      if (list === null || measured === undefined) return
      // All rows are of known heights: the virtualizer's own way would measure the page once more for every key.
      const offset = virtual.scrollOffset ?? 0
      const height = virtual.scrollRect?.height ?? 0
      const wanted = offsetShowing(measured.start, measured.size, { offset, height, head: headPx, foot: footPx })
      if (wanted !== offset) list.scrollTop = wanted
    },
    [virtual],
  )

  const goTo = useCallback(
    (row: number, column: number): void => {
      const target = rows[row]
      if (target === undefined) return
      // First, while nothing waits to be laid out.
      bringIntoSight(row)
      // At once, not in the next frame: a fast hand has pressed the next key by then, and it must meet the new cell.
      flushSync(() => ui.setState({ gridCell: { practiceId: target.practiceId, lens: lensAt(column) }, figure: null }))
      const place = `[data-row="${row}"][data-column="${column}"]`
      scroll.current?.querySelector<HTMLElement>(place)?.focus({ preventScroll: true })
    },
    [rows, ui, bringIntoSight],
  )

  useEffect(() => {
    const at = sought === null ? -1 : rows.findIndex(({ practiceId }) => practiceId === sought)
    if (at >= 0) queueMicrotask(() => goTo(at, 0))
  }, [sought, rows, goTo])

  const rate = useCallback(
    (practiceId: string, column: number, key: RatingKey): void => {
      const { rater } = ui.getState()
      if (rater === proposedRater) {
        announce(ui, say('screen.grid.proposedIsComputed'))
        return
      }
      const lens = lensAt(column)
      if (!perform((context) => rateCell(context, { practiceId, lens, participantId: rater }, key))) return
      const practice = findRow(session.store.getState().workbook, 'practice', practiceId)?.name ?? ''
      announce(
        ui,
        say(`screen.grid.rated.${typeof key === 'number' ? 'level' : key}`, {
          practice,
          lens: say(`screen.lens.${lens}`),
          level: String(key),
        }),
      )
    },
    [ui, perform, say, session],
  )

  function onKeyDown(event: KeyboardEvent): void {
    const target = event.target as HTMLElement
    const [row, column] = [Number(target.dataset.row ?? -1), Number(target.dataset.column ?? -1)]
    const practiceId = rows[row]?.practiceId
    if (practiceId === undefined || column < 0 || event.altKey) return
    const command = event.ctrlKey || event.metaKey
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? rowHeightPx) / rowHeightPx) - 1)
    const extent = { rows: rows.length, columns: lenses.length, page }
    const place = movedCell({ row, column }, event.key, command, extent)
    const key = command ? null : ratingKey(event.key)
    if (place) goTo(place.row, place.column)
    else if (key !== null) rate(practiceId, column, key)
    else if (event.key === 'Enter') void openNote(practiceId, column)
    else return
    event.preventDefault()
  }

  async function openNote(practiceId: string, column: number): Promise<void> {
    // It is there but for the first moments; where it can't be loaded, the drawer says so.
    await AssessmentDrawer.prefetch().catch(() => undefined)
    flushSync(() => ui.setState({ gridCell: { practiceId, lens: lensAt(column) }, drawer: 'guide' }))
    document.getElementById('cell-note')?.focus()
  }

  return (
    <div className={styles.scroll} ref={scroll} data-screen-part>
      <table
        className={styles.grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take keys is a grid
        role="grid"
        aria-label={say('screen.grid.name')}
        aria-rowcount={rows.length + 2}
        onKeyDown={onKeyDown}
      >
        <GridHead />
        <tbody className={styles.rows} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, size }) => {
            const row = rows[index]
            return (
              row && (
                <GridPracticeRow
                  key={row.practiceId}
                  row={row}
                  index={index}
                  top={start - headPx}
                  height={size}
                  entry={index === currentRow}
                />
              )
            )
          })}
        </tbody>
        <GridFooter rowIndex={rows.length + 2} />
      </table>
    </div>
  )
}
