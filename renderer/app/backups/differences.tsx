import { useId, useMemo } from 'react'
import type { BackupItem, Difference } from '#shared/contract/requests.ts'
import { useSay } from '../app-context.ts'
import { useFormat } from '../use-format.ts'
import styles from './backups-dialog.module.css'
import { countKinds, groupDifferences, removedNames } from './difference-groups.ts'
import { DifferenceList } from './difference-list.tsx'
import { type Comparison, useDifferences } from './use-differences.ts'

/** What has changed since a backup: counted in one sentence, which is read out, then row by row. */
export function Differences({ backup }: { readonly backup: BackupItem }) {
  const say = useSay()
  const { writeMoment } = useFormat()
  const comparison = useDifferences(backup.backup)
  const title = useId()
  return (
    <section className={styles.differences} aria-labelledby={title}>
      <h3 id={title}>{say('screen.backups.since', { when: writeMoment(backup.at) })}</h3>
      <p className={styles.counted} role="status">
        <Summary comparison={comparison} />
      </p>
      {comparison.kind === 'compared' && <Groups key={backup.backup} differences={comparison.differences} />}
    </section>
  )
}

function Summary({ comparison }: { readonly comparison: Comparison }) {
  const say = useSay()
  switch (comparison.kind) {
    case 'comparing':
      return say('screen.backups.comparing')
    case 'failed':
      return say(`failure.${comparison.failure.kind}`, comparison.failure.params)
    case 'compared': {
      const { differences } = comparison
      if (differences.length === 0) return say('screen.backups.same')
      return say('screen.backups.counted', { count: differences.length, ...countKinds(differences) })
    }
  }
}

function Groups({ differences }: { readonly differences: readonly Difference[] }) {
  const groups = useMemo(() => groupDifferences(differences), [differences])
  const removed = useMemo(() => removedNames(differences), [differences])
  return (
    // Scrolls by itself, so that it can be reached and scrolled by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus
    <div className={styles.groups} tabIndex={0}>
      {groups.map((group) => (
        <DifferenceList key={group.entity} group={group} removed={removed} />
      ))}
    </div>
  )
}
