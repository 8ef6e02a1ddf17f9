import { sayPhrase } from '#shared/methods/explanation-text.ts'
import {
  changePhrase,
  concordancePhrase,
  openOpinionPhrase,
} from '#shared/methods/explanations/robustness-sentences.ts'
import type { Robustness } from '#shared/methods/readings/robustness-reading.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import styles from './proof.module.css'

/** What would change the choice, which disagreement to settle first, and how far participants agree on the order. */
export function ChangesCard({ tested }: { readonly tested: Robustness }) {
  const say = useSay()
  const { writePercent, writeNumber } = useFormat()
  const workbook = useWorkbook((all) => all)
  const { smallestChange, openOpinion, concordance, differences } = tested
  return (
    <Card title={say('screen.solid.changes')}>
      <ul className={styles.said}>
        <li>
          <span>{sayPhrase(say, changePhrase(workbook, tested))}</span>
          {smallestChange !== null && (
            <b>
              <FigureButton
                figure="order/smallestChange"
                label={say('screen.solid.change')}
                value={writePercent(Math.round(smallestChange.to * 1000) / 1000)}
              />
            </b>
          )}
        </li>
        <li>
          <span>
            {openOpinion === null
              ? say('screen.solid.noOpinion', { count: differences })
              : sayPhrase(say, openOpinionPhrase(workbook, openOpinion))}
          </span>
          {openOpinion !== null && (
            <b>
              <FigureButton
                figure="order/openOpinion"
                label={say('screen.solid.opinion')}
                value={writePercent(Math.round(openOpinion.gain * 100) / 100)}
              />
            </b>
          )}
        </li>
        <li>
          <span>
            {concordance === null ? say('screen.solid.noConcordance') : sayPhrase(say, concordancePhrase(concordance))}
          </span>
          {concordance !== null && (
            <b>
              <FigureButton
                figure="order/concordance"
                label={say('robustness.label.concordance')}
                value={`W ${writeNumber(Math.round(concordance.w * 100) / 100, 2)}`}
              />
            </b>
          )}
        </li>
      </ul>
    </Card>
  )
}
