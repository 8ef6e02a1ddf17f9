import { useLayoutEffect, useRef } from 'react'
import { IconButton } from '../../components/button.tsx'
import { useScrollStop } from '../../components/use-scroll-stop.ts'
import { useSay } from '../app-context.ts'
import { goToStepPart } from '../focus/screen-parts.ts'
import styles from './drawer.module.css'

type DrawerFrameProps = {
  readonly title: string
  readonly onClose: () => void
  readonly children: React.ReactNode
}

/** The head and the scrolling body that all drawers share. Closed with the focus inside, it gives it back to the step. */
export function DrawerFrame({ title, onClose, children }: DrawerFrameProps) {
  const say = useSay()
  const own = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const stop = useScrollStop(body)
  useLayoutEffect(() => {
    const drawer = own.current
    return () => {
      if (drawer?.contains(document.activeElement)) goToStepPart()
    }
  }, [])
  return (
    <aside ref={own} className={styles.drawer} data-screen-part aria-label={title}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        <IconButton icon="close" label={say('screen.close')} keys="Esc" onClick={onClose} />
      </header>
      <div className={styles.body} ref={body} tabIndex={stop}>
        {children}
      </div>
    </aside>
  )
}
