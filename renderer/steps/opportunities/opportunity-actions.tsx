import type { ReactNode } from 'react'
import { judgeOpportunities, type Verdict } from '#shared/edits/intents/judge-opportunity.ts'
import { promoteOpportunity } from '#shared/edits/intents/promote-opportunity.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { useApp } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRowsWhere } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { announce, goToStep } from '../../state/ui-store.ts'
import styles from './cards-view.module.css'

type OpportunityActionsProps = {
  readonly row: RowOf<'opportunity'>
  /** Stands behind the others. */
  readonly children?: ReactNode
}

/** What can be made of an opportunity where it stands: adopt, make an initiative of it, drop it, go to what became of it. */
export function OpportunityActions({ row, children }: OpportunityActionsProps) {
  const { ui, say } = useApp()
  const { perform } = useEdit()
  const editable = useEditable()
  const initiativeId = useRowsWhere('initiative', 'opportunityId', row.id)[0]?.id ?? null
  const name = row.title

  function judge(status: Verdict): void {
    if (perform((context) => judgeOpportunities(context, [row.id], status))) {
      announce(ui, say(`screen.chances.did.${status}`, { name }))
    }
  }

  function promote(): void {
    if (perform((context) => promoteOpportunity(context, row.id)?.edit ?? null)) {
      announce(ui, say('screen.chances.did.promoted', { name }))
    }
  }

  if (initiativeId !== null) {
    return (
      <div className={styles.actions}>
        <Button
          icon="arrowRight"
          look="quiet"
          aria-label={say('screen.chances.goOf', { name })}
          onClick={() => goToStep(ui, 'prioritisation', { entity: 'initiative', id: initiativeId })}
        >
          {say('screen.chances.go')}
        </Button>
        {children}
      </div>
    )
  }
  return (
    <div className={styles.actions}>
      {(row.status === 'draft' || row.status === 'dropped') && (
        <Button
          disabled={!editable}
          aria-label={say('screen.chances.adoptOf', { name })}
          onClick={() => judge('adopted')}
        >
          {say('screen.chances.adopt')}
        </Button>
      )}
      {row.status !== 'draft' && row.status !== 'dropped' && (
        <Button disabled={!editable} aria-label={say('screen.chances.promoteOf', { name })} onClick={promote}>
          {say('screen.chances.promote')}
        </Button>
      )}
      {row.status !== 'dropped' && (
        <Button
          look="quiet"
          disabled={!editable}
          aria-label={say('screen.chances.dropOf', { name })}
          onClick={() => judge('dropped')}
        >
          {say('screen.chances.drop')}
        </Button>
      )}
      {children}
    </div>
  )
}
