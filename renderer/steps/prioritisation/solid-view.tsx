import { sayPhrase } from '#shared/methods/explanation-text.ts'
import { solidityPhrase } from '#shared/methods/explanations/robustness-sentences.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import type { Robustness } from '#shared/methods/readings/robustness-reading.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSettled } from '../../app/use-workbook.ts'
import { FigureButton } from '../../components/figure-button.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { ChangesCard } from './changes-card.tsx'
import { NeverFirstCard } from './never-first-card.tsx'
import styles from './proof.module.css'
import { RankRangesCard } from './rank-ranges-card.tsx'
import { SwapsCard } from './swaps-card.tsx'
import { useRobustness } from './use-robustness.ts'
import { WeightChecksCard } from './weight-checks-card.tsx'
import { WeightsNote } from './weights-note.tsx'

const tones = { solid: 'good', fairlySolid: 'attention', open: 'danger' } as const

/** How far the order depends on opinions, what would change it, and what would steady it. METHOD C8 and C9. */
export function SolidView() {
  const say = useSay()
  const ranking = useSettled(rank)
  const tested = useRobustness(ranking)
  return (
    <div className={styles.view}>
      <WeightsNote ranking={ranking} />
      {tested === null ? (
        <p className={styles.waiting} role="status">
          {say('screen.solid.calculating')}
        </p>
      ) : (
        <Tested tested={tested} />
      )}
      <WeightChecksCard ranking={ranking} />
    </div>
  )
}

function Tested({ tested }: { readonly tested: Robustness }) {
  const say = useSay()
  const { writePercent } = useFormat()
  const { solidity, draws, overlap, top } = tested
  return (
    <>
      <Verdict
        title={say('screen.order.solid')}
        tone={solidity === 'noOrder' || solidity === 'nothingVaries' ? 'neutral' : tones[solidity]}
        figure={
          draws > 0 && (
            <>
              <FigureButton
                figure="order/overlap"
                label={say('robustness.label.overlap')}
                value={writePercent(Math.round(overlap * 100) / 100)}
                strong
              />
              <small>{say('screen.solid.overlap', { top })}</small>
            </>
          )
        }
      >
        {sayPhrase(say, solidityPhrase(tested))}
      </Verdict>
      {draws > 0 && (
        <div className={styles.columns}>
          <div className={styles.column}>
            <RankRangesCard tested={tested} />
            <NeverFirstCard tested={tested} />
          </div>
          <div className={styles.column}>
            <ChangesCard tested={tested} />
            <SwapsCard tested={tested} />
          </div>
        </div>
      )}
    </>
  )
}
