import { assess } from '#shared/methods/readings/assess.ts'
import { findRow } from '#shared/model/workbook.ts'
import { useSay } from '../../app/app-context.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import styles from './assessment-step.module.css'

/** What ails many practices at once, and which practices others lean on. METHOD C6. */
export function FindingsView() {
  const say = useSay()
  const workbook = useWorkbook((all) => all)
  const { systemic, mostNeeded, practices } = assess(workbook)
  const name = (id: string): string => findRow(workbook, 'practice', id)?.name ?? ''
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <div className={styles.panel} tabIndex={0}>
      {systemic.length === 0 && <p className={styles.finding}>{say('screen.grid.noSystemic')}</p>}
      {systemic.map(({ lens, practiceIds, suffering }) => (
        <section key={lens} className={styles.finding}>
          <h2>{say('screen.grid.weakest', { lens: say(`content.lens.${lens}.name`) })}</h2>
          <p>{say('screen.grid.weakestWhy', { count: practiceIds.length, all: practices.length })}</p>
          <p className={styles.small}>{practiceIds.map(name).join(' · ')}</p>
          {suffering.length > 0 && (
            <p>
              {say('screen.grid.suffering', { names: suffering.map(({ practiceId }) => name(practiceId)).join(', ') })}
            </p>
          )}
        </section>
      ))}
      {mostNeeded.length > 0 && (
        <section className={styles.finding}>
          <h2>{say('screen.grid.mostNeeded')}</h2>
          <ul>
            {mostNeeded.slice(0, 8).map(({ practiceId, neededBy }) => (
              <li key={practiceId}>
                <strong>{name(practiceId)}</strong>{' '}
                <span className={styles.small}>{say('screen.grid.neededBy', { count: neededBy.length })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
