import { useId } from 'react'
import styles from './segmented.module.css'

type SegmentedProps<V extends string> = {
  readonly label: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly value: V
  readonly onChange: (value: V) => void
  readonly disabled?: boolean
  /** Stays one row where room is short: longer names break into lines. */
  readonly oneRow?: boolean
}

/** One of a few, all in sight: the views of a step, a level. Arrow keys choose. */
export function Segmented<V extends string>({
  label,
  options,
  value,
  onChange,
  disabled = false,
  oneRow = false,
}: SegmentedProps<V>) {
  const name = useId()
  return (
    <fieldset className={styles.segmented} data-one-row={oneRow} disabled={disabled}>
      <legend className="visuallyHidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
