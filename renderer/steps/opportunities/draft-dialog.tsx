import { useState } from 'react'
import { draftOpportunities, draftTitle } from '#shared/edits/intents/draft-opportunities.ts'
import { opportunityDrafts } from '#shared/methods/readings/opportunity-drafts.ts'
import { useApp } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { useWorkbookSay } from '../../app/use-workbook-say.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Tag } from '../../components/tag.tsx'
import { announce } from '../../state/ui-store.ts'
import styles from './draft-dialog.module.css'

/** How many gaps are ticked to begin with: a team can talk about ten. */
const tickedGaps = 10

/** What would be drafted, to tick and untick. One edit makes all that is ticked. */
export function DraftDialog({ onClose }: { readonly onClose: () => void }) {
  const { ui, say } = useApp()
  const words = useWorkbookSay()
  const { perform } = useEdit()
  const { writeNumber } = useFormat()
  const workbook = useWorkbook((all) => all)
  const [drafts] = useState(() => opportunityDrafts(workbook))
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => {
    const systemic = drafts.filter(({ kind }) => kind === 'systemic')
    const gaps = drafts.filter(({ kind }) => kind === 'gap').slice(0, tickedGaps)
    return new Set([...systemic, ...gaps].map(({ origin }) => origin))
  })

  function toggle(origin: string): void {
    const next = new Set(ticked)
    if (!next.delete(origin)) next.add(origin)
    setTicked(next)
  }

  function draft(): void {
    const count = ticked.size
    if (!perform((context) => draftOpportunities(context, [...ticked], words))) return
    announce(ui, say('screen.draft.done', { count }))
    onClose()
  }

  return (
    <Dialog title={say('screen.draft.title')} onClose={onClose} wide>
      <p className={styles.lead}>{say('screen.draft.lead')}</p>
      <ul className={styles.list}>
        {drafts.map((each) => (
          <li key={each.origin}>
            <label>
              <input type="checkbox" checked={ticked.has(each.origin)} onChange={() => toggle(each.origin)} />
              <span>
                {draftTitle({ workbook, say: words }, each)}{' '}
                {each.kind === 'systemic' && <Tag tone="attention">{say('screen.chances.systemic')}</Tag>}
              </span>
              <span className={styles.figure}>
                {writeNumber(Math.round(each.now * 10) / 10, 1)} → {writeNumber(Math.round(each.wanted * 10) / 10, 1)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onClick={onClose}>{say('screen.cancel')}</Button>
        <Button look="primary" disabled={ticked.size === 0} onClick={draft}>
          {say('screen.draft.make', { count: ticked.size })}
        </Button>
      </div>
    </Dialog>
  )
}
