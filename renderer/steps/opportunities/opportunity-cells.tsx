import { useSay } from '../../app/app-context.ts'
import { useRow } from '../../app/use-workbook.ts'
import { FieldInput } from '../../components/field-input.tsx'
import { LinkPicker } from '../../components/link-picker.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import { GoalPicker, PracticePicker } from '../../components/served-pickers.tsx'
import { TitleField } from '../../components/title-field.tsx'
import { OpportunityActions } from './opportunity-actions.tsx'

/** One opportunity in the table. */
export function OpportunityCells({ id }: { readonly id: string }) {
  const say = useSay()
  const row = useRow('opportunity', id)
  if (row === undefined) return null
  const shared = { entity: 'opportunity', id, rowName: row.title, bare: true } as const
  return (
    <>
      <td>
        <TitleField entity="opportunity" id={id} title={row.title} />
      </td>
      <td>
        <FieldInput {...shared} field="status" value={row.status} />
      </td>
      <td>
        <FieldInput {...shared} field="type" value={row.type} />
      </td>
      <td>
        <PracticePicker entity="opportunity" id={id} title={row.title} />
      </td>
      <td>
        <GoalPicker entity="opportunity" id={id} title={row.title} />
      </td>
      <td>
        <LinkPicker
          link="opportunityDependency"
          from={{ field: 'opportunityId', id }}
          to={{ field: 'dependsOnId', entity: 'opportunity' }}
          label={`${say('screen.chances.waitsFor')}: ${row.title}`}
          empty="–"
        />
      </td>
      <td>
        <FieldInput {...shared} field="owner" value={row.owner} />
      </td>
      <td>
        <OpportunityActions row={row} />
      </td>
      <td>
        <RowMenu entity="opportunity" id={id} />
      </td>
    </>
  )
}
