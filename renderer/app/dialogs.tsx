import { useStore } from 'zustand'
import type { DialogKey } from '../state/ui-store.ts'
import { useApp } from './app-context.ts'
import { type Part, part } from './parts/part.tsx'

/** The dialogs, each in a file of its own. */
export const dialogParts: Readonly<Record<DialogKey, Part<{ readonly onClose: () => void }>>> = {
  backups: part(async () => (await import('./backups/backups-dialog.tsx')).BackupsDialog),
  export: part(async () => (await import('./export/export-dialog.tsx')).ExportDialog),
  keys: part(async () => (await import('./key-map.tsx')).KeyMap),
  new: part(async () => (await import('./home/new-workbook-dialog.tsx')).NewWorkbookDialog),
  readBack: part(async () => (await import('./read-back/read-back-dialog.tsx')).ReadBackDialog),
  snapshots: part(async () => (await import('./snapshots/snapshots-dialog.tsx')).SnapshotsDialog),
}

/** The one dialog that is open. */
export function Dialogs() {
  const { ui } = useApp()
  const dialog = useStore(ui, (state) => state.dialog)
  if (dialog === null) return null
  const Shown = dialogParts[dialog]
  return <Shown key={dialog} onClose={() => ui.setState({ dialog: null })} />
}
