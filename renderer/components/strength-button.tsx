import { setLink } from '#shared/edits/intents/set-link.ts'
import { keyId } from '#shared/model/entity.ts'
import { useEdit } from '../app/use-edit.ts'
import { useEditable, useWorkbook } from '../app/use-workbook.ts'
import styles from './strength-button.module.css'

type StrengthButtonProps = {
  /** The entity of the links, whose `strength` is 1 or 2. */
  readonly link: 'goalPriority' | 'practiceGoal'
  /** The two ends, in the order of the link's key. */
  readonly of: Readonly<Record<string, string>>
  /** What it says at a strength: "Resilient services helps Deliver on the promised day: 2". */
  readonly label: (strength: number) => string
}

/** How strongly one row serves another: not at all, in part, directly. Each press goes on to the next. */
export function StrengthButton({ link, of, label }: StrengthButtonProps) {
  const { perform } = useEdit()
  const editable = useEditable()
  const id = keyId(Object.values(of))
  const strength = useWorkbook((workbook) => workbook.tables[link][id]?.strength ?? 0)
  const next = strength === 0 ? 1 : strength === 1 ? 2 : null
  return (
    <button
      type="button"
      className={styles.strength}
      data-strength={strength}
      disabled={!editable}
      aria-label={label(strength)}
      onClick={() => perform((context) => setLink(context, link, of, next === null ? null : { strength: next }))}
    >
      {strength === 0 ? '·' : strength}
    </button>
  )
}
