import { type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type RaciKey, setRaciLetter } from '#shared/edits/intents/set-raci-letter.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { keyId } from '#shared/model/entity.ts'
import { noLetters, raciByTask } from '#shared/steps/raci.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useSingleton, useWorkbook } from '../../app/use-workbook.ts'
import { movedCell } from '../../components/moved-cell.ts'
import { rowsAround } from '../../components/rows-around.ts'
import { announce } from '../../state/ui-store.ts'
import { RaciFoot } from './raci-foot.tsx'
import { RaciRow } from './raci-row.tsx'
import { faultsOfRow } from './raci-rules.ts'
import type { RaciLine } from './raci-view.tsx'
import styles from './tactical-plan.module.css'

const keys: Readonly<Record<string, RaciKey>> = {
  r: 'R',
  a: 'A',
  c: 'C',
  i: 'I',
  Delete: 'clear',
  Backspace: 'clear',
}
const rowPx = 34
/** So many tasks a page key goes on by. */
const pageRows = 10

type RaciGridProps = {
  readonly lines: readonly RaciLine[]
  readonly participants: readonly RowOf<'participant'>[]
  readonly sought: string | null
}

/** Tasks by participants. Arrows move, R A C I give letters, Delete takes them; a press of the mouse goes round the letters. */
export function RaciGrid({ lines, participants, sought }: RaciGridProps) {
  const { ui, session } = useApp()
  const say = useSay()
  const { perform } = useEdit()
  const { raciManyConsulted } = useSingleton('settings')
  const scroll = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ readonly row: number; readonly column: number }>({ row: -1, column: 0 })
  const rows = useMemo(() => lines.flatMap((line, at) => (line.kind === 'task' ? [at] : [])), [lines])
  const current = lines[place.row]?.kind === 'task' ? place.row : (rows[0] ?? 0)
  const counts = useWorkbook(raciCounts)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowPx,
    overscan: 10,
    getItemKey: (at) => lines[at]?.key ?? at,
    // The row with the focus stays drawn however far the list scrolls.
    rangeExtractor: useCallback((range: Range) => rowsAround(range, Math.min(current, range.count - 1)), [current]),
  })

  const goTo = useCallback(
    (row: number, column: number): void => {
      flushSync(() => setPlace({ row, column }))
      virtual.scrollToIndex(row)
      scroll.current
        ?.querySelector<HTMLElement>(`[data-line="${row}"][data-column="${column}"]`)
        ?.focus({ preventScroll: true })
    },
    [virtual],
  )
  useEffect(() => {
    const at = lines.findIndex(({ key }) => key === sought)
    if (sought !== null && at >= 0) queueMicrotask(() => goTo(at, 0))
  }, [sought, lines, goTo])

  function give(row: number, column: number, key: RaciKey): void {
    const line = lines[row]
    const participant = participants[column]
    if (line?.kind !== 'task' || participant === undefined) return
    if (!perform((context) => setRaciLetter(context, line.task.id, participant.id, key))) return
    const { workbook } = session.store.getState()
    const letter = workbook.tables.raciAssignment[keyId([line.task.id, participant.id])]?.letter
    const faults = faultsOfRow(raciByTask(workbook).get(line.task.id) ?? noLetters, raciManyConsulted, say)
    const said = say('screen.raci.cell', {
      task: line.task.title,
      name: participant.name,
      letter: letter ?? say('screen.raci.none'),
    })
    announce(ui, [said, ...faults.map(({ text }) => text)].join('. '))
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { line, column: columnText } = (event.target as HTMLElement).dataset
    if (line === undefined || columnText === undefined || event.altKey) return
    const [at, column] = [rows.indexOf(Number(line)), Number(columnText)]
    const command = event.ctrlKey || event.metaKey
    const letter = command ? undefined : (keys[event.key] ?? keys[event.key.toLowerCase()])
    const extent = { rows: rows.length, columns: participants.length, page: pageRows }
    const next = movedCell({ row: at, column }, event.key, command, extent)
    if (next) goTo(rows[next.row] ?? current, next.column)
    else if (letter) give(Number(line), column, letter)
    else return
    event.preventDefault()
  }

  const columns = { '--people': participants.length } as object
  return (
    <div className={styles.scroll} ref={scroll}>
      <table
        className={styles.raci}
        style={columns}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take keys is a grid
        role="grid"
        aria-label={say('screen.tactical.view.raci')}
        aria-rowcount={lines.length + 2}
        onKeyDown={onKeyDown}
      >
        <thead className={styles.raciHead}>
          <tr>
            <th scope="col">{say('entity.task')}</th>
            {participants.map(({ id, name }) => (
              <th key={id} scope="col" className={styles.person} title={name}>
                <span>{name}</span>
              </th>
            ))}
            <th scope="col">{say('screen.raci.rules')}</th>
            <th scope="col">{say('screen.raci.agreed')}</th>
          </tr>
        </thead>
        <tbody className={styles.lines} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const line = lines[index]
            return (
              line && (
                <RaciRow
                  key={line.key}
                  line={line}
                  index={index}
                  top={start}
                  participants={participants}
                  counts={line.kind === 'task' ? (counts.get(line.task.id) ?? noLetters) : noLetters}
                  entry={index === current ? place.column : null}
                  onPlace={(column) => setPlace({ row: index, column })}
                />
              )
            )
          })}
        </tbody>
        <RaciFoot participants={participants} rowIndex={lines.length + 2} />
      </table>
    </div>
  )
}

/** Once for each state of the tables: the row and its rules then draw only when their own letters change. */
const known = new WeakMap<object, ReturnType<typeof raciByTask>>()

function raciCounts(workbook: Parameters<typeof raciByTask>[0]): ReturnType<typeof raciByTask> {
  const table = workbook.tables.raciAssignment
  const before = known.get(table)
  if (before) return before
  const counts = raciByTask(workbook)
  known.set(table, counts)
  return counts
}
