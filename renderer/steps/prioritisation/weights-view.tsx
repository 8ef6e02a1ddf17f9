import { choiceLabel, fieldLabel } from '#shared/messages/labels.ts'
import { partsOf } from '#shared/methods/readings/priority-columns.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useSingleton, useWorkbook } from '../../app/use-workbook.ts'
import { Segmented } from '../../components/segmented.tsx'
import { CriteriaCard } from './criteria-card.tsx'
import { JudgementsCard } from './judgements-card.tsx'
import { useUnlocked } from './use-unlocked.ts'
import styles from './weights-view.module.css'

/** What initiatives are scored on, and what each weighs: set by hand, or judged pair by pair. METHOD C7 and C8. */
export function WeightsView() {
  const say = useSay()
  const { change } = useEdit()
  const unlocked = useUnlocked()
  const { method, weightSource } = useSingleton('prioritisation')
  const ranking = useWorkbook(rank)
  const parts = partsOf[method]
  return (
    <div className={styles.view}>
      <div className={styles.source}>
        <Segmented
          label={fieldLabel(say, 'prioritisation', 'weightSource')}
          options={(['manual', 'ahp'] as const).map((value) => ({
            value,
            label: choiceLabel(say, 'prioritisation', 'weightSource', value),
          }))}
          value={weightSource}
          disabled={!unlocked}
          onChange={(value) => change('prioritisation', 'prioritisation', 'weightSource', value)}
        />
        <p className={styles.small}>{say(unlocked ? `screen.weights.${weightSource}` : 'screen.order.locked')}</p>
      </div>
      {parts.length === 0 && <p className={styles.small}>{say('screen.weights.noCriteria')}</p>}
      <div className={styles.parts}>
        {parts.map((part) => (
          <CriteriaCard key={part} method={method} part={part} ranking={ranking} />
        ))}
      </div>
      {weightSource === 'ahp' &&
        ranking.judged
          .filter(({ part, criterionIds }) => parts.includes(part) && criterionIds.length > 1)
          .map((judged) => <JudgementsCard key={judged.part} judged={judged} />)}
    </div>
  )
}
