import { useId } from 'react'
import type { SheetProblem } from '#shared/contract/sheet-proposal.ts'
import { useSay } from '../app-context.ts'
import styles from './read-back.module.css'

const most = 200

/** What could not be read and is left out, by sheet, row and column. */
export function ProblemSection({ problems }: { readonly problems: readonly SheetProblem[] }) {
  const say = useSay()
  const title = useId()
  if (problems.length === 0) return null
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{say('screen.readBack.problems', { count: problems.length })}</h3>
      <ul className={styles.list}>
        {problems.slice(0, most).map(({ sheet, row, column, sentence }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell may have two problems, and the list never changes
          <li key={at}>
            <b>{row === null ? sheet : say('screen.readBack.place', { sheet, place: `${column ?? ''}${row}` })}</b>:{' '}
            {sentence}
          </li>
        ))}
      </ul>
      {problems.length > most && <p>{say('screen.readBack.moreProblems', { count: problems.length - most })}</p>}
    </section>
  )
}
