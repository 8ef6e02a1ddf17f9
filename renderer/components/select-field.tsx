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
  /** What is chosen is broken into lines where there is no room for it. */
  readonly wrapped?: boolean
  /** What is chosen, in whole, where the list has it shortened. */
  readonly shown?: string
  readonly id?: string
  /** The person is about to choose: what takes long to list can be listed now. */
  readonly onNear?: () => void
}

/** One of several, from a list. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const {
    value,
    label,
    options,
    empty,
    onChange,
    disabled = false,
    bare = false,
    wrapped = false,
    shown,
    id,
    onNear,
  } = props
  const chosen = options.find((option) => option.value === value)
  const known = value === null || chosen !== undefined
  const look = [wrapped ? styles.wrapped : styles.select, bare && styles.bare].filter(Boolean).join(' ')
  const select = (
    <select
      id={id}
      className={wrapped ? styles.over : look}
      aria-label={label}
      value={value ?? ''}
      disabled={disabled}
      onPointerDown={onNear}
      onFocus={onNear}
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
  if (!wrapped) return select
  return (
    <span className={look} data-disabled={disabled || undefined}>
      <span aria-hidden="true">{shown ?? chosen?.label ?? value ?? empty}</span>
      {select}
    </span>
  )
}
