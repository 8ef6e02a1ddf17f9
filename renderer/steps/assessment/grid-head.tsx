import { lenses } from '#shared/model/lens.ts'
import { useSay } from '../../app/app-context.ts'
import styles from './assessment-grid.module.css'

/** The lenses over their columns, each with its question on hover. */
export function GridHead() {
  const say = useSay()
  return (
    <thead className={styles.headGroup}>
      <tr className={styles.head} aria-rowindex={1}>
        <th className={styles.practiceHead}>{say('screen.grid.practice')}</th>
        {lenses.map((lens) => (
          <th
            key={lens}
            className={styles.lensHead}
            title={`${say(`content.lens.${lens}.name`)}: ${say(`content.lens.${lens}.question`)}`}
          >
            {say(`screen.lens.${lens}.head`)}
          </th>
        ))}
        <th>{say('screen.grid.now')}</th>
        <th>{say('screen.grid.target')}</th>
      </tr>
    </thead>
  )
}
