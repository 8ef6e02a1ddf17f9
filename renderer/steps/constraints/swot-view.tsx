import { draftSwot, judgeSwot } from '#shared/edits/intents/draft-swot.ts'
import { swotDrafts } from '#shared/methods/readings/swot-drafts.ts'
import { useApp } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRows, useWorkbook } from '../../app/use-workbook.ts'
import { useWorkbookSay } from '../../app/use-workbook-say.ts'
import { Button } from '../../components/button.tsx'
import { announce } from '../../state/ui-store.ts'
import { SwotQuadrant, swotKinds } from './swot-quadrant.tsx'
import styles from './swot-view.module.css'

/** Strengths, weaknesses, opportunities, threats: drafted from what the workbook says, adopted and completed by people. */
export function SwotView() {
  const { ui, say } = useApp()
  const words = useWorkbookSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const count = useWorkbook((workbook) => swotDrafts(workbook).length)
  const rows = useRows('swotItem')
  const drafts = rows.filter(({ status }) => status === 'draft').map(({ id }) => id)
  const dropped = rows.filter(({ status }) => status === 'dropped').length

  function draft(): void {
    if (perform((context) => draftSwot(context, words))) announce(ui, say('screen.edit.draftSwot', { count }))
  }

  return (
    <>
      <div className={styles.bar}>
        <p>{say('screen.swot.what')}</p>
        {drafts.length > 1 && (
          <Button disabled={!editable} onClick={() => perform((context) => judgeSwot(context, drafts, 'adopted'))}>
            {say('screen.chances.adoptAll')}
          </Button>
        )}
        {count + rows.length > 0 && (
          <Button
            icon="wand"
            look={rows.length === 0 ? 'primary' : 'plain'}
            disabled={!editable || count === 0}
            onClick={draft}
          >
            {say('screen.swot.draft', { count })}
          </Button>
        )}
      </div>
      <div className={styles.quadrants}>
        {swotKinds.map((kind) => (
          <SwotQuadrant key={kind} kind={kind} />
        ))}
      </div>
      {dropped > 0 && <p className={styles.dropped}>{say('screen.swot.dropped', { count: dropped })}</p>}
    </>
  )
}
