import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { entitiesLabel } from '#shared/messages/labels.ts'
import type { Row } from '#shared/model/entity.ts'
import { useSay } from '../../app/app-context.ts'
import { useRow } from '../../app/use-workbook.ts'
import { Dialog } from '../../components/dialog.tsx'
import { LinkPicker } from '../../components/link-picker.tsx'
import { editableFields, FieldForm } from '../../components/row-dialog.tsx'
import { LinkLine } from '../detail-card.tsx'
import { LiftsTable } from '../lifts-table.tsx'

type InitiativeFactsDialogProps = { readonly id: string; readonly onClose: () => void }

/** All about an initiative: every field, the objectives it moves, and the lifts it takes. */
export function InitiativeFactsDialog({ id, onClose }: InitiativeFactsDialogProps) {
  const say = useSay()
  const row = useRow('initiative', id) as unknown as Row | undefined
  if (row === undefined) return null
  return (
    <Dialog title={rowTitle('initiative', row)} onClose={onClose} wide>
      <LinkLine label={entitiesLabel(say, 'objective')}>
        <LinkPicker
          link="initiativeObjective"
          from={{ field: 'initiativeId', id }}
          to={{ field: 'objectiveId', entity: 'objective' }}
          label={entitiesLabel(say, 'objective')}
          empty={say('screen.order.noObjective')}
        />
      </LinkLine>
      <LiftsTable owner="initiative" id={id} />
      <FieldForm entity="initiative" row={row} fields={editableFields('initiative')} />
    </Dialog>
  )
}
