import type { KeyboardEvent } from 'react'
import styles from './text-field.module.css'
import { useDraft } from './use-draft.ts'

export type TextFieldProps = {
  readonly value: string
  /** Its name for those who can't see where it stands. */
  readonly label: string
  readonly onCommit: (text: string) => boolean
  readonly placeholder?: string
  readonly required?: boolean
  readonly maxLength?: number
  /** `wrapped`: one line of text that is broken where there is no room for it. */
  readonly lines?: 'one' | 'many' | 'wrapped'
  readonly readOnly?: boolean
  readonly align?: 'start' | 'end'
  /** Looks like text until it is pointed at, as in a table. */
  readonly bare?: boolean
  readonly strong?: boolean
  /** Enter after the text was handed over: to go on to the next row. */
  readonly onEnter?: () => void
  readonly list?: string
  readonly id?: string
  readonly invalid?: boolean
  readonly inputMode?: 'decimal' | 'numeric' | 'text'
}

/**
 * Text that is edited where it stands. Enter hands it over, Shift+Enter begins a line. Escape takes back what was typed in a
 * field of a few words, as in a table; a text of many lines is kept, since nobody means to throw a paragraph away by leaving.
 */
export function TextField(props: TextFieldProps) {
  const { value, label, required = false, lines = 'one', readOnly = false, bare = false, strong = false } = props
  const { onCommit, onEnter } = props
  const draft = useDraft(value, (text) => (required && text.trim() === '' ? false : onCommit(text)))

  function onKeyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void {
    if (event.key === 'Escape' && lines === 'many') {
      draft.commit()
    } else if (event.key === 'Escape') {
      // One thing at a time: what is typed first, then what the field is in.
      if (draft.revert()) event.stopPropagation()
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      draft.commit()
      onEnter?.()
    }
  }

  const shared = {
    id: props.id,
    value: draft.text,
    'aria-label': label,
    'aria-invalid': props.invalid || (required && draft.text.trim() === '') || undefined,
    placeholder: props.placeholder,
    maxLength: props.maxLength,
    readOnly,
    onKeyDown,
    onBlur: () => (required && draft.text.trim() === '' ? draft.revert() : draft.leave()),
    className: [styles.field, bare && styles.bare, strong && styles.strong, props.align === 'end' && styles.end]
      .filter(Boolean)
      .join(' '),
  }
  return lines === 'many' ? (
    <textarea {...shared} rows={1} onChange={(event) => draft.type(event.target.value)} />
  ) : lines === 'wrapped' ? (
    <textarea
      {...shared}
      rows={1}
      aria-multiline="false"
      onChange={(event) => draft.type(event.target.value.replaceAll(/\s*\n\s*/g, ' '))}
    />
  ) : (
    <input
      {...shared}
      type="text"
      list={props.list}
      inputMode={props.inputMode}
      autoComplete="off"
      onChange={(event) => draft.type(event.target.value)}
    />
  )
}
