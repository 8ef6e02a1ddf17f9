import { scoreSupplier } from '#shared/edits/intents/score-supplier.ts'
import { choiceLabel, entitiesLabel, fieldLabel } from '#shared/messages/labels.ts'
import { suppliersOf } from '#shared/methods/readings/suppliers-of.ts'
import { keyId } from '#shared/model/entity.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { useEditable, useWorkbook } from '../../app/use-workbook.ts'
import { Segmented } from '../../components/segmented.tsx'
import { TextField } from '../../components/text-field.tsx'
import styles from './scorecard.module.css'

const values = ['1', '2', '3', '4', '5'] as const

/** Six criteria, one to five each; the sum by their weights, of a hundred, once all that weigh are scored. */
export function Scorecard({ supplierId }: { readonly supplierId: string }) {
  const say = useSay()
  const { perform } = useEdit()
  const { writeNumber } = useFormat()
  const editable = useEditable()
  const reading = useWorkbook((workbook) => suppliersOf(workbook).find((each) => each.supplierId === supplierId))
  const rows = useWorkbook(({ tables }) => tables.supplierScore)
  if (reading === undefined) return null
  const { parts, score, missing } = reading
  return (
    <section className={styles.scorecard} aria-label={entitiesLabel(say, 'supplierScore')}>
      <h3>
        {say('screen.suppliers.scorecard')}{' '}
        <span className={styles.total}>
          {score === null
            ? say('screen.suppliers.missing', { count: missing.length })
            : say('screen.suppliers.total', { score: writeNumber(Math.round(score)) })}
        </span>
      </h3>
      <ul>
        {parts.map(({ criterion, value }) => {
          const name = choiceLabel(say, 'supplierScore', 'criterion', criterion)
          return (
            <li key={criterion} className={styles.criterion}>
              <span>{name}</span>
              <Segmented
                label={name}
                options={values.map((each) => ({ value: each, label: each }))}
                value={values.find((each) => Number(each) === value) ?? ('' as '1')}
                disabled={!editable}
                onChange={(next) =>
                  perform((context) => scoreSupplier(context, supplierId, criterion, { value: Number(next) }))
                }
              />
              <TextField
                label={say('screen.field.of', { field: fieldLabel(say, 'supplierScore', 'note'), row: name })}
                placeholder={fieldLabel(say, 'supplierScore', 'note')}
                value={rows[keyId([supplierId, criterion])]?.note ?? ''}
                maxLength={20_000}
                lines="many"
                bare
                readOnly={!editable}
                onCommit={(note) => perform((context) => scoreSupplier(context, supplierId, criterion, { note }))}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
