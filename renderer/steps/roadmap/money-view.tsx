import { sayPhrase } from '#shared/methods/explanation-text.ts'
import { moneyRangePhrases } from '#shared/methods/explanations/portfolio-sentences.ts'
import { moneyOf } from '#shared/methods/readings/money-of.ts'
import { useSay } from '../../app/app-context.ts'
import { useCalculation } from '../../app/calculations/use-calculation.ts'
import { useMoney } from '../../app/use-money.ts'
import { PlanFigure } from '../../components/plan-figure.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { DelayCard } from './delay-card.tsx'
import styles from './money-view.module.css'
import { QuarterMoneyCard } from './quarter-money-card.tsx'
import { TotalsCard } from './totals-card.tsx'
import { usePlan } from './use-plan.ts'

/** What the plan costs and brings, how sure that is, and what waiting costs. METHOD C11. */
export function MoneyView() {
  const say = useSay()
  const writeMoney = useMoney('money')
  const { workbook, scenarioId } = usePlan()
  const money = moneyOf(workbook)
  const range = useCalculation('moneyRange', workbook, () => workbook)
  const [sentence, ...more] = range ? moneyRangePhrases(workbook, range).map((each) => sayPhrase(say, each)) : []
  return (
    <div className={styles.view}>
      {range === undefined && (
        <p className={styles.waiting} role="status">
          {say('screen.solid.calculating')}
        </p>
      )}
      {range === null && <p className={styles.waiting}>{say('screen.money.empty')}</p>}
      {range && sentence !== undefined && (
        <Verdict
          title={say('screen.money.title')}
          tone={(range.chanceWithinCap ?? 1) >= 0.8 ? 'good' : 'attention'}
          more={more}
          figure={
            <>
              <PlanFigure
                figure="portfolio/range"
                label={say('portfolio.label.range')}
                value={writeMoney(range.oneOff.p80)}
                scenarioId={scenarioId}
                strong
              />
              <small>{say('portfolio.label.range')}</small>
            </>
          }
        >
          {sentence}
        </Verdict>
      )}
      {range !== null && <TotalsCard money={money} range={range ?? null} scenarioId={scenarioId} />}
      {money.quarters.length > 0 && <QuarterMoneyCard workbook={workbook} scenarioId={scenarioId} />}
      <DelayCard workbook={workbook} scenarioId={scenarioId} />
    </div>
  )
}
