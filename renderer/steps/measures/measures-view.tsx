import { useMemo, useState } from 'react'
import { entitiesLabel, fieldLabel } from '#shared/messages/labels.ts'
import { progressOf } from '#shared/methods/readings/progress-of.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRows, useWorkbook } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { useGrowing } from '../../components/use-growing.ts'
import { ChooseTable } from '../choose-table.tsx'
import { MasterDetail } from '../master-detail.tsx'
import { useChosenRow } from '../use-chosen-row.ts'
import { MeasureDetail } from './measure-detail.tsx'
import { MeasureLibrary } from './measure-library.tsx'
import { MeasureRow } from './measure-row.tsx'
import styles from './measures-view.module.css'

const unfilteredRows = 8

/** All measures in a list with how far they have come, and everything about the chosen one. */
export function MeasuresView() {
  const say = useSay()
  const { add } = useEdit()
  const editable = useEditable()
  const rows = useRows('measure')
  const goals = useRows('goal')
  const links = useRows('measureGoal')
  const readings = useWorkbook((workbook) => progressOf(workbook).measures)
  const [chosen, choose] = useChosenRow('measure')
  const [library, setLibrary] = useState(false)
  const [search, setSearch] = useState('')
  const [goalId, setGoalId] = useState<string | null>(null)
  const shown = useMemo(() => {
    const text = search.trim().toLocaleLowerCase()
    const linked = new Set(links.flatMap((link) => (link.goalId === goalId ? [link.measureId] : [])))
    return rows.filter(
      ({ id, title, owner, formula }) =>
        (goalId === null || linked.has(id)) && `${title} ${owner} ${formula}`.toLocaleLowerCase().includes(text),
    )
  }, [rows, links, goalId, search])
  const drawn = useGrowing(shown, chosen)
  const current = chosen ?? shown[0]?.id ?? null

  return (
    <MasterDetail
      none={rows.length === 0}
      detailTitle={say('screen.measures.one')}
      detail={current === null ? null : <MeasureDetail key={current} id={current} />}
      list={
        <Card
          title={entitiesLabel(say, 'measure')}
          actions={
            editable &&
            rows.length > 0 && (
              <Button icon="book" onClick={() => setLibrary(true)}>
                {say('screen.library.open')}
              </Button>
            )
          }
          flush
        >
          {rows.length > unfilteredRows && (
            <div className={styles.filter}>
              <input
                type="search"
                className={styles.search}
                aria-label={say('screen.filter', { entities: entitiesLabel(say, 'measure') })}
                placeholder={say('screen.filter', { entities: entitiesLabel(say, 'measure') })}
                value={search}
                onChange={(event) => setSearch(event.target.value)}
              />
              <SelectField
                label={say('screen.measures.ofGoal')}
                value={goalId}
                empty={say('screen.measures.anyGoal')}
                options={goals.filter(({ inScope }) => inScope).map(({ id, title }) => ({ value: id, label: title }))}
                onChange={setGoalId}
              />
              <span className={styles.count}>
                {say('screen.filter.shown', { count: shown.length, all: rows.length })}
              </span>
            </div>
          )}
          {rows.length === 0 ? (
            <StartCard title={say('screen.measures.none')} text={say('screen.measures.noneText')}>
              {editable && (
                <Button look="primary" icon="book" onClick={() => setLibrary(true)}>
                  {say('screen.library.open')}
                </Button>
              )}
            </StartCard>
          ) : (
            <ChooseTable
              label={entitiesLabel(say, 'measure')}
              heads={[
                say('screen.measures.one'),
                say('screen.measures.timing'),
                { text: fieldLabel(say, 'measure', 'baseline'), ofFigures: true },
                { text: say('screen.direction.now'), ofFigures: true },
                { text: fieldLabel(say, 'measure', 'target'), ofFigures: true },
                say('screen.direction.progress'),
              ]}
            >
              {drawn.map((row) => (
                <MeasureRow
                  key={row.id}
                  row={row}
                  reading={readings.get(row.id)}
                  chosen={row.id === current}
                  onChoose={choose}
                />
              ))}
            </ChooseTable>
          )}
          <QuickAdd
            label={say('screen.measures.add')}
            onAdd={(title) => {
              const id = add('measure', { title })
              if (id !== null) choose(id)
              return id !== null
            }}
          />
          {library && <MeasureLibrary onTaken={choose} onClose={() => setLibrary(false)} />}
        </Card>
      }
    />
  )
}
