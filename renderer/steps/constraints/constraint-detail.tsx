import { fieldLabel } from '#shared/messages/labels.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRow } from '../../app/use-workbook.ts'
import { LinkPicker } from '../../components/link-picker.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { DetailCard, LinkLine } from '../detail-card.tsx'

const fields = ['statement', 'kind', 'category', 'controllable', 'response', 'responseNote', 'owner', 'reviewDate']
const strengths = ['1', '2', '3', '4', '5'] as const

/** The links of a constraint: what it touches. */
const links = [
  { link: 'constraintGoal', field: 'goalId', entity: 'goal' },
  { link: 'constraintPractice', field: 'practiceId', entity: 'practice' },
  { link: 'constraintInitiative', field: 'initiativeId', entity: 'initiative' },
] as const

/** Everything about a constraint or enabler: how strong, in whose control, what is done, and what it touches. */
export function ConstraintDetail({ id }: { readonly id: string }) {
  const say = useSay()
  const row = useRow('constraint', id)
  if (row === undefined) return null
  return (
    <DetailCard entity="constraint" id={id} fields={fields} above={<StrengthPicker row={row} />}>
      {links.map(({ link, field, entity }) => (
        <LinkLine key={link} label={say(`screen.constraints.${link}.${row.kind}`)}>
          <LinkPicker
            link={link}
            from={{ field: 'constraintId', id }}
            to={{ field, entity }}
            label={say(`screen.constraints.${link}.${row.kind}`)}
            empty={say('screen.constraints.noLink')}
            tone={link === 'constraintInitiative' ? 'selected' : 'neutral'}
          />
        </LinkLine>
      ))}
    </DetailCard>
  )
}

function StrengthPicker({ row }: { readonly row: RowOf<'constraint'> }) {
  const say = useSay()
  const { change } = useEdit()
  const editable = useEditable()
  const label = fieldLabel(say, 'constraint', 'strength')
  return (
    <LinkLine label={label}>
      <Segmented
        label={label}
        options={strengths.map((value) => ({ value, label: value }))}
        value={strengths[row.strength - 1] ?? '3'}
        disabled={!editable}
        onChange={(value) => change('constraint', row.id, 'strength', Number(value))}
      />
    </LinkLine>
  )
}
