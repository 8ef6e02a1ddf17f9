import { useRef } from 'react'
import { fieldLabel } from '#shared/messages/labels.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useRows } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { FieldInput } from '../../components/field-input.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { Tag } from '../../components/tag.tsx'
import { WriteFirst } from '../../components/write-first.tsx'
import styles from './decisions-view.module.css'

/** What is to be minuted, in its words, and who signs. */
export function DecisionsView() {
  return (
    <div className={styles.split}>
      <ResolutionsCard />
      <ApprovalsCard />
    </div>
  )
}

function ResolutionsCard() {
  const say = useSay()
  const { add } = useEdit()
  const rows = useRows('resolution')
  const line = useRef<HTMLInputElement>(null)
  return (
    <Card title={say('screen.pack.resolutions')} flush>
      {rows.length === 0 && (
        <StartCard title={say('screen.pack.noResolutions')} text={say('screen.pack.noResolutionsText')}>
          <WriteFirst line={line} />
        </StartCard>
      )}
      <ol className={styles.list}>
        {rows.map((row, at) => (
          <li key={row.id} className={styles.resolution} data-row={row.id}>
            <b className={styles.number}>{at + 1}</b>
            <FieldInput
              entity="resolution"
              id={row.id}
              field="wording"
              value={row.wording}
              rowName={say('screen.pack.resolution', { number: at + 1 })}
              bare
              strong
            />
            <RowMenu entity="resolution" id={row.id} />
            <div className={styles.facts}>
              {(['owner', 'due', 'outcome'] as const).map((field) => (
                <div key={field} className={styles.fact}>
                  <span>{fieldLabel(say, 'resolution', field)}</span>
                  <FieldInput
                    entity="resolution"
                    id={row.id}
                    field={field}
                    value={row[field]}
                    rowName={say('screen.pack.resolution', { number: at + 1 })}
                    bare
                  />
                </div>
              ))}
            </div>
          </li>
        ))}
      </ol>
      <QuickAdd
        fieldRef={line}
        label={say('screen.pack.addResolution')}
        onAdd={(wording) => add('resolution', { wording }) !== null}
      />
    </Card>
  )
}

function ApprovalsCard() {
  const say = useSay()
  const { add } = useEdit()
  const rows = useRows('approval')
  const line = useRef<HTMLInputElement>(null)
  const signed = rows.filter(({ outcome }) => outcome === 'approved').length
  return (
    <Card
      title={say('screen.pack.approvals')}
      actions={
        rows.length > 0 && (
          <Tag tone={signed === rows.length ? 'good' : 'neutral'}>
            {say('screen.pack.signed', { count: signed, all: rows.length })}
          </Tag>
        )
      }
      flush
    >
      {rows.length === 0 && (
        <StartCard title={say('screen.pack.noApprovals')} text={say('screen.pack.noApprovalsText')}>
          <WriteFirst line={line} />
        </StartCard>
      )}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id} className={styles.approval} data-row={row.id}>
            {(['role', 'outcome', 'signedOn'] as const).map((field) => (
              <FieldInput
                key={field}
                entity="approval"
                id={row.id}
                field={field}
                value={row[field]}
                rowName={row.role}
                bare
                strong={field === 'role'}
              />
            ))}
            <RowMenu entity="approval" id={row.id} />
            <div className={styles.note}>
              <FieldInput entity="approval" id={row.id} field="note" value={row.note} rowName={row.role} bare />
            </div>
          </li>
        ))}
      </ul>
      <QuickAdd
        fieldRef={line}
        label={say('screen.pack.addApproval')}
        onAdd={(role) => add('approval', { role }) !== null}
      />
    </Card>
  )
}
