import { type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { changeField } from '#shared/edits/intents/change-field.ts'
import { giveOpinion } from '#shared/edits/intents/give-opinion.ts'
import { scoreInitiative } from '#shared/edits/intents/score-initiative.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { findRow } from '#shared/model/workbook.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useRows, useSettledWorkbook } from '../../app/use-workbook.ts'
import { movedCell } from '../../components/moved-cell.ts'
import { rowsAround } from '../../components/rows-around.ts'
import { announce } from '../../state/ui-store.ts'
import { proposedScores } from './proposed-scores.ts'
import { type ScoreColumn, scoreColumns } from './score-columns.ts'
import { figuresShown } from './score-figures.ts'
import styles from './score-grid.module.css'
import { scoreKey } from './score-key.ts'
import { ScoreReason } from './score-reason.tsx'
import { ScoreRow } from './score-row.tsx'
import { ScorerPicker } from './scorer-picker.tsx'
import { useUnlocked } from './use-unlocked.ts'

const rowPx = 38
const headPx = 110

/** A cell by its place, and the text being written into it. */
export type ScoreCellPlace = { readonly row: number; readonly column: number; readonly text: string | null }

/** Initiatives by criteria. Arrows move, digits score, Delete clears, Enter writes a number of any length. */
export function ScoreGrid() {
  const { ui, session } = useApp()
  const say = useSay()
  const { perform } = useEdit()
  const unlocked = useUnlocked()
  const rows = useRows('initiative')
  // What the scores come to may follow a moment later: the key that was pressed comes first.
  const workbook = useSettledWorkbook()
  const ranking = rank(workbook)
  const proposed = useMemo(() => proposedScores(workbook), [workbook])
  const { method, criteria, weights } = ranking
  const [chosenScorer, setScorer] = useState<string | null>(null)
  const raters = useRows('participant')
  const scorer = raters.some(({ id, rates }) => rates && id === chosenScorer) ? chosenScorer : null
  const columns = useMemo(
    () =>
      scoreColumns({ method, criteria, weights }, say).filter(({ kind }) => scorer === null || kind === 'criterion'),
    [method, criteria, weights, say, scorer],
  )
  const [place, setPlace] = useState<ScoreCellPlace>({ row: 0, column: 0, text: null })
  const scroll = useRef<HTMLDivElement>(null)
  const current = Math.min(place.row, rows.length - 1)
  const column = columns[place.column]
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowPx,
    overscan: 3,
    getItemKey: (at) => rows[at]?.id ?? at,
    // The row with the focus stays mounted however far the list scrolls, or the focus would be lost with it.
    rangeExtractor: useCallback((range: Range) => rowsAround(range, current), [current]),
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
    // Rows that come are still out of sight: they may be made after the frame that scrolls.
    useFlushSync: false,
  })

  function goTo(row: number, column: number, text: string | null = null): void {
    flushSync(() => setPlace({ row, column, text }))
    if (text === null) {
      const cell = `[data-line="${row}"][data-column="${column}"]`
      scroll.current?.querySelector<HTMLElement>(cell)?.focus({ preventScroll: true })
    }
    virtual.scrollToIndex(row)
  }

  const leaveCell = useCallback(() => setPlace((before) => ({ ...before, text: null })), [])

  /** False: the order is frozen, and the person has been told. */
  function mayChange(): boolean {
    if (!unlocked) announce(ui, say('screen.order.locked'))
    return unlocked
  }

  function set(id: string, column: ScoreColumn, value: number | string | boolean | null): boolean {
    const name = findRow(session.store.getState().workbook, 'initiative', id)?.title ?? ''
    const done =
      column.kind === 'criterion'
        ? perform((context) =>
            scorer === null
              ? scoreInitiative(context, id, column.criterion.id, value as number | null)
              : giveOpinion(context, scorer, id, column.criterion.id, value as number | null),
          )
        : perform((context) =>
            changeField(context, 'initiative', id, column.kind === 'flag' ? 'mandated' : column.field, value),
          )
    if (done) announce(ui, say('screen.scores.set', { name, column: column.label, value: String(value ?? '–') }))
    return done
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { line, column: at } = (event.target as HTMLElement).dataset
    const [row, column] = [Number(line ?? -1), Number(at ?? -1)]
    const [initiative, own] = [rows[row], columns[column]]
    if (initiative === undefined || own === undefined || event.altKey) return
    const command = event.ctrlKey || event.metaKey
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? rowPx) / rowPx) - 2)
    const next = movedCell({ row, column }, event.key, command, { rows: rows.length, columns: columns.length, page })
    const key = command ? null : scoreKey(own, event.key)
    if (next !== null) goTo(next.row, next.column)
    else if (key === null) return
    else if (mayChange()) {
      if ('set' in key) set(initiative.id, own, key.set)
      else if (own.kind === 'flag') set(initiative.id, own, !initiative.mandated)
      else goTo(row, column, key.write)
    }
    event.preventDefault()
  }

  return (
    <section className={styles.card}>
      <ScorerPicker scorer={scorer} onChoose={setScorer} />
      <div className={styles.scroll} ref={scroll}>
        <table
          className={styles.grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take keys is a grid
          role="grid"
          aria-label={say('screen.scores.name')}
          aria-rowcount={rows.length + 1}
          aria-readonly={!unlocked}
          style={{ '--criteria': columns.length } as CSSProperties}
          onKeyDown={onKeyDown}
        >
          <ScoreHead columns={columns} />
          <tbody className={styles.rows} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start, key }) => {
              const row = rows[index]
              return (
                row && (
                  <ScoreRow
                    key={key}
                    id={row.id}
                    index={index}
                    top={start - headPx}
                    columns={columns}
                    scorer={scorer}
                    proposed={proposed}
                    item={ranking.byInitiative.get(row.id)}
                    place={index === current ? place : null}
                    onPlace={goTo}
                    onWrite={set}
                    onLeave={leaveCell}
                  />
                )
              )
            })}
          </tbody>
        </table>
      </div>
      {rows[current] !== undefined && column?.kind === 'criterion' && (
        <ScoreReason
          key={`${rows[current].id} ${column.criterion.id} ${scorer}`}
          initiative={rows[current]}
          criterion={column.criterion}
          scorer={scorer}
          readOnly={!unlocked}
        />
      )}
      <p className={styles.legend}>{say(unlocked ? 'screen.scores.legend' : 'screen.order.locked')}</p>
    </section>
  )
}

function ScoreHead({ columns }: { readonly columns: readonly ScoreColumn[] }) {
  const say = useSay()
  return (
    <thead className={styles.headGroup}>
      <tr className={styles.head} aria-rowindex={1}>
        <th className={styles.nameHead}>{say('screen.order.initiative')}</th>
        {figuresShown.map((figure) => (
          <th key={figure} className={styles.figure}>
            {say(`screen.order.${figure}`)}
          </th>
        ))}
        {columns.map(({ label, hint }) => (
          <th key={label} className={styles.criterionHead} title={hint}>
            <span>{label}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}
