import { useCallback, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useRow, useRows } from '../../app/use-workbook.ts'
import { IconButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { Tag } from '../../components/tag.tsx'
import { useSoughtRow } from '../use-sought.ts'
import styles from './objectives-card.module.css'
import { ObjectivesTable } from './objectives-table.tsx'

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
  const current = objectives[at]
  const goOn = useCallback(() => field.current?.focus(), [])
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
        <ObjectivesTable objectives={objectives} needed={sought ?? active} onActive={setActive} onNext={goOn} />
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
