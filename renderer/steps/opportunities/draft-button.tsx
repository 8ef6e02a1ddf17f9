import { useState } from 'react'
import { opportunityDrafts } from '#shared/methods/readings/opportunity-drafts.ts'
import { useSay } from '../../app/app-context.ts'
import { useEditable, useRows, useWorkbook } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { DraftDialog } from './draft-dialog.tsx'

/** Drafts opportunities from the current state, after a look at what there would be. */
export function DraftButton() {
  const say = useSay()
  const editable = useEditable()
  const count = useWorkbook((workbook) => opportunityDrafts(workbook).length)
  const none = useRows('opportunity').length === 0
  const [open, setOpen] = useState(false)
  if (none && count === 0) return null
  return (
    <>
      <Button disabled={!editable || count === 0} onClick={() => setOpen(true)}>
        {say('screen.draft.open', { count })}
      </Button>
      {open && <DraftDialog onClose={() => setOpen(false)} />}
    </>
  )
}
