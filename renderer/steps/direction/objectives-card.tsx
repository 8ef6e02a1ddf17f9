import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { fieldLabel } from '#shared/messages/labels.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useRow, useRows } from '../../app/use-workbook.ts'
import { IconButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { Tag } from '../../components/tag.tsx'
import { useGrowing } from '../../components/use-growing.ts'
import { useSoughtRow } from '../use-sought.ts'
import { ObjectiveRows } from './objective-rows.tsx'
import styles from './objectives-card.module.css'

/** Objectives, each with its key results, edited in place. */
export function ObjectivesCard() {
  const say = useSay()
  const { add } = useEdit()
  const objectives = useRows('objective')
  const soughtResult = useSoughtRow('keyResult')
  const soughtRow = useSoughtRow('objective')
  const sought = useRow('keyResult', soughtResult)?.objectiveId ?? soughtRow
  const [active, setActive] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const at = Math.max(
    objectives.findIndex(({ id }) => id === active),
    active === null ? objectives.length - 1 : 0,
  )
  const shown = useGrowing(objectives, sought ?? active, 8)
  const current = objectives[at]
  const label = (name: string): string => fieldLabel(say, 'keyResult', name)
  return (
    <Card
      title={say('screen.direction.objectives')}
      actions={
        <>
          <UnservedPriorities />
          <IconButton icon="add" label={say('screen.direction.addObjective')} onClick={() => setAdding(true)} />
        </>
      }
      flush
    >
      {objectives.length === 0 ? (
        <p className={styles.empty}>{say('screen.direction.objectivesEmpty')}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table} data-later>
            <thead>
              <tr>
                <th className={styles.first}>{say('screen.direction.keyResult')}</th>
                <th className={styles.figure}>{label('baseline')}</th>
                <th className={styles.figure}>{say('screen.direction.now')}</th>
                <th className={styles.figure}>{label('target')}</th>
                <th>{label('unit')}</th>
                <th>{label('due')}</th>
                <th className={styles.figure}>{say('screen.direction.progress')}</th>
                <th>
                  <span className="visuallyHidden">{say('screen.row.actions')}</span>
                </th>
              </tr>
            </thead>
            {shown.map((row, index) => (
              <ObjectiveRows
                key={row.id}
                row={row}
                number={index + 1}
                onActive={() => setActive(row.id)}
                onNext={() => field.current?.focus()}
              />
            ))}
          </table>
        </div>
      )}
      {current && (
        <QuickAdd
          fieldRef={field}
          label={say('screen.direction.addKeyResult', { number: at + 1 })}
          onAdd={(title) => add('keyResult', { objectiveId: current.id, title }) !== null}
        />
      )}
      {(adding || current === undefined) && (
        <QuickAdd
          label={say('screen.direction.addObjective')}
          autoFocus={adding}
          {...(adding ? { onLeave: () => setAdding(false) } : {})}
          onAdd={(title) => {
            // At once: the line of the first objective makes room for that of its key results, and the focus goes there.
            const id = flushSync(() => add('objective', { title, code: `${objectives.length + 1}` }))
            if (id === null) return false
            setActive(id)
            if (!adding) field.current?.focus()
            return true
          }}
        />
      )}
    </Card>
  )
}

/** Business priorities that no objective serves, by name. */
function UnservedPriorities() {
  const say = useSay()
  const priorities = useRows('businessPriority')
  const links = useRows('objectivePriority')
  const unserved = useMemo(() => {
    const served = new Set(links.map(({ businessPriorityId }) => businessPriorityId))
    return priorities.filter(({ id }) => !served.has(id))
  }, [priorities, links])
  if (unserved.length === 0) return null
  const names = unserved.map(({ code, title }) => code || title).join(', ')
  return (
    <Tag tone="attention" icon="alert">
      {say('screen.direction.unserved', { names, count: unserved.length })}
    </Tag>
  )
}
