import { rowTitle } from '#shared/edits/intents/row-name.ts'
import type { Row } from '#shared/model/entity.ts'
import { useSay } from '../../app/app-context.ts'
import { useRow } from '../../app/use-workbook.ts'
import { Dialog } from '../../components/dialog.tsx'
import { FieldForm } from '../../components/row-dialog.tsx'
import { EffortTable } from './effort-table.tsx'
import { NeedsList } from './needs-list.tsx'
import styles from './roadmap-step.module.css'

/** What the roadmap wants to know of an initiative: METHOD B9, step 6. */
const placeFields = [
  'waveId',
  'laneId',
  'start',
  'finish',
  'earliest',
  'fixedStart',
  'confidence',
  'status',
  'owner',
  'sponsor',
] as const

/** From low to high, a line each. */
const rangeFields = ['duration', 'oneOff', 'runChange', 'saving'].flatMap((range) => [
  `${range}Low`,
  `${range}Likely`,
  `${range}High`,
])

const resultFields = [
  'progress',
  'benefitDate',
  'benefit',
  'benefitMeasure',
  'benefitBaseline',
  'benefitTarget',
] as const

/** A scenario's own wave and dates; the rest is the same in every plan. */
const scenarioFields = ['included', 'waveId', 'start', 'finish'] as const

type InitiativeDialogProps = {
  readonly id: string
  readonly scenarioId: string | null
  readonly onClose: () => void
}

/** One initiative on the roadmap: place, time, people, money, benefit, what it needs and what needs it. */
export function InitiativeDialog({ id, scenarioId, onClose }: InitiativeDialogProps) {
  const say = useSay()
  const row = useRow('initiative', id) as unknown as Row | undefined
  const own = useRow('scenarioInitiative', `${scenarioId ?? ''}~${id}`) as unknown as Row | undefined
  const scenario = useRow('scenario', scenarioId)
  if (row === undefined) return null
  return (
    <Dialog title={rowTitle('initiative', row)} onClose={onClose} wide>
      <div data-row={id}>
        {own !== undefined && (
          <section className={styles.part}>
            <h3>{say('screen.initiative.inScenario', { scenario: scenario?.title ?? '' })}</h3>
            <FieldForm entity="scenarioInitiative" row={own} fields={scenarioFields} />
          </section>
        )}
        {scenarioId !== null && <h3 className={styles.partHead}>{say('screen.initiative.inPlan')}</h3>}
        <FieldForm entity="initiative" row={row} fields={placeFields} />
        <FieldForm entity="initiative" row={row} fields={rangeFields} columns={3} />
        <FieldForm entity="initiative" row={row} fields={resultFields} />
        <NeedsList id={id} />
        <EffortTable id={id} />
      </div>
    </Dialog>
  )
}
