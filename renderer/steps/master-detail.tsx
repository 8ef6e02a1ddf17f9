import type { ReactNode } from 'react'
import { useSay } from '../app/app-context.ts'
import { Card } from '../components/card.tsx'
import styles from './master-detail.module.css'

type MasterDetailProps = {
  readonly list: ReactNode
  /** There is no row at all: the list has all the room, to say how it begins. */
  readonly none: boolean
  /** Null while no row is chosen. */
  readonly detail: ReactNode | null
  /** Names the empty detail. */
  readonly detailTitle: string
}

/** A list at the left, and all about its chosen row at the right. */
export function MasterDetail({ list, none, detail, detailTitle }: MasterDetailProps) {
  const say = useSay()
  return (
    <div className={styles.split} data-none={none || undefined}>
      {list}
      {detail ??
        (none ? null : (
          <Card title={detailTitle}>
            <p className={styles.nothing}>{say('screen.choose.nothing')}</p>
          </Card>
        ))}
    </div>
  )
}
