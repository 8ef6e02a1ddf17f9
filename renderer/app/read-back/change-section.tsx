import { useId, useMemo } from 'react'
import type { ChangedCell } from '#shared/contract/sheet-proposal.ts'
import { Button } from '../../components/button.tsx'
import { useSay } from '../app-context.ts'
import { CellTable } from './cell-table.tsx'
import { type Choices, cellKey, withChoice } from './choices.ts'
import { groupCells } from './group-cells.ts'
import styles from './read-back.module.css'

type ChangeSectionProps = {
  readonly changes: readonly ChangedCell[]
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
}

/** What only the sheet changed: taken, unless the person leaves it. */
export function ChangeSection({ changes, choices, onChange }: ChangeSectionProps) {
  const say = useSay()
  const title = useId()
  const groups = useMemo(() => groupCells(changes), [changes])
  if (changes.length === 0) return null
  const all = changes.map(cellKey)
  return (
    <section aria-labelledby={title}>
      <div className={styles.head}>
        <h3 id={title}>{say('screen.readBack.changes', { count: changes.length })}</h3>
        <Button onClick={() => onChange(withChoice(choices, all, false))}>{say('screen.readBack.takeAll')}</Button>
        <Button onClick={() => onChange(withChoice(choices, all, true))}>{say('screen.readBack.leaveAll')}</Button>
      </div>
      {groups.map((group) => (
        <CellTable
          key={group.sheet}
          group={group}
          chosen={say('screen.readBack.taken')}
          choice={(cell) => (
            <input
              type="checkbox"
              aria-label={say('screen.readBack.takeCell', { name: cell.name, field: cell.field })}
              checked={!choices.has(cellKey(cell))}
              onChange={(event) => onChange(withChoice(choices, [cellKey(cell)], !event.target.checked))}
            />
          )}
        />
      ))}
    </section>
  )
}
