import { useMemo, useState } from 'react'
import { sayPhrase } from '#shared/methods/explanation-text.ts'
import { portfolioPhrases } from '#shared/methods/explanations/portfolio-sentences.ts'
import type { Portfolio } from '#shared/methods/readings/portfolio.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { useSay } from '../../app/app-context.ts'
import { useCalculation } from '../../app/calculations/use-calculation.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSingleton, useWorkbook } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { FundingLineCard } from './funding-line-card.tsx'
import { PortfolioCard } from './portfolio-card.tsx'
import styles from './proof.module.css'
import { useUnlocked } from './use-unlocked.ts'

/** Where the money ends, and the best that the same money buys. An amount can be tried without changing anything. METHOD C9 and C11. */
export function FundingView() {
  const say = useSay()
  const workbook = useWorkbook((all) => all)
  const [tried, setTried] = useState<number | null>(null)
  const { moneyCap } = singleton(workbook, 'prioritisation')
  const seen = useMemo(() => (tried === null ? workbook : withCap(workbook, tried)), [workbook, tried])
  const found = useCalculation('portfolio', seen, () => seen)
  return (
    <div className={styles.view}>
      <TryOut cap={moneyCap} tried={tried} onTry={setTried} />
      {found === undefined ? (
        <p className={styles.waiting} role="status">
          {say('screen.solid.calculating')}
        </p>
      ) : (
        <Found workbook={seen} found={found} isTried={tried !== null} />
      )}
      <FundingLineCard ranking={rank(seen)} />
    </div>
  )
}

function withCap(workbook: Workbook, moneyCap: number): Workbook {
  const row = singleton(workbook, 'prioritisation')
  return { ...workbook, tables: { ...workbook.tables, prioritisation: { prioritisation: { ...row, moneyCap } } } }
}

type TryOutProps = {
  readonly cap: number | null
  readonly tried: number | null
  readonly onTry: (cap: number | null) => void
}

/** Another amount, looked at first and adopted or dropped afterwards. */
function TryOut({ cap, tried, onTry }: TryOutProps) {
  const say = useSay()
  const { change } = useEdit()
  const unlocked = useUnlocked()
  const { currency } = useSingleton('workbook')
  return (
    <div className={styles.tryOut}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the field inside is the control */}
      <label>
        <span>
          {say('screen.funds.try')}
          {currency !== '' && <span aria-hidden="true">, {currency}</span>}
        </span>
        <NumberField
          label={say('screen.funds.try')}
          value={tried ?? cap}
          min={0}
          max={1e15}
          optional
          onCommit={(value) => {
            onTry(value === cap ? null : value)
            return true
          }}
        />
      </label>
      {tried !== null && (
        <>
          <span className={styles.small} role="status">
            {say('screen.funds.tried')}
          </span>
          <Button onClick={() => onTry(null)}>{say('screen.funds.drop')}</Button>
          <Button
            disabled={!unlocked}
            onClick={() => {
              change('prioritisation', 'prioritisation', 'moneyCap', tried)
              onTry(null)
            }}
          >
            {say('screen.funds.adopt')}
          </Button>
        </>
      )}
    </div>
  )
}

type FoundProps = { readonly workbook: Workbook; readonly found: Portfolio; readonly isTried: boolean }

function Found({ workbook, found, isTried }: FoundProps) {
  const say = useSay()
  const { writeNumber } = useFormat()
  const [sentence, ...more] = portfolioPhrases(workbook, found).map((each) => sayPhrase(say, each))
  const isSame = found.kind === 'found' && found.onlyBest.length + found.onlyRanking.length === 0
  const value = found.kind === 'found' ? writeNumber(Math.round(found.best.value * 10) / 10, 1) : '–'
  return (
    <>
      <Verdict
        title={say('portfolio.title')}
        tone={
          found.kind === 'overBudget' ? 'danger' : isSame ? 'good' : found.kind === 'found' ? 'attention' : 'neutral'
        }
        more={more}
        figure={
          (found.kind === 'found' || found.kind === 'overBudget') && (
            <>
              {/* Only the workbook's own amount has a figure to ask for: what is tried is nowhere written down. */}
              {isTried ? (
                <b>{value}</b>
              ) : (
                <FigureButton figure="portfolio/best" label={say('portfolio.label.best')} value={value} strong />
              )}
              <small>{say('screen.funds.bestValue')}</small>
            </>
          )
        }
      >
        {sentence}
      </Verdict>
      {found.kind === 'found' && <PortfolioCard workbook={workbook} found={found} />}
    </>
  )
}
