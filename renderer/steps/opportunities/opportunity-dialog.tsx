import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { entitiesLabel } from '#shared/messages/labels.ts'
import type { Row } from '#shared/model/entity.ts'
import { useSay } from '../../app/app-context.ts'
import { useRow } from '../../app/use-workbook.ts'
import { Dialog } from '../../components/dialog.tsx'
import { LinkPicker } from '../../components/link-picker.tsx'
import { FieldForm } from '../../components/row-dialog.tsx'
import { LinkLine } from '../detail-card.tsx'
import { LiftsTable } from '../lifts-table.tsx'
import styles from './opportunity-dialog.module.css'

/** In the order in which an opportunity is best told. METHOD B9, step 4. */
const fields = [
  'title',
  'problem',
  'beneficiary',
  'type',
  'baselineMeasure',
  'systemic',
  'owner',
  'status',
  'code',
  'note',
] as const

type OpportunityDialogProps = { readonly id: string; readonly onClose: () => void }

/** All about an opportunity: what is wrong for whom, what it works on, from which level to which, and what it waits for. */
export function OpportunityDialog({ id, onClose }: OpportunityDialogProps) {
  const say = useSay()
  const row = useRow('opportunity', id) as unknown as Row | undefined
  if (row === undefined) return null
  const from = { field: 'opportunityId', id }
  return (
    <Dialog title={rowTitle('opportunity', row)} onClose={onClose} wide>
      <FieldForm entity="opportunity" row={row} fields={fields} />
      <div className={styles.links}>
        <LinkLine label={entitiesLabel(say, 'practice')}>
          <LinkPicker
            link="opportunityPractice"
            from={from}
            to={{ field: 'practiceId', entity: 'practice' }}
            label={entitiesLabel(say, 'practice')}
            empty={say('screen.order.noPractice')}
          />
        </LinkLine>
        <LinkLine label={entitiesLabel(say, 'goal')}>
          <LinkPicker
            link="opportunityGoal"
            from={from}
            to={{ field: 'goalId', entity: 'goal' }}
            label={entitiesLabel(say, 'goal')}
            empty={say('screen.order.noGoal')}
          />
        </LinkLine>
        <LinkLine label={say('screen.chances.waitsFor')}>
          <LinkPicker
            link="opportunityDependency"
            from={from}
            to={{ field: 'dependsOnId', entity: 'opportunity' }}
            label={say('screen.chances.waitsFor')}
            empty="–"
          />
        </LinkLine>
      </div>
      <LiftsTable owner="opportunity" id={id} />
    </Dialog>
  )
}
