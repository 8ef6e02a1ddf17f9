import { useApp } from '../../app/app-context.ts'
import { Button } from '../../components/button.tsx'
import { openDetails } from '../../state/ui-store.ts'

/** Opens all about an opportunity from its card. */
export function DetailsButton({ id, name }: { readonly id: string; readonly name: string }) {
  const { say, ui } = useApp()
  return (
    <Button
      look="quiet"
      icon="pencil"
      aria-haspopup="dialog"
      aria-label={say('screen.chances.detailsOf', { name })}
      onClick={() => openDetails(ui, 'opportunity', id)}
    >
      {say('screen.gantt.details')}
    </Button>
  )
}
