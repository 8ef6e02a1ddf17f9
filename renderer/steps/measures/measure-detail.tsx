import { useSay } from '../../app/app-context.ts'
import { useRow } from '../../app/use-workbook.ts'
import { LinkPicker } from '../../components/link-picker.tsx'
import { DetailCard, LinkLine } from '../detail-card.tsx'
import { MeasureReadings } from './measure-readings.tsx'

const beforeTarget = ['title', 'formula', 'unit', 'direction', 'baseline', 'target']
const afterTarget = [
  'current',
  'thresholdAmber',
  'thresholdRed',
  'cadence',
  'timing',
  'owner',
  'dataSource',
  'practiceId',
  'code',
  'programme',
  'note',
]

/** Everything about a measure: what it is, from where to where, whom it serves, and what was read. */
export function MeasureDetail({ id }: { readonly id: string }) {
  const say = useSay()
  const row = useRow('measure', id)
  if (row === undefined) return null
  const fields = [...beforeTarget, ...(row.direction === 'range' ? ['targetHigh'] : []), ...afterTarget]
  return (
    <DetailCard entity="measure" id={id} fields={fields}>
      <LinkLine label={say('screen.measures.goals')}>
        <LinkPicker
          link="measureGoal"
          from={{ field: 'measureId', id }}
          to={{ field: 'goalId', entity: 'goal' }}
          label={say('screen.measures.goals')}
          empty={say('screen.measures.noGoal')}
        />
      </LinkLine>
      <LinkLine label={say('screen.measures.initiatives')}>
        <LinkPicker
          link="measureInitiative"
          from={{ field: 'measureId', id }}
          to={{ field: 'initiativeId', entity: 'initiative' }}
          label={say('screen.measures.initiatives')}
          empty={say('screen.measures.noInitiative')}
          tone="selected"
        />
      </LinkLine>
      <MeasureReadings measureId={id} />
    </DetailCard>
  )
}
