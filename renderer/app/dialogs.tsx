import { useStore } from 'zustand'
import { useApp } from './app-context.ts'
import { BackupsDialog } from './backups/backups-dialog.tsx'
import { ExportDialog } from './export/export-dialog.tsx'
import { NewWorkbookDialog } from './home/new-workbook-dialog.tsx'
import { KeyMap } from './key-map.tsx'
import { SnapshotsDialog } from './snapshots/snapshots-dialog.tsx'

/** The one dialog that is open. */
export function Dialogs() {
  const { ui } = useApp()
  const dialog = useStore(ui, (state) => state.dialog)
  const close = (): void => ui.setState({ dialog: null })
  switch (dialog) {
    case 'backups':
      return <BackupsDialog onClose={close} />
    case 'export':
      return <ExportDialog onClose={close} />
    case 'keys':
      return <KeyMap onClose={close} />
    case 'new':
      return <NewWorkbookDialog onClose={close} />
    case 'snapshots':
      return <SnapshotsDialog onClose={close} />
    case null:
      return null
  }
}
