import { changePackSection, type PackSectionKey } from '#shared/edits/intents/pack-section.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { Icon } from '../../components/icon.tsx'
import styles from './section-row.module.css'

type SectionRowProps = {
  readonly section: PackSectionKey
  readonly included: boolean
  /** Its place among the pages; null where it has none. */
  readonly number: number | null
  /** It is in, but the workbook has nothing for it. */
  readonly empty: boolean
  /** How many things its page lacks. */
  readonly lacking: number
  readonly current: boolean
  readonly editable: boolean
  /** Something is dragged over it. */
  readonly over: boolean
  readonly onChoose: () => void
  readonly onMove: (by: -1 | 1) => void
  readonly onDrag: (begins: boolean) => void
  readonly onOver: () => void
  readonly onDrop: () => void
}

/** A section in the list: its handle, whether it is in, its name, and what its page lacks. */
export function SectionRow(props: SectionRowProps) {
  const { section, included, number, empty, lacking, current, editable, over } = props
  const say = useSay()
  const { perform } = useEdit()
  const name = say(`report.section.${section}`)
  return (
    <li
      className={styles.row}
      data-row={section}
      data-current={current}
      data-out={!included}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        props.onOver()
      }}
      onDrop={(event) => {
        event.preventDefault()
        props.onDrop()
      }}
    >
      <button
        type="button"
        className={styles.handle}
        data-handle
        draggable={editable}
        disabled={!editable}
        aria-label={say('screen.pack.move', { name })}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('text/plain', name)
          props.onDrag(true)
        }}
        onDragEnd={() => props.onDrag(false)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
          event.preventDefault()
          props.onMove(event.key === 'ArrowUp' ? -1 : 1)
        }}
      >
        <Grip />
      </button>
      <input
        type="checkbox"
        className={styles.switch}
        aria-label={say('screen.pack.include', { name })}
        checked={included}
        disabled={!editable}
        onChange={(event) => {
          const next = event.target.checked
          perform((context) => changePackSection(context, section, { included: next }))
        }}
      />
      <button
        type="button"
        className={styles.name}
        aria-current={current ? 'page' : undefined}
        disabled={number === null}
        onClick={props.onChoose}
      >
        {name}
        {empty && <small>{say('screen.pack.emptySection')}</small>}
      </button>
      {lacking > 0 && included && (
        <span className={styles.mark} title={say('screen.pack.lacks', { count: lacking })}>
          <Icon name="alert" small />
          <span className="visuallyHidden">{say('screen.pack.lacks', { count: lacking })}</span>
        </span>
      )}
      <span className={styles.number}>{number}</span>
    </li>
  )
}

/** Six dots: something to hold. */
function Grip() {
  return (
    <svg width="10" height="16" viewBox="0 0 10 16" aria-hidden="true">
      {[4, 8, 12].flatMap((y) => [2.5, 7.5].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.1" />))}
    </svg>
  )
}
