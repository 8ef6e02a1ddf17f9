import { type ReactNode, useState } from 'react'
import { useSay } from '../app/app-context.ts'
import { useEditable } from '../app/use-workbook.ts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { StartCard } from '../components/start-card.tsx'

type LibraryCardProps = {
  readonly title: string
  /** What else stands at the head once there are rows. */
  readonly actions?: ReactNode
  /** What the rows are for, as long as there is none; null: there are some. */
  readonly none: { readonly title: string; readonly text: string } | null
  /** The rows. */
  readonly children: ReactNode
  /** The line that adds one by hand. */
  readonly add: ReactNode
  readonly library: (onClose: () => void) => ReactNode
}

/** Rows that a library offers, too: it is opened at the head, and where there is no row yet in the middle. */
export function LibraryCard({ title, actions, none, children, add, library }: LibraryCardProps) {
  const say = useSay()
  const editable = useEditable()
  const [open, setOpen] = useState(false)
  return (
    <Card
      title={title}
      actions={
        none === null && (
          <>
            {actions}
            {editable && (
              <Button icon="book" onClick={() => setOpen(true)}>
                {say('screen.library')}
              </Button>
            )}
          </>
        )
      }
      flush
    >
      {none === null ? (
        children
      ) : (
        <StartCard title={none.title} text={none.text}>
          {editable && (
            <Button look="primary" icon="book" onClick={() => setOpen(true)}>
              {say('screen.library.open')}
            </Button>
          )}
        </StartCard>
      )}
      {add}
      {open && library(() => setOpen(false))}
    </Card>
  )
}
