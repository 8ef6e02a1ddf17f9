import styles from './select-field.module.css'

type SelectFieldProps<V extends string> = {
  readonly value: V | null
  readonly label: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  /** What nothing chosen is called; without it something must be chosen. */
  readonly empty?: string
  readonly onChange: (value: V | null) => void
  readonly disabled?: boolean
  readonly bare?: boolean
  readonly id?: string
}

/** One of several, from a list. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { value, label, options, empty, onChange, disabled = false, bare = false, id } = props
  const known = value === null || options.some((option) => option.value === value)
  return (
    <select
      id={id}
      className={bare ? `${styles.select} ${styles.bare}` : styles.select}
      aria-label={label}
      value={value ?? ''}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value === '' ? null : (event.target.value as V))}
    >
      {(empty !== undefined || value === null) && <option value="">{empty ?? ''}</option>}
      {!known && <option value={value ?? ''}>{value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
