import { useStore } from 'zustand'
import { Button, IconButton } from '../components/button.tsx'
import { Icon } from '../components/icon.tsx'
import { keyNames } from '../components/key-names.ts'
import { useApp, useSay } from './app-context.ts'
import { Brand } from './brand.tsx'
import { openFind } from './find-request.ts'
import { LogoImage } from './logo-image.tsx'
import { leaveWorkbook } from './open-workbook.ts'
import { SaveState } from './save-state.tsx'
import { ThemeMenu } from './theme-menu.tsx'
import styles from './top-bar.module.css'
import { useSingleton, useWorkbookState } from './use-workbook.ts'

/** Title, save state, undo and redo, and what concerns the whole workbook. */
export function TopBar() {
  const app = useApp()
  const { ui } = app
  const say = useSay()
  const { title, organisation } = useSingleton('workbook')
  return (
    <header className={styles.top} data-screen-part>
      <button
        type="button"
        className={styles.home}
        aria-label={say('screen.goHome')}
        onClick={() => void leaveWorkbook(app)}
      >
        <Brand />
      </button>
      <LogoImage className={styles.logo} />
      <p className={styles.title}>
        <strong>{title}</strong> <span>{organisation}</span>
      </p>
      <SaveState />
      <IconButton
        icon="archive"
        label={say('screen.backups.title')}
        aria-haspopup="dialog"
        onClick={() => ui.setState({ dialog: 'backups' })}
      />
      <IconButton
        icon="snapshot"
        label={say('screen.snapshots.title')}
        aria-haspopup="dialog"
        onClick={() => ui.setState({ dialog: 'snapshots' })}
      />
      <span className={styles.gap} />
      <UndoRedo />
      <span className={styles.divider} />
      <button
        type="button"
        className={styles.find}
        title={say('screen.find.open')}
        onClick={openFind}
        aria-keyshortcuts="Control+K"
      >
        <Icon name="search" />
        <span className={styles.findText}>{say('screen.find.open')}</span>
        <kbd className={styles.key}>{keyNames(say, 'Ctrl K')}</kbd>
      </button>
      <ThemeMenu />
      <Button
        icon="present"
        className={styles.deed}
        title={say('screen.present')}
        onClick={() => ui.setState({ presenting: true, drawer: null })}
      >
        <span className={styles.words}>{say('screen.present')}</span>
      </Button>
      <Button
        icon="share"
        className={styles.deed}
        title={say('screen.export.open')}
        onClick={() => ui.setState({ dialog: 'export' })}
      >
        <span className={styles.words}>{say('screen.export.open')}</span>
      </Button>
    </header>
  )
}

function UndoRedo() {
  const { session } = useApp()
  const say = useSay()
  const undo = useWorkbookState((state) => state.undo)
  const redo = useWorkbookState((state) => state.redo)
  const stopped = useStore(session.store, (state) => state.stopped !== null || state.readOnly)
  return (
    <>
      <IconButton
        icon="undo"
        keys="Ctrl+Z"
        label={undo === null ? say('screen.undo.nothing') : say('screen.undo.named', { label: undo })}
        disabled={undo === null || stopped}
        onClick={session.undo}
      />
      <IconButton
        icon="redo"
        keys="Ctrl+Y"
        label={redo === null ? say('screen.redo.nothing') : say('screen.redo.named', { label: redo })}
        disabled={redo === null || stopped}
        onClick={session.redo}
      />
    </>
  )
}
