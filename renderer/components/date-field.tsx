import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { addDays, shiftMonths } from '#shared/methods/calendar.ts'
import { useSay } from '../app/app-context.ts'
import { useBriefQuarter } from '../app/use-brief-quarter.ts'
import { useFormat } from '../app/use-format.ts'
import { today } from '../state/today.ts'
import styles from './date-field.module.css'
import { Icon } from './icon.tsx'
import field from './text-field.module.css'

type DateFieldProps = {
  readonly value: string | null
  readonly label: string
  readonly optional: boolean
  readonly readOnly?: boolean
  readonly bare?: boolean
  /** Shows the quarter until it is edited, where there is little room. */
  readonly brief?: boolean
  /** What stands before the pattern while nothing is entered, where the field has no name beside it. */
  readonly prompt?: string
  readonly id?: string
  readonly onCommit: (value: string | null) => boolean
}

/**
 * A calendar day as people of the workbook's locale write it, whatever language the computer speaks. What is no day stays
 * a draft and is marked. Arrows up and down go by days, the page keys by months, Alt and arrow down opens a calendar.
 */
export function DateField(props: DateFieldProps) {
  const { value, label, optional, readOnly = false, bare = false, brief = false, prompt, id, onCommit } = props
  const say = useSay()
  const { writeDate, readDate, datePattern } = useFormat()
  const briefQuarter = useBriefQuarter()
  const [draft, setDraft] = useState<string | null>(null)
  const [focused, setFocused] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const calendar = useRef<HTMLInputElement>(null)
  const read = draft === null || draft.trim() === '' ? null : readDate(draft, value ?? today())
  const wordsId = useId()
  const open = draft !== null && (draft.trim() === '' ? !optional : read === null)

  // The day takes the place of the quarter, and what is typed takes the place of the day.
  useLayoutEffect(() => {
    if (brief && focused) input.current?.select()
  }, [brief, focused])

  function take(): void {
    if (draft === null || open) return
    if (read === value || onCommit(read)) setDraft(null)
  }

  function step(days: number, months: number): void {
    const from = read ?? value ?? today()
    setDraft(writeDate(months === 0 ? addDays(from, days) : shiftMonths(from, months)))
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') take()
    else if (event.key === 'Escape' && draft !== null) {
      setDraft(null)
      event.stopPropagation()
    } else if (readOnly) return
    else if (event.key === 'ArrowDown' && event.altKey) calendar.current?.showPicker()
    else if (event.key === 'ArrowUp' && !event.altKey) step(1, 0)
    else if (event.key === 'ArrowDown') step(-1, 0)
    else if (event.key === 'PageUp') step(0, 1)
    else if (event.key === 'PageDown') step(0, -1)
    else return
    if (event.key !== 'Enter') event.preventDefault()
  }

  const written = value === null ? '' : brief && !focused ? briefQuarter(value) : writeDate(value)
  const marked = open && !focused
  const hasWords = marked && !bare && !brief
  const pattern = datePattern.order.map((part) => say(`screen.date.${part}`)).join(datePattern.between)
  return (
    <span className={[styles.date, bare && styles.bare, brief && styles.brief].filter(Boolean).join(' ')}>
      <input
        ref={input}
        type="text"
        id={id}
        className={[field.field, bare && field.bare].filter(Boolean).join(' ')}
        aria-label={label}
        aria-invalid={marked || undefined}
        aria-describedby={hasWords ? wordsId : undefined}
        aria-keyshortcuts="Alt+ArrowDown"
        title={marked ? say('screen.date.unread', { pattern }) : undefined}
        placeholder={brief ? '–' : prompt === undefined ? pattern : say('screen.date.prompt', { prompt, pattern })}
        autoComplete="off"
        value={draft ?? written}
        readOnly={readOnly}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false)
          take()
        }}
        onKeyDown={onKeyDown}
      />
      {!readOnly && (
        <>
          {/* For the mouse; by keyboard the field itself opens the calendar. */}
          {!brief && (
            <button
              type="button"
              className={styles.open}
              tabIndex={-1}
              aria-hidden="true"
              onClick={() => calendar.current?.showPicker()}
            >
              <Icon name="calendar" />
            </button>
          )}
          <input
            ref={calendar}
            type="date"
            className={styles.calendar}
            tabIndex={-1}
            aria-hidden="true"
            value={read ?? value ?? ''}
            onChange={({ target }) => {
              setDraft(null)
              if (target.value !== '' || optional) onCommit(target.value === '' ? null : target.value)
            }}
          />
        </>
      )}
      {hasWords && (
        <small id={wordsId} className={styles.unread}>
          {say('screen.date.unread', { pattern })}
        </small>
      )}
    </span>
  )
}
