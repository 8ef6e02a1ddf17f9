import { judgeSwot } from '#shared/edits/intents/draft-swot.ts'
import { fieldLabel } from '#shared/messages/labels.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRowsWhere } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import { Tag } from '../../components/tag.tsx'
import { TextField } from '../../components/text-field.tsx'
import styles from './swot-view.module.css'

export const swotKinds = ['strength', 'weakness', 'opportunity', 'threat'] as const

type SwotQuadrantProps = { readonly kind: (typeof swotKinds)[number] }

/** One of the four, with what belongs in it while it is empty. What was dropped stays in the file and out of sight. */
export function SwotQuadrant({ kind }: SwotQuadrantProps) {
  const say = useSay()
  const { add } = useEdit()
  const rows = useRowsWhere('swotItem', 'kind', kind).filter(({ status }) => status !== 'dropped')
  return (
    <Card title={say(`report.swot.${kind}`)} flush>
      {rows.length === 0 && <p className={styles.none}>{say(`screen.swot.none.${kind}`)}</p>}
      <ul className={styles.entries}>
        {rows.map((row) => (
          <SwotEntry key={row.id} row={row} />
        ))}
      </ul>
      <QuickAdd
        label={say(`screen.swot.add.${kind}`)}
        onAdd={(statement) => add('swotItem', { kind, statement }) !== null}
      />
    </Card>
  )
}

function SwotEntry({ row }: { readonly row: RowOf<'swotItem'> }) {
  const say = useSay()
  const { change, perform } = useEdit()
  const editable = useEditable()
  const { id, kind, statement, status } = row
  const judge = (verdict: 'adopted' | 'dropped'): boolean => perform((context) => judgeSwot(context, [id], verdict))
  return (
    <li className={styles.entry} data-status={status} data-row={id}>
      <TextField
        value={statement}
        label={say('screen.field.of', { field: fieldLabel(say, 'swotItem', 'statement'), row: statement })}
        lines="many"
        maxLength={1_000}
        required
        bare
        readOnly={!editable}
        onCommit={(text) => change('swotItem', id, 'statement', text)}
      />
      <RowMenu entity="swotItem" id={id} among={(other) => other['kind'] === kind} />
      {status === 'draft' && (
        <div className={styles.verdict}>
          <Tag tone="outline" icon="pencil">
            {say('screen.chances.isDraft')}
          </Tag>
          <Button
            disabled={!editable}
            aria-label={say('screen.chances.adoptOf', { name: statement })}
            onClick={() => judge('adopted')}
          >
            {say('screen.chances.adopt')}
          </Button>
          <Button
            look="quiet"
            disabled={!editable}
            aria-label={say('screen.chances.dropOf', { name: statement })}
            onClick={() => judge('dropped')}
          >
            {say('screen.chances.drop')}
          </Button>
        </div>
      )}
    </li>
  )
}
