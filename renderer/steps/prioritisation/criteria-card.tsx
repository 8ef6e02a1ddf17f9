import { balanceWeights } from '#shared/edits/intents/balance-weights.ts'
import { choiceLabel, fieldLabel } from '#shared/messages/labels.ts'
import type { Ranking } from '#shared/methods/readings/ranking.ts'
import { endlessFields } from '#shared/model/endless-fields.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSingleton } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import { Tag } from '../../components/tag.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useUnlocked } from './use-unlocked.ts'
import styles from './weights-view.module.css'

type CriteriaCardProps = {
  readonly method: RowOf<'criterion'>['method']
  readonly part: RowOf<'criterion'>['part']
  readonly ranking: Ranking
}

/** Sums are typed by hand: a little off is as good as it gets. */
const tolerance = 0.05

/** The criteria of one part of the method, with their weights and scales. */
export function CriteriaCard({ method, part, ranking }: CriteriaCardProps) {
  const say = useSay()
  const { add, change, perform } = useEdit()
  const { writeNumber } = useFormat()
  const unlocked = useUnlocked()
  const judged = useSingleton('prioritisation').weightSource === 'ahp'
  const rows = ranking.criteria.flatMap((criterion, at) =>
    criterion.part === part ? [{ criterion, counts: ranking.weights[at] ?? 0 }] : [],
  )
  const sum = rows.reduce((total, { counts }) => total + counts, 0)
  const even = Math.abs(sum - 100) <= tolerance
  const name = choiceLabel(say, 'criterion', 'part', part)
  return (
    <Card
      title={name}
      actions={
        <>
          <Tag tone={even || rows.length === 0 ? 'neutral' : 'attention'}>
            {say('screen.order.sum', { sum: writeNumber(Math.round(sum * 10) / 10) })}
          </Tag>
          {!even && rows.length > 0 && !judged && (
            <Button disabled={!unlocked} onClick={() => perform((context) => balanceWeights(context, method, part))}>
              {say('screen.weights.balance')}
            </Button>
          )}
        </>
      }
      flush
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{say('screen.weights.criterion')}</th>
            <th className={styles.number}>{fieldLabel(say, 'criterion', 'weight')}</th>
            <th className={styles.number}>{fieldLabel(say, 'criterion', 'scaleMin')}</th>
            <th className={styles.number}>{fieldLabel(say, 'criterion', 'scaleMax')}</th>
            <th>
              <span className="visuallyHidden">{say('screen.row.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ criterion, counts }) => (
            <tr key={criterion.id} data-row={criterion.id}>
              <td title={criterion.description}>
                <TextField
                  value={criterion.title}
                  label={say('screen.weights.titleOf', { name: criterion.title })}
                  lines="wrapped"
                  required
                  bare
                  readOnly={!unlocked}
                  onCommit={(title) => change('criterion', criterion.id, 'title', title)}
                />
              </td>
              <td className={styles.number}>
                {judged ? (
                  <b className={styles.judged}>{writeNumber(Math.round(counts * 10) / 10)}</b>
                ) : (
                  <NumberField
                    value={criterion.weight}
                    label={say('screen.weights.weightOf', { name: criterion.title })}
                    min={0}
                    max={100}
                    bare
                    strong
                    readOnly={!unlocked}
                    onCommit={(weight) => change('criterion', criterion.id, 'weight', weight)}
                  />
                )}
              </td>
              {(['scaleMin', 'scaleMax'] as const).map((field) => (
                <td key={field} className={styles.number}>
                  <NumberField
                    value={criterion[field]}
                    label={say('screen.field.of', {
                      field: fieldLabel(say, 'criterion', field),
                      row: criterion.title,
                    })}
                    endless={endlessFields.has(field)}
                    bare
                    readOnly={!unlocked}
                    onCommit={(value) => change('criterion', criterion.id, field, value)}
                  />
                </td>
              ))}
              <td>{unlocked && <RowMenu entity="criterion" id={criterion.id} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unlocked && (
        <QuickAdd
          label={say('screen.weights.add', { part: name })}
          onAdd={(title) => add('criterion', { method, part, title }) !== null}
        />
      )}
    </Card>
  )
}
