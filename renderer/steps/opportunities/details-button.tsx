import { useState } from 'react'
import { useSay } from '../../app/app-context.ts'
import { Button } from '../../components/button.tsx'
import { OpportunityDialog } from './opportunity-dialog.tsx'

/** Opens all about an opportunity from its card. */
export function DetailsButton({ id, name }: { readonly id: string; readonly name: string }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        look="quiet"
        icon="pencil"
        aria-haspopup="dialog"
        aria-label={say('screen.chances.detailsOf', { name })}
        onClick={() => setOpen(true)}
      >
        {say('screen.gantt.details')}
      </Button>
      {open && <OpportunityDialog id={id} onClose={() => setOpen(false)} />}
    </>
  )
}
