import { type KeyboardEvent, useRef, useState } from 'react'
import { endless } from '#shared/model/endless-fields.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import styles from './score-grid.module.css'

type ScoreEditorProps = {
  /** What stands in it when it opens. */
  readonly first: string
  readonly label: string
  readonly min: number
  readonly max: number
  readonly onTake: (value: number | null) => boolean
  /** It is done, and the focus belongs to the cell again; not called where it went elsewhere. */
  readonly onClose: () => void
  readonly onLeave: () => void
}

/** A number of any length, written into a cell. Enter takes it, Escape leaves the old one. */
export function ScoreEditor({ first, label, min, max, onTake, onClose, onLeave }: ScoreEditorProps) {
  const say = useSay()
  const { readNumber } = useFormat()
  const [text, setText] = useState(first)
  const [invalid, setInvalid] = useState(false)
  const closed = useRef(false)

  function take(back: boolean): void {
    if (closed.current) return
    const value = text.trim() === '' ? null : readNumber(text)
    const fits = text.trim() === '' || (value !== null && value >= min && value <= max)
    if (!fits && back) {
      setInvalid(true)
      return
    }
    closed.current = true
    if (fits) onTake(value)
    if (back) onClose()
    else onLeave()
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.key === 'Escape') {
      closed.current = true
      onClose()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      take(true)
    }
  }

  return (
    <input
      className={styles.editor}
      aria-label={label}
      aria-invalid={invalid || undefined}
      title={max === endless ? say('screen.field.from', { min }) : say('screen.field.between', { min, max })}
      value={text}
      inputMode="decimal"
      autoComplete="off"
      // biome-ignore lint/a11y/noAutofocus: the person has just begun to write here
      autoFocus
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => take(false)}
    />
  )
}
