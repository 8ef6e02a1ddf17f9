import { useId, useMemo, useState } from 'react'
import { compareStates, type DifferenceTopic, differenceTopics } from '#shared/methods/readings/compare-states.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { SelectField } from '../../components/select-field.tsx'
import fieldStyles from '../../components/text-field.module.css'
import { useSay } from '../app-context.ts'
import { useFormat } from '../use-format.ts'
import { readDifference } from './read-difference.ts'
import styles from './snapshots.module.css'
import { StateTable } from './state-table.tsx'
import { useSnapshot } from './use-snapshot.ts'

type SnapshotComparisonProps = {
  readonly snapshot: RowOf<'snapshot'>
  readonly snapshots: readonly RowOf<'snapshot'>[]
}

/** What differs between a snapshot and another, or now: a table that can be narrowed by topic and by word. */
export function SnapshotComparison({ snapshot, snapshots }: SnapshotComparisonProps) {
  const say = useSay()
  const format = useFormat()
  const base = useId()
  const [other, setOther] = useState<string | null>(null)
  const [topic, setTopic] = useState<DifferenceTopic | null>(null)
  const [words, setWords] = useState('')
  const from = useSnapshot(snapshot.id)
  const to = useSnapshot(snapshots.some(({ id }) => id === other) ? other : null)
  const failed = from.failed ?? to.failed

  const all = useMemo(() => {
    const [before, after] = [from.workbook, to.workbook]
    if (before === null || after === null) return null
    return compareStates(before, after).map((each) => readDifference({ say, format, before, after }, each))
  }, [from.workbook, to.workbook, say, format])
  const wanted = words.trim().toLocaleLowerCase()
  const shown = all?.filter(
    (each) => (topic === null || each.topic === topic) && (wanted === '' || each.searched.includes(wanted)),
  )
  const count = (of: DifferenceTopic): number => all?.filter((each) => each.topic === of).length ?? 0

  return (
    <section className={styles.comparison} aria-label={say('screen.snapshots.compare')}>
      <div className={styles.bar}>
        <label htmlFor={`${base}-other`}>{say('screen.snapshots.with', { name: snapshot.name })}</label>
        <SelectField
          id={`${base}-other`}
          label={say('screen.snapshots.with', { name: snapshot.name })}
          value={other}
          empty={say('screen.snapshots.now')}
          options={snapshots.filter(({ id }) => id !== snapshot.id).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setOther}
        />
        <SelectField
          label={say('screen.snapshots.topic')}
          value={topic}
          empty={say('screen.snapshots.topic.all', { count: all?.length ?? 0 })}
          options={differenceTopics.map((value) => ({
            value,
            label: say(`screen.snapshots.topic.${value}`, { count: count(value) }),
          }))}
          onChange={setTopic}
        />
        <input
          type="search"
          className={fieldStyles.field}
          aria-label={say('screen.snapshots.filter')}
          placeholder={say('screen.snapshots.filter')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      {failed && <p role="alert">{say(`failure.${failed.kind}`, failed.params)}</p>}
      {!failed && shown === undefined && <p role="status">{say('screen.history.reading')}</p>}
      {shown && <StateTable key={`${topic} ${wanted}`} rows={shown} isFiltered={shown.length !== all?.length} />}
    </section>
  )
}
