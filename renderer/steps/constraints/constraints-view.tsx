import { useState } from 'react'
import { choiceLabel } from '#shared/messages/labels.ts'
import { entityNamed, type RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useRows } from '../../app/use-workbook.ts'
import { QuickAdd } from '../../components/quick-add.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { LibraryCard } from '../library-card.tsx'
import { MasterDetail } from '../master-detail.tsx'
import { RowLibrary } from '../row-library.tsx'
import { useChosenRow } from '../use-chosen-row.ts'
import { CategoryColumn } from './category-column.tsx'
import { ConstraintDetail } from './constraint-detail.tsx'
import styles from './constraints-view.module.css'

type Category = RowOf<'constraint'>['category']

const categories = (entityNamed('constraint').fields['category']?.values ?? []) as readonly Category[]
/** Up to so many are packed into columns of like height; more would take the browser too long to balance. */
const mostPacked = 80
const kinds = ['all', 'constraint', 'enabler'] as const

/** Constraints and enablers by what they are about; the chosen one can be answered at the right. */
export function ConstraintsView() {
  const say = useSay()
  const { add, change } = useEdit()
  const rows = useRows('constraint')
  const [chosen, choose] = useChosenRow('constraint')
  const [kind, setKind] = useState<(typeof kinds)[number]>('all')
  const shown = kind === 'all' ? rows : rows.filter((row) => row.kind === kind)
  const byCategory = Map.groupBy(shown, ({ category }) => category)
  const current = chosen ?? shown.toSorted((a, b) => b.strength - a.strength)[0]?.id ?? null
  const filled = categories.filter((category) => byCategory.has(category))
  const free = categories.filter((category) => !byCategory.has(category))

  return (
    <MasterDetail
      none={rows.length === 0}
      detailTitle={say('screen.constraints.one')}
      detail={current === null ? null : <ConstraintDetail key={current} id={current} />}
      list={
        <LibraryCard
          title={say('screen.constraints.board')}
          none={
            rows.length > 0 ? null : { title: say('screen.constraints.none'), text: say('screen.constraints.noneText') }
          }
          actions={
            <Segmented
              label={say('screen.constraints.kind')}
              options={kinds.map((value) => ({ value, label: say(`screen.constraints.kind.${value}`) }))}
              value={kind}
              onChange={setKind}
            />
          }
          add={
            <QuickAdd
              label={say(kind === 'enabler' ? 'screen.constraints.addEnabler' : 'screen.constraints.add')}
              onAdd={(statement) => {
                const id = add('constraint', { statement, kind: kind === 'enabler' ? 'enabler' : 'constraint' })
                if (id !== null) choose(id)
                return id !== null
              }}
            />
          }
          library={(onClose) => (
            <RowLibrary
              library="constraint"
              about={({ kind: ofKind = 'constraint', category = 'money', strength = 0 }) => ({
                text: choiceLabel(say, 'constraint', 'category', category),
                tags: [
                  choiceLabel(say, 'constraint', 'kind', ofKind),
                  say('screen.constraints.strength', { strength }),
                ],
              })}
              onTaken={choose}
              onClose={onClose}
            />
          )}
        >
          <div className={styles.board}>
            <div className={styles.columns} data-many={shown.length > mostPacked}>
              {[...filled, ...free].map((category) => (
                <CategoryColumn
                  key={category}
                  category={category}
                  rows={byCategory.get(category) ?? []}
                  current={current}
                  onChoose={choose}
                  onDrop={(id) => change('constraint', id, 'category', category)}
                />
              ))}
            </div>
          </div>
        </LibraryCard>
      }
    />
  )
}
