import { useId } from 'react'
import type { SheetProposal } from '#shared/contract/sheet-proposal.ts'
import { dependentRows } from '#shared/edits/intents/delete-row.ts'
import { entityLabel } from '#shared/messages/labels.ts'
import type { EntityName } from '#shared/model/entities.ts'
import { useSay } from '../app-context.ts'
import { useWorkbook } from '../use-workbook.ts'
import { type Choices, missingRowKey, newRowKey, withChoice } from './choices.ts'
import styles from './read-back.module.css'

type RowSectionProps = {
  readonly proposal: SheetProposal
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
}

/** Rows that somebody added, which are taken unless left, and rows taken out, which stay unless they are to go here too. */
export function RowSection({ proposal: { added, removed }, choices, onChange }: RowSectionProps) {
  const say = useSay()
  const title = useId()
  if (added.length + removed.length === 0) return null
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{say('screen.readBack.rows')}</h3>
      <ul className={styles.list}>
        {added.map((row) => (
          <li key={newRowKey(row)}>
            <label>
              <input
                type="checkbox"
                checked={!choices.has(newRowKey(row))}
                onChange={(event) => onChange(withChoice(choices, [newRowKey(row)], !event.target.checked))}
              />
              <span>
                {say('screen.readBack.added', { name: row.name || entityLabel(say, row.entity) })}{' '}
                <small>{say('screen.readBack.place', { sheet: row.sheet, place: row.row })}</small>
              </span>
            </label>
          </li>
        ))}
        {removed.map((row) => (
          <li key={missingRowKey(row)}>
            <label>
              <input
                type="checkbox"
                checked={choices.has(missingRowKey(row))}
                onChange={(event) => onChange(withChoice(choices, [missingRowKey(row)], event.target.checked))}
              />
              <span>
                {say('screen.readBack.removed', { name: row.name || entityLabel(say, row.entity) })}{' '}
                <small>
                  {row.sheet}
                  <Dependents entity={row.entity} id={row.id} />
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What would go along. */
function Dependents({ entity, id }: { readonly entity: EntityName; readonly id: string }) {
  const say = useSay()
  const count = useWorkbook((workbook) => dependentRows({ workbook }, entity, id))
  return count === 0 ? null : ` · ${say('screen.readBack.dependents', { count })}`
}
