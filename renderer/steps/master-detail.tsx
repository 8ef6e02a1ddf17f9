import type { ReactNode } from 'react'
import { useSay } from '../app/app-context.ts'
import { Card } from '../components/card.tsx'
import styles from './master-detail.module.css'

type MasterDetailProps = {
  readonly list: ReactNode
  /** Null while no row is chosen. */
  readonly detail: ReactNode | null
  /** Names the empty detail. */
  readonly detailTitle: string
}

/** A list at the left, and all about its chosen row at the right. */
export function MasterDetail({ list, detail, detailTitle }: MasterDetailProps) {
  const say = useSay()
  return (
    <div className={styles.split}>
      {list}
      {detail ?? (
        <Card title={detailTitle}>
          <p className={styles.nothing}>{say('screen.choose.nothing')}</p>
        </Card>
      )}
    </div>
  )
}
