import { judgeOpportunities } from '#shared/edits/intents/judge-opportunity.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRows } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { CardColumn } from './card-column.tsx'
import styles from './cards-view.module.css'
import { NoOpportunities } from './no-opportunities.tsx'

const columns = ['draft', 'adopted', 'promoted'] as const

/** Opportunities on their way: drafts, what was adopted, what became an initiative. */
export function CardsView() {
  const say = useSay()
  const { add, perform } = useEdit()
  const editable = useEditable()
  const rows = useRows('opportunity')
  const dropped = rows.filter(({ status }) => status === 'dropped').length
  const drafts = rows.filter(({ status }) => status === 'draft')
  if (rows.length === 0) {
    return (
      <section className={styles.emptyCard}>
        <NoOpportunities />
        <QuickAdd
          label={say('screen.chances.add')}
          onAdd={(title) => add('opportunity', { title, status: 'adopted' }) !== null}
        />
      </section>
    )
  }
  return (
    <div className={styles.board}>
      {columns.map((status) => (
        <CardColumn
          key={status}
          status={status}
          ids={rows.flatMap((row) => (row.status === status ? [row.id] : []))}
          action={
            status === 'draft' && drafts.length > 1 ? (
              <Button
                disabled={!editable}
                onClick={() =>
                  perform((context) =>
                    judgeOpportunities(
                      context,
                      drafts.map(({ id }) => id),
                      'adopted',
                    ),
                  )
                }
              >
                {say('screen.chances.adoptAll')}
              </Button>
            ) : null
          }
          foot={
            status === 'adopted' ? (
              <QuickAdd
                label={say('screen.chances.add')}
                onAdd={(title) => add('opportunity', { title, status: 'adopted' }) !== null}
              />
            ) : null
          }
        />
      ))}
      {dropped > 0 && <p className={styles.dropped}>{say('screen.chances.dropped', { count: dropped })}</p>}
    </div>
  )
}
