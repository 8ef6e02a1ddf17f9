import { type KeyboardEvent, useRef, useState } from 'react'
import { setBudget } from '#shared/edits/intents/set-budget.ts'
import { type CapacityCell, copyCapacity, setCapacity } from '#shared/edits/intents/set-capacity.ts'
import { entitiesLabel } from '#shared/messages/labels.ts'
import { horizonOf } from '#shared/methods/readings/horizon.ts'
import { useSay } from '../../app/app-context.ts'
import { useBriefQuarter } from '../../app/use-brief-quarter.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { useEditable, useRows, useWorkbook } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { GoToRegister } from '../register/go-to-register.tsx'
import { BudgetRow } from './budget-row.tsx'
import styles from './capacity-grid.module.css'

const mostDays = 1e6

/** Person-days of each team in each quarter of the plan, and the quarter's budget below. Arrows move, Ctrl+R copies to the right, Ctrl+D down. */
export function CapacityGrid() {
  const say = useSay()
  const { writeDate } = useFormat()
  const { perform } = useEdit()
  const editable = useEditable()
  const briefQuarter = useBriefQuarter()
  const teams = useRows('team')
  const quarters = useWorkbook(horizonOf)
  const capacities = useWorkbook(({ tables }) => tables.teamCapacity)
  const table = useRef<HTMLTableElement>(null)
  const [place, setPlace] = useState<{ readonly row: number; readonly column: number } | null>(null)
  const none = say('screen.register.none', { entities: entitiesLabel(say, 'teamCapacity') })
  if (quarters.length === 0) return <StartCard title={none} text={say('screen.teamDays.noQuarters')} />
  const starts = quarters.map(({ start }) => start)

  function cellAt(row: number, column: number): CapacityCell | null {
    const [team, quarterStart] = [teams[row], starts[column]]
    return team && quarterStart ? { teamId: team.id, quarterStart } : null
  }

  function focusAt(row: number, column: number): boolean {
    const field = table.current?.querySelector<HTMLInputElement>(`[data-cell="${row} ${column}"] input`)
    field?.focus()
    field?.select()
    return field != null
  }

  /** What is still being typed is taken first: leaving the field and coming back hands it over. */
  function copy(way: 'right' | 'down'): void {
    if (!place) return
    const cell = cellAt(place.row, place.column)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    perform((context) => {
      if (cell !== null) return copyCapacity(context, cell, way, starts)
      const amount = context.workbook.tables.quarterBudget[starts[place.column] ?? '']?.amount ?? null
      return way === 'right' ? setBudget(context, starts.slice(place.column + 1), amount) : null
    })
    focusAt(place.row, place.column)
  }

  function onKeyDown(event: KeyboardEvent, row: number, column: number): void {
    const field = event.target as HTMLInputElement
    const key = event.key
    const command = event.ctrlKey || event.metaKey
    if (command && (key.toLowerCase() === 'r' || key.toLowerCase() === 'd')) {
      event.preventDefault()
      copy(key.toLowerCase() === 'r' ? 'right' : 'down')
      return
    }
    const whole = field.selectionStart === 0 && field.selectionEnd === field.value.length
    const moved =
      key === 'ArrowUp'
        ? focusAt(row - 1, column)
        : key === 'ArrowDown' || key === 'Enter'
          ? focusAt(row + 1, column)
          : key === 'ArrowLeft' && whole
            ? focusAt(row, column - 1)
            : key === 'ArrowRight' && whole
              ? focusAt(row, column + 1)
              : false
    if (moved) event.preventDefault()
  }

  return (
    <>
      <div className={styles.bar}>
        <p>{say('screen.teamDays.how')}</p>
        <Button disabled={place === null || !editable} aria-keyshortcuts="Control+R" onClick={() => copy('right')}>
          {say('screen.teamDays.right')}
        </Button>
        <Button disabled={place === null || !editable} aria-keyshortcuts="Control+D" onClick={() => copy('down')}>
          {say('screen.teamDays.down')}
        </Button>
      </div>
      {teams.length === 0 && (
        <StartCard title={none} text={say('screen.teamDays.noTeams')}>
          <GoToRegister entity="team" />
        </StartCard>
      )}
      <div className={styles.scroll}>
        <table className={styles.table} ref={table} aria-label={say('screen.teamDays.title')}>
          <thead>
            <tr>
              <th scope="col">{say('entity.team')}</th>
              {quarters.map(({ start }) => (
                <th key={start} scope="col" title={writeDate(start)}>
                  {briefQuarter(start)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {teams.map((team, row) => (
              <tr key={team.id}>
                <th scope="row">{team.name}</th>
                {quarters.map(({ start }, column) => (
                  <td
                    key={start}
                    data-cell={`${row} ${column}`}
                    onFocus={() => setPlace({ row, column })}
                    onKeyDown={(event) => onKeyDown(event, row, column)}
                  >
                    <NumberField
                      bare
                      optional
                      readOnly={!editable}
                      label={say('screen.teamDays.cell', {
                        team: team.name,
                        quarter: briefQuarter(start),
                      })}
                      value={capacities[`${team.id}~${start}`]?.days ?? null}
                      min={0}
                      max={mostDays}
                      onCommit={(days) =>
                        perform((context) => setCapacity(context, { teamId: team.id, quarterStart: start }, days))
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
            <BudgetRow
              row={teams.length}
              starts={starts}
              onPlace={(column) => setPlace({ row: teams.length, column })}
              onKeyDown={(event, column) => onKeyDown(event, teams.length, column)}
            />
          </tbody>
        </table>
      </div>
    </>
  )
}
