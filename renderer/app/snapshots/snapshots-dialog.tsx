import { useState } from 'react'
import { Dialog } from '../../components/dialog.tsx'
import { useSay } from '../app-context.ts'
import { useRows } from '../use-workbook.ts'
import { SnapshotComparison } from './snapshot-comparison.tsx'
import { SnapshotList } from './snapshot-list.tsx'
import styles from './snapshots.module.css'
import { TakeSnapshot } from './take-snapshot.tsx'

/** Named moments of the workbook: take one, and see what differs between two, or since one. */
export function SnapshotsDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const snapshots = useRows('snapshot')
  const [picked, setPicked] = useState<string | null>(null)
  const newest = snapshots.toSorted((a, b) => b.revision - a.revision || (a.takenOn < b.takenOn ? 1 : -1))
  const chosen = newest.find(({ id }) => id === picked) ?? newest[0]
  return (
    <Dialog title={say('screen.snapshots.title')} onClose={onClose} widest>
      <div className={styles.panes}>
        <div className={styles.side}>
          <TakeSnapshot onTaken={setPicked} />
          <SnapshotList snapshots={newest} chosen={chosen?.id ?? null} onChoose={setPicked} />
        </div>
        {chosen === undefined ? (
          <p className={styles.empty}>{say('screen.snapshots.empty')}</p>
        ) : (
          <SnapshotComparison key={chosen.id} snapshot={chosen} snapshots={newest} />
        )}
      </div>
    </Dialog>
  )
}
