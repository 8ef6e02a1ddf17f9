import { choiceLabel, entitiesLabel, fieldLabel } from '#shared/messages/labels.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useRows, useRowsWhere } from '../../app/use-workbook.ts'
import { CardGrid } from '../../components/card-grid.tsx'
import { FieldInput } from '../../components/field-input.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import { goToStep } from '../../state/ui-store.ts'
import { LibraryCard } from '../library-card.tsx'
import { RowLibrary } from '../row-library.tsx'
import styles from './forums-view.module.css'

/** The meetings that decide: how often, who chairs, who sits there, and what is decided there. */
export function ForumsView() {
  const say = useSay()
  const { add } = useEdit()
  const rows = useRows('forum')
  return (
    <LibraryCard
      title={entitiesLabel(say, 'forum')}
      none={
        rows.length > 0
          ? null
          : { title: say('screen.constraints.noForums'), text: say('screen.constraints.noForumsText') }
      }
      add={<QuickAdd label={say('screen.constraints.addForum')} onAdd={(name) => add('forum', { name }) !== null} />}
      library={(onClose) => (
        <RowLibrary
          library="forum"
          about={({ purpose = '', cadence = 'monthly' }) => ({
            text: purpose,
            tags: [choiceLabel(say, 'forum', 'cadence', cadence)],
          })}
          onClose={onClose}
        />
      )}
    >
      <div className={styles.forums}>
        <CardGrid least={290}>
          {rows.map((row) => (
            <ForumCard key={row.id} row={row} />
          ))}
        </CardGrid>
      </div>
    </LibraryCard>
  )
}

function ForumCard({ row }: { readonly row: RowOf<'forum'> }) {
  const { ui } = useApp()
  const say = useSay()
  const decisions = useRowsWhere('decisionRight', 'forumId', row.id)
  const input = (field: 'cadence' | 'chair' | 'members' | 'purpose') => (
    <div className={field === 'cadence' || field === 'chair' ? styles.field : styles.wide}>
      <span className={styles.label}>{fieldLabel(say, 'forum', field)}</span>
      <FieldInput entity="forum" id={row.id} field={field} value={row[field]} rowName={row.name} />
    </div>
  )
  return (
    <div className={styles.forum} data-row={row.id}>
      <div className={styles.head}>
        <FieldInput entity="forum" id={row.id} field="name" value={row.name} rowName={row.name} bare strong />
        <RowMenu entity="forum" id={row.id} />
      </div>
      {input('purpose')}
      {input('cadence')}
      {input('chair')}
      {input('members')}
      <div className={styles.wide}>
        <span className={styles.label}>{say('screen.constraints.decidedHere')}</span>
        {decisions.length === 0 && <p className={styles.none}>{say('screen.constraints.nothingDecided')}</p>}
        <ul>
          {decisions.map(({ id, decision }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.decision}
                onClick={() => goToStep(ui, 'constraints', { entity: 'decisionRight', id })}
              >
                {decision}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
