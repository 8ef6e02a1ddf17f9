import { sayPhrase } from '#shared/methods/explanation-text.ts'
import { robustnessPhrases, solidityPhrase } from '#shared/methods/explanations/robustness-sentences.ts'
import type { Ranking } from '#shared/methods/readings/ranking.ts'
import type { Robustness } from '#shared/methods/readings/robustness-reading.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSingleton, useWorkbook } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import styles from './prioritisation-step.module.css'

/** How many close calls are named. */
const mostNamed = 3

type SolidityProps = {
  readonly ranking: Ranking
  /** Null until it is known for this order. */
  readonly tested: Robustness | null
}

/** The meaning of the picture in a sentence: how much the order hangs on its weights. METHOD C9. */
export function Solidity({ ranking, tested }: SolidityProps) {
  const { ui } = useApp()
  const say = useSay()
  const { writePercent } = useFormat()
  const { stabilityShift } = useSingleton('settings')
  const workbook = useWorkbook((all) => all)
  const { initiative } = workbook.tables
  const { ranked, top, moscowShares } = ranking
  const known = ranked.filter(({ stability }) => stability !== null)
  const inTop = known.filter(({ rank }) => rank !== null && rank <= top)
  const firm = inTop.filter(({ stability }) => stability === 1).length
  const close = known
    .filter(({ stability }) => stability !== null && stability > 0 && stability < 1)
    .toSorted((a, b) => Math.abs((a.stability ?? 0) - 0.5) - Math.abs((b.stability ?? 0) - 0.5))
    .slice(0, mostNamed)
  const names = close.map(
    ({ initiativeId, stability }) =>
      `${initiative[initiativeId]?.title ?? ''} (${writePercent(Math.round((stability ?? 0) * 100) / 100)})`,
  )
  const said = tested === null ? [] : robustnessPhrases(workbook, tested).map((phrase) => sayPhrase(say, phrase))
  const everybody = ranked.length <= top
  return (
    <section className={styles.callout} aria-busy={tested === null}>
      <h2>{say('screen.order.solid')}</h2>
      {moscowShares !== null && (
        <p>{say('screen.order.mustShare', { share: writePercent(Math.round(moscowShares.must * 100) / 100) })}</p>
      )}
      {tested === null && known.length === 0 && moscowShares === null && <p>{say('screen.order.solidUnknown')}</p>}
      {tested === null && known.length > 0 && everybody && (
        <p>{say('screen.order.solidAll', { count: ranked.length, top })}</p>
      )}
      {tested === null && known.length > 0 && !everybody && (
        <p>
          {say('screen.order.solidHow', { firm, count: inTop.length, top, shift: writePercent(stabilityShift) })}{' '}
          {names.length > 0 && say('screen.order.close', { count: names.length, names: names.join(', ') })}
        </p>
      )}
      {tested !== null && <p>{sayPhrase(say, solidityPhrase(tested))}</p>}
      {tested !== null && tested.draws > 0 && (
        <p className={styles.solidMore}>
          <FigureButton
            figure="order/overlap"
            label={say('robustness.label.overlap')}
            value={writePercent(Math.round(tested.overlap * 100) / 100)}
            strong
          />
          <Button
            onClick={() =>
              ui.setState((state) => ({ sought: null, views: { ...state.views, prioritisation: 'solid' } }))
            }
          >
            {say('screen.solid.go')}
          </Button>
        </p>
      )}
      {said.length > 0 && (
        <ul className={styles.said}>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
