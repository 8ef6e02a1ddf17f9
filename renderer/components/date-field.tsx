import { useState } from 'react'
import { useFormat } from '../app/use-format.ts'
import styles from './text-field.module.css'

type DateFieldProps = {
  readonly value: string | null
  readonly label: string
  readonly optional: boolean
  readonly readOnly?: boolean
  readonly bare?: boolean
  /** Shows the quarter until it is edited, where there is little room. */
  readonly brief?: boolean
  readonly id?: string
  readonly onCommit: (value: string | null) => boolean
}

/** A calendar day, written and picked the way the person's system does it. Half a date is not handed over. */
export function DateField({
  value,
  label,
  optional,
  readOnly = false,
  bare = false,
  brief = false,
  id,
  onCommit,
}: DateFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const { writeQuarter } = useFormat()
  const [focused, setFocused] = useState(false)

  function take(): void {
    if (draft !== null && draft !== (value ?? '') && (draft !== '' || optional)) onCommit(draft === '' ? null : draft)
    setDraft(null)
  }

  const covered = brief && !focused
  const input = (
    <input
      type="date"
      id={id}
      className={[styles.field, bare && styles.bare, covered && styles.covered].filter(Boolean).join(' ')}
      aria-label={label}
      value={draft ?? value ?? ''}
      readOnly={readOnly}
      onChange={(event) => setDraft(event.target.value)}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false)
        take()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take()
        if (event.key === 'Escape') setDraft(null)
      }}
    />
  )
  return brief ? (
    <span className={styles.brief}>
      {input}
      {covered && <span aria-hidden="true">{value === null ? '–' : writeQuarter(value)}</span>}
    </span>
  ) : (
    input
  )
}
