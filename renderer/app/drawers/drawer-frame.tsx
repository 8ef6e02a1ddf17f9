import { IconButton } from '../../components/button.tsx'
import { useSay } from '../app-context.ts'
import styles from './drawer.module.css'

type DrawerFrameProps = {
  readonly title: string
  readonly onClose: () => void
  readonly children: React.ReactNode
}

/** The head and the scrolling body that all drawers share. */
export function DrawerFrame({ title, onClose, children }: DrawerFrameProps) {
  const say = useSay()
  return (
    <aside className={styles.drawer} aria-label={title}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        <IconButton icon="close" label={say('screen.close')} keys="Esc" onClick={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  )
}
