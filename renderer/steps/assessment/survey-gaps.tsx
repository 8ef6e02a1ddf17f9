import { diagnosticsOf } from '#shared/methods/readings/diagnostics-of.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import { Meter } from '../../components/meter.tsx'
import styles from './outside-view.module.css'

const shownGaps = 6

/** Where users miss most: importance less satisfaction, widest first. METHOD C4. */
export function SurveyGaps() {
  const say = useSay()
  const { writeNumber } = useFormat()
  const readings = useWorkbook(diagnosticsOf)
  const services = useWorkbook(({ tables }) => tables.diagnostic)
  const asked = readings.some(({ gap }) => gap !== null)
  const missing = readings.filter(({ gap }) => gap !== null && gap > 0).slice(0, shownGaps)
  return (
    <Card title={say('screen.survey.gaps')}>
      {missing.length === 0 && (
        <p className={styles.muted}>{say(asked ? 'screen.survey.noGaps' : 'screen.survey.gapsLater')}</p>
      )}
      <ol className={styles.gaps}>
        {missing.map(({ diagnosticId, gap }) => {
          const name = services[diagnosticId]?.service ?? ''
          return (
            <li key={diagnosticId} className={styles.gap}>
              <span>{name}</span>
              <Meter share={(gap ?? 0) / 100} label={say('screen.survey.gapOf', { name })} width={72} />
              <FigureButton
                figure={`diagnostic/${diagnosticId}/gap`}
                label={say('screen.survey.gapOf', { name })}
                value={writeNumber(Math.round(gap ?? 0))}
                strong
              />
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
