import { useMemo, useState } from 'react'
import { takeMeasures } from '#shared/edits/intents/take-from-library.ts'
import { choiceLabel, entityLabel, fieldLabel } from '#shared/messages/labels.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useRows, useWorkbook } from '../../app/use-workbook.ts'
import { useWorkbookSay } from '../../app/use-workbook-say.ts'
import { LibraryDialog } from '../../components/library-dialog.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { type MeasureFilter, measureOffers } from './measure-offers.ts'
import styles from './measures-view.module.css'

type MeasureLibraryProps = {
  /** With what the filter begins: a goal for which a measure is looked for, to which what is taken is linked. */
  readonly filter?: Partial<MeasureFilter>
  readonly onTaken?: (id: string) => void
  readonly onClose: () => void
}

const everything: MeasureFilter = { goalId: null, practiceId: null, timing: null, programmeOnly: false }

/** The library of measures, narrowed down by goal, practice and timing. */
export function MeasureLibrary({ filter: first = {}, onTaken, onClose }: MeasureLibraryProps) {
  const say = useSay()
  const { perform } = useEdit()
  const workbook = useWorkbook((all) => all)
  const goals = useRows('goal')
  const practices = useRows('practice')
  const words = useWorkbookSay()
  const [filter, setFilter] = useState<MeasureFilter>(() => {
    const wanted = { ...everything, ...first }
    // Where the library has nothing of that goal, what it has for others may serve it too.
    return measureOffers(workbook, say, words, wanted).length > 0 ? wanted : { ...wanted, goalId: null }
  })
  const offers = useMemo(() => measureOffers(workbook, say, words, filter), [workbook, say, words, filter])
  const set = (part: Partial<MeasureFilter>): void => setFilter((before) => ({ ...before, ...part }))

  function take(keys: readonly string[]): boolean {
    const added: { id?: string } = {}
    const done = perform((context) => {
      const taken = takeMeasures(context, keys, filter.goalId ?? first.goalId ?? null, words)
      if (taken?.ids[0] !== undefined) added.id = taken.ids[0]
      return taken?.edit ?? null
    })
    if (done && added.id !== undefined) onTaken?.(added.id)
    return done
  }

  return (
    <LibraryDialog
      title={say('screen.measures.library')}
      offers={offers}
      onTake={take}
      onClose={onClose}
      filters={
        <>
          <SelectField
            label={entityLabel(say, 'goal')}
            value={filter.goalId}
            empty={say('screen.measures.anyGoal')}
            options={goals.filter(({ inScope }) => inScope).map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(goalId) => set({ goalId })}
          />
          <SelectField
            label={entityLabel(say, 'practice')}
            value={filter.practiceId}
            empty={say('screen.measures.anyPractice')}
            options={practices.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(practiceId) => set({ practiceId })}
          />
          <SelectField
            label={fieldLabel(say, 'measure', 'timing')}
            value={filter.timing}
            empty={say('screen.measures.anyTiming')}
            options={(['leading', 'lagging'] as const).map((value) => ({
              value,
              label: choiceLabel(say, 'measure', 'timing', value),
            }))}
            onChange={(timing) => set({ timing })}
          />
          <label className={styles.only}>
            <input
              type="checkbox"
              checked={filter.programmeOnly}
              onChange={(event) => set({ programmeOnly: event.target.checked })}
            />
            {say('screen.measures.programmeOnly')}
          </label>
        </>
      }
    />
  )
}
