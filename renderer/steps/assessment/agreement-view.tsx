import { useState } from 'react'
import { sayPhrase } from '#shared/methods/explanation-text.ts'
import { agreementPhrases } from '#shared/methods/explanations/agreement-sentences.ts'
import { agreement } from '#shared/methods/readings/agreement.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { AgreementByPractice } from './agreement-by-practice.tsx'
import { AgreementCells } from './agreement-cells.tsx'
import styles from './agreement-view.module.css'
import start from './assessment-step.module.css'
import { RoundShiftCard } from './round-shift-card.tsx'

const parts = ['cells', 'practices', 'rounds'] as const

const tones = { reliable: 'good', tentative: 'attention', poor: 'danger' } as const

/** How far the raters agree: as a panel, by practice, cell by cell, and since the round before. METHOD C1. */
export function AgreementView() {
  const say = useSay()
  const { writeNumber } = useFormat()
  const [part, setPart] = useState<(typeof parts)[number]>('cells')
  const reading = useWorkbook(agreement)
  const { panel } = reading
  const [sentence, ...more] = agreementPhrases(reading).map((each) => sayPhrase(say, each))
  if (sentence === undefined) return <NobodyToCompare />
  return (
    <div className={styles.view}>
      <Verdict
        title={say('screen.agree.title')}
        tone={panel === null ? 'neutral' : tones[panel.reliability]}
        more={more}
        figure={
          panel !== null && (
            <>
              <FigureButton
                figure="agreement/alpha"
                label={say('agreement.label.alpha')}
                value={writeNumber(Math.round(panel.alpha * 100) / 100, 2)}
                strong
              />
              <small>{say('agreement.label.alpha')}</small>
            </>
          )
        }
      >
        {sentence}
      </Verdict>
      <Segmented
        label={say('screen.show')}
        options={parts.map((value) => ({ value, label: say(`screen.agree.part.${value}`) }))}
        value={part}
        onChange={setPart}
      />
      {part === 'cells' && <AgreementCells reading={reading} />}
      {part === 'practices' && <AgreementByPractice reading={reading} />}
      {part === 'rounds' && <RoundShiftCard />}
    </div>
  )
}

/** Until two people rated the same cell: where they rate. */
function NobodyToCompare() {
  const { ui } = useApp()
  const say = useSay()
  return (
    <section className={start.start}>
      <StartCard title={say('screen.agree.title')} text={say('screen.agree.empty')}>
        <Button
          look="primary"
          icon="arrowRight"
          onClick={() => ui.setState(({ views }) => ({ views: { ...views, currentState: 'grid' } }))}
        >
          {say('screen.goTo', { place: say('screen.grid.view.grid') })}
        </Button>
      </StartCard>
    </section>
  )
}
