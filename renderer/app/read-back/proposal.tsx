import { useState } from 'react'
import type { SheetProposal } from '#shared/contract/sheet-proposal.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { Button } from '../../components/button.tsx'
import { announce } from '../../state/ui-store.ts'
import { useApp, useSay } from '../app-context.ts'
import { tell, tellFailure } from '../tell.ts'
import { useEditable, useWorkbookState } from '../use-workbook.ts'
import { ChangeSection } from './change-section.tsx'
import { type Choices, chosenEdit, countTaken } from './choices.ts'
import { ConflictSection } from './conflict-section.tsx'
import { ProblemSection } from './problem-section.tsx'
import styles from './read-back.module.css'
import { RowSection } from './row-section.tsx'
import { useComparison } from './use-comparison.ts'

type ProposalProps = {
  readonly file: File
  readonly onOther: () => void
  readonly onClose: () => void
}

/** The differences first; nothing is done before the person takes them. */
export function Proposal({ file, onOther, onClose }: ProposalProps) {
  const app = useApp()
  const say = useSay()
  const editable = useEditable()
  const comparison = useComparison(file)
  const handle = useWorkbookState((state) => state.handle)
  const [taking, setTaking] = useState(false)
  const [choices, setChoices] = useState<Choices>(new Set())
  const proposal = comparison.kind === 'compared' ? comparison.proposal : null
  const count = proposal === null ? 0 : countTaken(proposal, choices)

  /** As on the command line: a backup first, and without one nothing is changed. */
  async function take(): Promise<void> {
    if (proposal === null || handle === null) return
    const { session, transport, ui } = app
    setTaking(true)
    await session.settled()
    const backedUp = await transport.api['backup.make']({ workbook: handle })
    setTaking(false)
    if (!backedUp.ok) {
      tellFailure(app, backedUp.failure)
      return
    }
    const edit = chosenEdit(proposal, choices, workbookReader(session.store.getState().workbook))
    const failure = session.edit(edit)
    if (failure !== null) {
      tellFailure(app, failure)
      return
    }
    const done = say('screen.readBack.done', { file: file.name, count })
    tell(done)
    announce(ui, done)
    onClose()
  }

  return (
    <div className={styles.proposal}>
      <p role="status" className={styles.counted}>
        {comparison.kind === 'comparing' && say('screen.readBack.comparing', { file: file.name })}
        {comparison.kind === 'failed' && say(`failure.${comparison.failure.kind}`, comparison.failure.params)}
        {proposal !== null && <Summary proposal={proposal} file={file.name} />}
      </p>
      {proposal !== null && !isEmpty(proposal) && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus
        <section className={styles.groups} aria-label={say('screen.readBack.differences')} tabIndex={0}>
          <ConflictSection conflicts={proposal.conflicts} choices={choices} onChange={setChoices} />
          <ProblemSection problems={proposal.problems} />
          <ChangeSection changes={proposal.changes} choices={choices} onChange={setChoices} />
          <RowSection proposal={proposal} choices={choices} onChange={setChoices} />
        </section>
      )}
      <div className={styles.foot}>
        <p className={styles.promise}>{say(editable ? 'screen.readBack.undoable' : 'screen.readBack.notEditable')}</p>
        <Button onClick={onOther}>{say('screen.readBack.other')}</Button>
        <Button onClick={onClose}>{say('screen.cancel')}</Button>
        <Button look="primary" disabled={count === 0 || !editable || taking} onClick={() => void take()}>
          {say('screen.readBack.take', { count })}
        </Button>
      </div>
    </div>
  )
}

function isEmpty({ changes, conflicts, added, removed, problems }: SheetProposal): boolean {
  return changes.length + conflicts.length + added.length + removed.length + problems.length === 0
}

function Summary({ proposal, file }: { readonly proposal: SheetProposal; readonly file: string }) {
  const say = useSay()
  const { changes, conflicts, added, removed, problems } = proposal
  if (isEmpty(proposal)) return say('screen.readBack.same', { file })
  return say('screen.readBack.counted', {
    file,
    changes: changes.length,
    conflicts: conflicts.length,
    added: added.length,
    removed: removed.length,
    problems: problems.length,
  })
}
