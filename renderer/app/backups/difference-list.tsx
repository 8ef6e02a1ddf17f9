import { useState } from 'react'
import type { Difference } from '#shared/contract/requests.ts'
import { entitiesLabel, fieldLabel } from '#shared/messages/labels.ts'
import { Button } from '../../components/button.tsx'
import { Tag } from '../../components/tag.tsx'
import { useSay } from '../app-context.ts'
import { useWorkbook } from '../use-workbook.ts'
import styles from './backups-dialog.module.css'
import { type DifferenceGroup, differenceName, type RemovedNames } from './difference-groups.ts'

/** A survey changes thousands of ratings: nobody reads them all. */
const shownAtFirst = 20
const shownAtOnce = 200

const tones = { added: 'good', changed: 'neutral', removed: 'attention' } as const

type DifferenceListProps = { readonly group: DifferenceGroup; readonly removed: RemovedNames }

/** The rows of one entity that differ. */
export function DifferenceList({ group, removed }: DifferenceListProps) {
  const say = useSay()
  const [shown, setShown] = useState(shownAtFirst)
  const { entity, differences } = group
  const hidden = Math.max(0, differences.length - shown)
  return (
    <section>
      <h4 className={styles.entity}>
        {say('screen.backups.group', { entities: entitiesLabel(say, entity), count: differences.length })}
      </h4>
      <ul>
        {differences.slice(0, shown).map((difference) => (
          <DifferenceItem key={difference.id} difference={difference} removed={removed} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + shownAtOnce)}>
          {say('screen.backups.more', { count: Math.min(hidden, shownAtOnce) })}
        </Button>
      )}
    </section>
  )
}

type DifferenceItemProps = { readonly difference: Difference; readonly removed: RemovedNames }

function DifferenceItem({ difference, removed }: DifferenceItemProps) {
  const say = useSay()
  const name = useWorkbook((workbook) => differenceName(say, workbook, removed, difference))
  const { entity, kind, fields } = difference
  return (
    <li className={styles.difference}>
      <Tag tone={tones[kind]}>{say(`screen.backups.${kind}`)}</Tag>
      <span>
        <span className={styles.name}>{name}</span>
        {fields.length > 0 && <small>{fields.map((field) => fieldLabel(say, entity, field)).join(', ')}</small>}
      </span>
    </li>
  )
}
