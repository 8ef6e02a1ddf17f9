import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { setLink } from '#shared/edits/intents/set-link.ts'
import { entitiesLabel } from '#shared/messages/labels.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { keyId, type Row } from '#shared/model/entity.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRow, useWorkbook } from '../../app/use-workbook.ts'
import { Dialog } from '../../components/dialog.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { FieldForm } from '../../components/row-dialog.tsx'
import styles from './scenario-dialog.module.css'

const fields = ['title', 'description', 'moneyCap', 'capacityFactor', 'chosenReason'] as const

type ScenarioDialogProps = { readonly id: string; readonly onClose: () => void }

/** In what a scenario differs from the plan: its money, its people, and the weights of the criteria. */
export function ScenarioDialog({ id, onClose }: ScenarioDialogProps) {
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const row = useRow('scenario', id) as unknown as Row | undefined
  const { criteria } = useWorkbook(rank)
  const weights = useWorkbook(({ tables }) => tables.scenarioWeight)
  if (row === undefined) return null
  return (
    <Dialog title={rowTitle('scenario', row)} onClose={onClose} wide>
      <div data-row={id}>
        <FieldForm entity="scenario" row={row} fields={fields} />
        {criteria.length > 0 && (
          <section className={styles.weights} aria-label={entitiesLabel(say, 'scenarioWeight')}>
            <h3>{say('screen.scenario.weights')}</h3>
            <ul>
              {criteria.map((criterion) => (
                <li key={criterion.id}>
                  <span>{criterion.title}</span>
                  <NumberField
                    label={say('screen.weights.weightOf', { name: criterion.title })}
                    value={weights[keyId([id, criterion.id])]?.weight ?? null}
                    placeholder={String(criterion.weight)}
                    min={0}
                    max={100}
                    optional
                    readOnly={!editable}
                    onCommit={(weight) =>
                      perform((context) =>
                        setLink(
                          context,
                          'scenarioWeight',
                          { scenarioId: id, criterionId: criterion.id },
                          weight === null ? null : { weight },
                        ),
                      )
                    }
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Dialog>
  )
}
