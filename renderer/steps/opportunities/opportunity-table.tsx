import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { choiceLabel, entitiesLabel, fieldLabel } from '#shared/messages/labels.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useRows } from '../../app/use-workbook.ts'
import { QuickAdd } from '../../components/quick-add.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { VirtualTable } from '../../components/virtual-table.tsx'
import { NoOpportunities } from './no-opportunities.tsx'
import styles from './opportunities-step.module.css'
import { OpportunityCells } from './opportunity-cells.tsx'

const columns =
  'minmax(119px, 1.6fr) minmax(150px, 0.7fr) minmax(100px, 0.6fr) minmax(130px, 0.8fr) minmax(76px, 0.5fr) minmax(54px, 0.5fr) minmax(112px, 0.7fr) 134px 34px'

const states = ['draft', 'adopted', 'promoted', 'dropped'] as const

/** All opportunities with what they work on, what they serve and what they wait for. */
export function OpportunityTable() {
  const { ui } = useApp()
  const say = useSay()
  const { add } = useEdit()
  const rows = useRows('opportunity')
  const sought = useStore(ui, (state) => (state.sought?.entity === 'opportunity' ? state.sought.id : null))
  const [text, setText] = useState('')
  const [status, setStatus] = useState<(typeof states)[number] | null>(null)
  const ids = useMemo(() => {
    const wanted = text.trim().toLocaleLowerCase()
    return rows
      .filter((row) => status === null || row.status === status || row.id === sought)
      .filter(({ title, problem }) => `${title} ${problem}`.toLocaleLowerCase().includes(wanted))
      .map(({ id }) => id)
  }, [rows, text, status, sought])
  const label = entitiesLabel(say, 'opportunity')
  return (
    <section className={styles.card}>
      {rows.length === 0 ? (
        <NoOpportunities />
      ) : (
        <>
          <div className={styles.filter}>
            <input
              type="search"
              className={styles.search}
              aria-label={say('screen.filter', { entities: label })}
              placeholder={say('screen.filter', { entities: label })}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <span className={styles.status}>
              <SelectField
                label={fieldLabel(say, 'opportunity', 'status')}
                value={status}
                empty={say('screen.chances.anyStatus')}
                options={states.map((value) => ({ value, label: choiceLabel(say, 'opportunity', 'status', value) }))}
                onChange={setStatus}
              />
            </span>
            <span className={styles.small}>{say('screen.filter.shown', { count: ids.length, all: rows.length })}</span>
          </div>
          <VirtualTable
            label={label}
            ids={ids}
            columns={columns}
            heads={[
              fieldLabel(say, 'opportunity', 'title'),
              fieldLabel(say, 'opportunity', 'status'),
              fieldLabel(say, 'opportunity', 'type'),
              entitiesLabel(say, 'practice'),
              entitiesLabel(say, 'goal'),
              say('screen.chances.waitsFor'),
              fieldLabel(say, 'opportunity', 'owner'),
              '',
              <span key="actions" className="visuallyHidden">
                {say('screen.row.actions')}
              </span>,
            ]}
            Cells={OpportunityCells}
            sought={sought}
            empty={say('screen.chances.noneFits')}
          />
        </>
      )}
      <QuickAdd
        label={say('screen.chances.add')}
        onAdd={(title) => add('opportunity', { title, status: 'adopted' }) !== null}
      />
    </section>
  )
}
