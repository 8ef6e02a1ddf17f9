import { useState } from 'react'
import { useSay } from '../../app/app-context.ts'
import { useEditable } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { RegisterCard } from '../register/register-card.tsx'
import styles from './outside-view.module.css'
import { PartnershipCard } from './partnership-card.tsx'
import { SurveyDialog } from './survey-dialog.tsx'
import { SurveyGaps } from './survey-gaps.tsx'

const surveyFields = [
  'service',
  'importance',
  'satisfaction',
  'respondents',
  'surveyedOn',
  'source',
  'practiceId',
  'note',
] as const
const benchmarkFields = ['title', 'value', 'unit', 'population', 'source', 'publishedOn', 'note'] as const

/** How others see IT operations: earlier surveys, the partnership with Operations, and figures of others. METHOD B8. */
export function OutsideView() {
  const say = useSay()
  const editable = useEditable()
  const [pasting, setPasting] = useState(false)
  return (
    <div className={styles.split}>
      <div className={styles.stack}>
        <RegisterCard
          entity="diagnostic"
          fields={surveyFields}
          empty={{ title: say('screen.survey.none'), text: say('screen.survey.noneText') }}
          actions={
            <Button icon="table" disabled={!editable} onClick={() => setPasting(true)}>
              {say('screen.survey.paste')}
            </Button>
          }
        />
        <RegisterCard
          entity="benchmark"
          fields={benchmarkFields}
          empty={{ title: say('screen.benchmark.none'), text: say('screen.benchmark.noneText') }}
        />
      </div>
      <div className={styles.side}>
        <PartnershipCard />
        <SurveyGaps />
      </div>
      {pasting && <SurveyDialog onClose={() => setPasting(false)} />}
    </div>
  )
}
