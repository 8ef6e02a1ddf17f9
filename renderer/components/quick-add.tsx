import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useSay } from '../app/app-context.ts'
import { useEditable } from '../app/use-workbook.ts'
import { Icon } from './icon.tsx'
import { keyNames } from './key-names.ts'
import styles from './quick-add.module.css'

type QuickAddProps = {
  /** What Enter adds: "Add a key result to objective 2". */
  readonly label: string
  /** False: it was refused, and the text stays. */
  readonly onAdd: (text: string) => boolean
  readonly fieldRef?: RefObject<HTMLInputElement | null>
  readonly list?: string
  /** Called when it is left empty, where it is shown only on demand. */
  readonly onLeave?: () => void
  readonly autoFocus?: boolean
}

/** The last line of a list: what is typed here becomes a row with Enter, and the next can be typed at once. */
export function QuickAdd({ label, onAdd, fieldRef, list, onLeave, autoFocus = false }: QuickAddProps) {
  const say = useSay()
  const [text, setText] = useState('')
  const editable = useEditable()
  if (!editable) return null

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && (text !== '' || onLeave)) {
      setText('')
      onLeave?.()
      event.stopPropagation()
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || text.trim() === '') return
    event.preventDefault()
    if (onAdd(text.trim())) setText('')
  }

  return (
    <div className={styles.line}>
      <Icon name="add" />
      <input
        ref={fieldRef}
        className={styles.input}
        aria-label={label}
        data-adds={label}
        placeholder={label}
        value={text}
        list={list}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: only where a person just asked for this line
        autoFocus={autoFocus}
        onBlur={() => text.trim() === '' && onLeave?.()}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <kbd className={styles.key}>{keyNames(say, 'Enter')}</kbd>
    </div>
  )
}
