import { Popover } from '@mantine/core'
import { useRef } from 'react'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { setLink } from '#shared/edits/intents/set-link.ts'
import type { TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { useSay } from '../app/app-context.ts'
import { useEdit } from '../app/use-edit.ts'
import { useEditable, useLinkedRows, useRows } from '../app/use-workbook.ts'
import styles from './link-picker.module.css'
import { Tag } from './tag.tsx'
import { useGrowing } from './use-growing.ts'

type LinkPickerProps = {
  /** The entity of the links, such as `objectivePriority`. */
  readonly link: TableName
  /** The field that points at this row, and its id. */
  readonly from: { readonly field: string; readonly id: string }
  /** The field that points at the others, and what they are. */
  readonly to: { readonly field: string; readonly entity: TableName }
  /** What the links say: "Supports". */
  readonly label: string
  readonly empty: string
  readonly tone?: 'neutral' | 'selected'
}

/** The rows this one is linked to, as tags; pointed at, all that it could be linked to. */
export function LinkPicker({ link, from, to, label, empty, tone = 'neutral' }: LinkPickerProps) {
  const editable = useEditable()
  const shown = useLinkedRows(link, from, to)
  const target = useRef<HTMLButtonElement>(null)
  const keepFocus = (): void => {
    if (document.activeElement === document.body) target.current?.focus({ preventScroll: true })
  }

  return (
    <Popover
      position="bottom-start"
      width={320}
      trapFocus
      returnFocus
      disabled={!editable}
      // A key that follows at once belongs to what was opened: nothing may still be on its way in or out.
      transitionProps={{ duration: 0 }}
      onClose={() => requestAnimationFrame(keepFocus)}
    >
      <Popover.Target>
        <button ref={target} type="button" className={styles.target}>
          <span className="visuallyHidden">{label}: </span>
          {shown.length === 0 && <Tag tone="outline">{empty}</Tag>}
          {shown.map((row, at) => (
            <Tag key={row.id} tone={tone} title={rowTitle(to.entity, row)}>
              {String(row.code ?? '') || `${at + 1}`}
            </Tag>
          ))}
          <span className="visuallyHidden"> {namesOf(to.entity, shown)}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Choices link={link} from={from} to={to} label={label} linked={shown} />
      </Popover.Dropdown>
    </Popover>
  )
}

type ChoicesProps = Pick<LinkPickerProps, 'link' | 'from' | 'to' | 'label'> & { readonly linked: readonly Row[] }

/** All that the row could be linked to: made when it is looked at. */
function Choices({ link, from, to, label, linked }: ChoicesProps) {
  const say = useSay()
  const { perform } = useEdit()
  const targets = useRows(to.entity) as unknown as readonly Row[]
  const shown = useGrowing(targets)
  const chosen = new Set(linked.map(({ id }) => id))

  function toggle(id: string): void {
    const key = { [from.field]: from.id, [to.field]: id }
    perform((context) => setLink(context, link, key, chosen.has(id) ? null : {}))
  }

  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {targets.length === 0 && <p className={styles.none}>{say('screen.links.none')}</p>}
      {shown.map((row) => (
        <label key={row.id} className={styles.choice}>
          <input type="checkbox" checked={chosen.has(row.id)} onChange={() => toggle(row.id)} />
          <b>{String(row.code ?? '')}</b>
          <span>{rowTitle(to.entity, row)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function namesOf(entity: TableName, rows: readonly Row[]): string {
  return rows.map((row) => rowTitle(entity, row)).join(', ')
}
