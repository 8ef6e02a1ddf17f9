import { useState } from 'react'
import { choosePracticeSet } from '#shared/edits/intents/practice-scope.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRows, useSingleton } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { shippedSets } from '../shipped-sets.ts'
import { type PracticeDeed, PracticeDialog } from './practice-dialog.tsx'
import styles from './set-up-step.module.css'

const deeds: readonly PracticeDeed[] = ['split', 'merge', 'drop', 'takeUp']

/** What can be done with the set of practices as a whole. Single ones are renamed and added in the list below. */
export function PracticeBar() {
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const practices = useRows('practice')
  const { practiceSet } = useSingleton('workbook')
  const [deed, setDeed] = useState<PracticeDeed | null>(null)
  const inScope = practices.filter((each) => each.inScope).length
  if (practices.length === 0) return null
  return (
    <div className={styles.practices}>
      <SelectField
        label={say('screen.practices.set')}
        value={shippedSets.find((set) => set === practiceSet) ?? null}
        disabled={!editable}
        options={shippedSets.map((value) => ({ value, label: say(`screen.new.${value}.name`) }))}
        onChange={(set) => set && perform((context) => choosePracticeSet(context, set))}
      />
      {deeds.map((each) => (
        <Button key={each} disabled={!editable} aria-haspopup="dialog" onClick={() => setDeed(each)}>
          {say(`screen.practices.${each}.open`)}
        </Button>
      ))}
      <p>{say('screen.practices.inScope', { count: inScope, all: practices.length })}</p>
      {deed !== null && <PracticeDialog deed={deed} onClose={() => setDeed(null)} />}
    </div>
  )
}
