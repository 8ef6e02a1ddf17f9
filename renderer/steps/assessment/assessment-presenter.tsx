import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { levelName } from '#shared/content/lenses.ts'
import { rateCell } from '#shared/edits/intents/rate-cell.ts'
import { readPractice } from '#shared/methods/readings/practice-readings.ts'
import { type Level, lenses, levels } from '#shared/model/lens.ts'
import { ratingsOfCell } from '#shared/model/ratings.ts'
import { useApp } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRow, useWorkbook } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { LevelFigure } from '../../components/level-figure.tsx'
import { movedCell } from '../../components/moved-cell.ts'
import { useScrollStop } from '../../components/use-scroll-stop.ts'
import styles from './assessment-presenter.module.css'
import { useGridRows } from './grid-rows.ts'

/**
 * One practice through one lens on the wall: who sees which level, the target, and what each level looks like. Arrows
 * move through lenses and practices, a digit agrees on that level, R hides and shows the ratings.
 */
export function AssessmentPresenter() {
  const { ui, say } = useApp()
  const { perform } = useEdit()
  const editable = useEditable()
  const rows = useGridRows()
  const chosen = useStore(ui, (state) => state.gridCell)
  const [hidden, setHidden] = useState(false)
  const columns = useRef<HTMLOListElement>(null)
  const stop = useScrollStop(columns)
  const row = Math.max(
    0,
    rows.findIndex(({ practiceId }) => practiceId === chosen?.practiceId),
  )
  const lens = chosen?.lens ?? lenses[0]
  const column = lenses.indexOf(lens)
  const practiceId = rows[row]?.practiceId ?? ''
  const practice = useRow('practice', practiceId)
  const reading = useWorkbook((workbook) => readPractice(workbook, practiceId))
  const participants = useWorkbook((workbook) => workbook.tables.participant)
  const ratings = useWorkbook((workbook) => workbook.ratings)
  const cell = reading?.cells[column]

  useEffect(() => {
    const agree = (level: Level): boolean =>
      editable && perform((context) => rateCell(context, { practiceId, lens, participantId: null }, level))
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const level = levels.find((each) => String(each) === event.key)
      const extent = { rows: rows.length, columns: lenses.length, page: 1 }
      const place = event.key.startsWith('Arrow') ? movedCell({ row, column }, event.key, false, extent) : null
      const next = place && rows[place.row]
      const nextLens = place && lenses[place.column]
      if (level !== undefined) agree(level)
      else if (event.key.toLowerCase() === 'r') setHidden((before) => !before)
      else if (next && nextLens) ui.setState({ gridCell: { practiceId: next.practiceId, lens: nextLens } })
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', hear, true)
    return () => window.removeEventListener('keydown', hear, true)
  }, [ui, perform, editable, rows, row, column, practiceId, lens])

  if (practice === undefined || cell === undefined) return <p>{say('screen.presenter.noPractices')}</p>
  const given = ratingsOfCell(ratings, practiceId, lens).filter(
    ({ participantId, level }) => level !== null && participants[participantId]?.rates === true,
  )
  const { median, spread, level: counting, source } = cell
  return (
    <div className={styles.stage}>
      <header className={styles.head}>
        <div>
          <p className={styles.where}>
            {say('screen.presenter.where', {
              at: row + 1,
              practices: rows.length,
              lensAt: column + 1,
              lenses: lenses.length,
              lens: say(`screen.lens.${lens}`),
            })}
          </p>
          <h1>{practice.name}</h1>
          <p className={styles.question}>{say(`content.lens.${lens}.question`)}</p>
        </div>
        {cell.toSettle && !hidden && (
          <aside className={styles.advice}>
            <strong>{say('screen.presenter.apart', { spread: spread ?? 0 })}</strong>
            <p>{say('screen.presenter.hearBoth', { low: cell.low ?? 0, high: cell.high ?? 0 })}</p>
          </aside>
        )}
      </header>
      <ol className={styles.columns} ref={columns} tabIndex={stop}>
        {levels.map((level) => {
          const isTarget = reading?.target === level
          return (
            <li key={level} className={styles.column} data-now={level === median && !hidden} data-target={isTarget}>
              <div className={styles.stack}>
                <p className={styles.marks}>
                  {level === median && !hidden && <span>{say('screen.presenter.median', { level })}</span>}
                  {isTarget && <span>{say('screen.presenter.target', { level })}</span>}
                </p>
                {!hidden &&
                  given
                    .filter((rating) => rating.level === level)
                    .map(({ participantId }) => (
                      <p key={participantId} className={styles.rater}>
                        <i />
                        {participants[participantId]?.name}
                      </p>
                    ))}
              </div>
              <p className={styles.level}>
                <LevelFigure level={level} large agreed={source === 'agreed' && counting === level} />
                <b>{say(levelName(level))}</b>
              </p>
              <p className={styles.words}>{say(`content.lens.${lens}.level${level}`)}</p>
            </li>
          )
        })}
      </ol>
      <p className={styles.actions}>
        <span>
          <kbd>← ↑ ↓ →</kbd> {say('screen.presenter.move')}
        </span>
        <span>
          <kbd>0 – 5</kbd> {say('screen.presenter.agreeKeys')}
        </span>
        <Button aria-keyshortcuts="R" aria-pressed={hidden} onClick={() => setHidden(!hidden)}>
          {say(hidden ? 'screen.presenter.show' : 'screen.presenter.hide')}
        </Button>
        {median !== null && (
          <Button
            look="primary"
            icon="check"
            disabled={!editable || (source === 'agreed' && counting === median)}
            onClick={() =>
              perform((context) => rateCell(context, { practiceId, lens, participantId: null }, median as Level))
            }
          >
            {say(source === 'agreed' && counting === median ? 'screen.presenter.agreed' : 'screen.presenter.agree', {
              level: median,
            })}
          </Button>
        )}
      </p>
    </div>
  )
}
