import { Menu } from '@mantine/core'
import { principleKeys, principleRange } from '#shared/content/principles.ts'
import { fieldLabel } from '#shared/messages/labels.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRows } from '../../app/use-workbook.ts'
import { useWorkbookSay } from '../../app/use-workbook-say.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { FieldInput } from '../../components/field-input.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import { Tag } from '../../components/tag.tsx'
import { useGrowing } from '../../components/use-growing.ts'
import { useSoughtRow } from '../use-sought.ts'
import directionStyles from './direction-step.module.css'
import styles from './principles-view.module.css'
import { StatementsCard } from './statements-card.tsx'

/** Guiding principles with what the team will do and stop, and the values of IT. */
export function PrinciplesView() {
  return (
    <div className={directionStyles.columns}>
      <div className={directionStyles.stack}>
        <StatementsCard kind="itValue" />
      </div>
      <PrinciplesCard />
    </div>
  )
}

function PrinciplesCard() {
  const say = useSay()
  const { add } = useEdit()
  const rows = useRows('principle')
  const sought = useSoughtRow('principle')
  const shown = useGrowing(rows, sought, 15)
  const adopted = rows.filter((row) => row.adopted).length
  const good = adopted >= principleRange.least && adopted <= principleRange.most
  return (
    <Card
      title={say('screen.direction.principles')}
      actions={
        <>
          <Tag tone={good ? 'good' : 'attention'} icon={good ? 'check' : 'alert'}>
            {say('screen.direction.adopted', { count: adopted, ...principleRange })}
          </Tag>
          <PrincipleLibrary taken={new Set(rows.map(({ shippedKey }) => shippedKey))} />
        </>
      }
      flush
    >
      {rows.length === 0 && <p className={styles.empty}>{say('screen.direction.principlesEmpty')}</p>}
      <ul className={styles.list} data-later>
        {shown.map((row) => (
          <PrincipleItem key={row.id} row={row} />
        ))}
      </ul>
      <QuickAdd label={say('screen.direction.addPrinciple')} onAdd={(title) => add('principle', { title }) !== null} />
    </Card>
  )
}

function PrincipleItem({ row }: { readonly row: RowOf<'principle'> }) {
  const say = useSay()
  return (
    <li className={styles.principle} data-adopted={row.adopted} data-row={row.id}>
      <FieldInput entity="principle" id={row.id} field="adopted" value={row.adopted} rowName={row.title} />
      <FieldInput entity="principle" id={row.id} field="title" value={row.title} rowName={row.code} bare strong />
      <RowMenu entity="principle" id={row.id} />
      <div className={styles.pair}>
        {(['weWill', 'weStop'] as const).map((field) => (
          <div key={field}>
            <span className={styles.label}>{fieldLabel(say, 'principle', field)}</span>
            <FieldInput entity="principle" id={row.id} field={field} value={row[field]} rowName={row.title} />
          </div>
        ))}
      </div>
    </li>
  )
}

/** Principles to begin with. What is taken over is a suggestion for the team to reword. */
function PrincipleLibrary({ taken }: { readonly taken: ReadonlySet<string> }) {
  const say = useSay()
  const sayInWorkbook = useWorkbookSay()
  const { add } = useEdit()
  const editable = useEditable()
  const offered = principleKeys.filter((key) => !taken.has(key))
  if (offered.length === 0 || !editable) return null
  return (
    <Menu position="bottom-end" withinPortal returnFocus closeOnItemClick={false}>
      <Menu.Target>
        <Button icon="book">{say('screen.library')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map((key) => (
          <Menu.Item
            key={key}
            onClick={() =>
              add('principle', {
                title: sayInWorkbook(`content.principle.${key}.title`),
                weWill: sayInWorkbook(`content.principle.${key}.weWill`),
                weStop: sayInWorkbook(`content.principle.${key}.weStop`),
                shippedKey: key,
              })
            }
          >
            {sayInWorkbook(`content.principle.${key}.title`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
