import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { useSay } from '../app-context.ts'
import type { ReadDifference } from './read-difference.ts'
import styles from './snapshots.module.css'

/** A year of work changes thousands of things: nobody reads them all at once. */
const shownAtOnce = 150

type StateTableProps = { readonly rows: readonly ReadDifference[]; readonly isFiltered: boolean }

/** Differences as a table: what, of which row, then and later. */
export function StateTable({ rows, isFiltered }: StateTableProps) {
  const say = useSay()
  const [shown, setShown] = useState(shownAtOnce)
  if (rows.length === 0) {
    return <p role="status">{say(isFiltered ? 'screen.snapshots.noneFiltered' : 'screen.snapshots.same')}</p>
  }
  const hidden = Math.max(0, rows.length - shown)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={say('screen.snapshots.table')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('screen.snapshots.row')}</th>
            <th scope="col">{say('screen.snapshots.what')}</th>
            <th scope="col">{say('screen.snapshots.then')}</th>
            <th scope="col">{say('screen.snapshots.later')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ key, name, what, from, to }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{what}</td>
              <td className={styles.text}>{from}</td>
              <td className={styles.text}>{to}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + shownAtOnce)}>
          {say('screen.backups.more', { count: Math.min(hidden, shownAtOnce) })}
        </Button>
      )}
    </section>
  )
}
