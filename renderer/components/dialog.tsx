import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSay } from '../app/app-context.ts'
import { useFocusReturn } from './use-focus-return.ts'

type DialogProps = {
  readonly title: string
  readonly onClose: () => void
  readonly wide?: boolean
  /** For two panes and a table. */
  readonly widest?: boolean
  readonly children: ReactNode
}

/** A question or a page over the screen. Escape closes it and the focus goes back to where it was. */
export function Dialog({ title, onClose, wide = false, widest = false, children }: DialogProps) {
  const say = useSay()
  useFocusReturn()
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      centered
      size={widest ? 1080 : wide ? 720 : 480}
      lockScroll={false}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': say('screen.close') }}
      transitionProps={{ duration: 0 }}
    >
      {children}
    </Modal>
  )
}
