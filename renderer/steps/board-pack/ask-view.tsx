import { flushSync } from 'react-dom'
import type { Row } from '#shared/model/entity.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRows, useSingleton } from '../../app/use-workbook.ts'
import { useWorkbookSay } from '../../app/use-workbook-say.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { CardGrid } from '../../components/card-grid.tsx'
import { FieldForm } from '../../components/row-dialog.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { Tag } from '../../components/tag.tsx'
import styles from './ask-view.module.css'
import { OptionCard } from './option-card.tsx'

const askFields = ['ask', 'costOfDoingNothing', 'summary']
const stampFields = ['subtitle', 'version', 'meetingDate', 'nextReview', 'preparedBy']

/** The board is offered two or three ways to decide (METHOD E1). */
const optionRange = { least: 2, most: 3 } as const

/** What the board is asked for, and between which options it chooses. */
export function AskView() {
  const say = useSay()
  const pack = useSingleton('boardPack') as unknown as Row
  return (
    <div className={styles.split}>
      <div className={styles.stack} data-row="boardPack">
        <Card title={say('screen.pack.ask')}>
          <FieldForm entity="boardPack" row={pack} fields={askFields} />
        </Card>
        <Card title={say('screen.pack.document')}>
          <FieldForm entity="boardPack" row={pack} fields={stampFields} />
        </Card>
      </div>
      <OptionsCard />
    </div>
  )
}

function OptionsCard() {
  const say = useSay()
  const words = useWorkbookSay()
  const { add } = useEdit()
  const editable = useEditable()
  const options = useRows('option')
  const good = options.length >= optionRange.least && options.length <= optionRange.most
  function addOption(): void {
    const title = words('screen.pack.newOption', { number: options.length + 1 })
    const id = flushSync(() => add('option', { title }))
    document.querySelector<HTMLTextAreaElement>(`[data-row="${id}"] textarea`)?.select()
  }
  const button = (look: 'plain' | 'primary') => (
    <Button icon="add" look={look} disabled={!editable} onClick={addOption}>
      {say('screen.pack.addOption')}
    </Button>
  )
  return (
    <Card
      title={say('screen.pack.options')}
      actions={
        <>
          <Tag tone={good ? 'good' : 'attention'} icon={good ? 'check' : 'alert'}>
            {say('screen.pack.optionCount', { count: options.length, ...optionRange })}
          </Tag>
          {options.length > 0 && button('plain')}
        </>
      }
    >
      {options.length === 0 ? (
        <StartCard title={say('screen.pack.noOptions')} text={say('screen.pack.noOptionsText')}>
          {button('primary')}
        </StartCard>
      ) : (
        <CardGrid least={190}>
          {options.map((row, at) => (
            <OptionCard key={row.id} row={row} number={at + 1} />
          ))}
        </CardGrid>
      )}
    </Card>
  )
}
