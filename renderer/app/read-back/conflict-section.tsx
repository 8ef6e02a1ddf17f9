import { useId, useMemo } from 'react'
import type { ChangedCell } from '#shared/contract/sheet-proposal.ts'
import { Button } from '../../components/button.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { useSay } from '../app-context.ts'
import { CellTable } from './cell-table.tsx'
import { type Choices, cellKey, withChoice } from './choices.ts'
import { groupCells } from './group-cells.ts'
import styles from './read-back.module.css'

type ConflictSectionProps = {
  readonly conflicts: readonly ChangedCell[]
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
}

/** What both sides changed: kept as the workbook has it unless the person takes the sheet's, cell by cell or all at once. */
export function ConflictSection({ conflicts, choices, onChange }: ConflictSectionProps) {
  const say = useSay()
  const title = useId()
  const groups = useMemo(() => groupCells(conflicts), [conflicts])
  if (conflicts.length === 0) return null
  const all = conflicts.map(cellKey)
  return (
    <section aria-labelledby={title}>
      <div className={styles.head}>
        <h3 id={title}>{say('screen.readBack.conflicts', { count: conflicts.length })}</h3>
        <Button onClick={() => onChange(withChoice(choices, all, false))}>{say('screen.readBack.allMine')}</Button>
        <Button onClick={() => onChange(withChoice(choices, all, true))}>{say('screen.readBack.allTheirs')}</Button>
      </div>
      {groups.map((group) => (
        <CellTable
          key={group.sheet}
          group={group}
          chosen={say('screen.readBack.choice')}
          choice={(cell) => (
            <Segmented
              label={say('screen.readBack.which', { name: cell.name, field: cell.field })}
              options={[
                { value: 'mine', label: say('screen.readBack.mine') },
                { value: 'theirs', label: say('screen.readBack.theirs') },
              ]}
              value={choices.has(cellKey(cell)) ? 'theirs' : 'mine'}
              onChange={(value) => onChange(withChoice(choices, [cellKey(cell)], value === 'theirs'))}
            />
          )}
        />
      ))}
    </section>
  )
}
