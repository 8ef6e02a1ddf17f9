import { announce } from '../../state/ui-store.ts'
import type { App } from '../app-context.ts'
import { tell, tellFailure } from '../tell.ts'

/**
 * Restores a backup into a new file and goes on in that copy, at the step the person is at. What the former file refused
 * to take goes along, to be entered into the copy. False: it could not be restored and the person has been told.
 */
export async function restoreBackup(app: App, backup: string): Promise<boolean> {
  const { session, transport, say, ui } = app
  await session.settled()
  const { handle, refused } = session.store.getState()
  const answer = await transport.api['backup.restore']({ workbook: handle ?? '', backup })
  if (!answer.ok) {
    tellFailure(app, answer.failure)
    return false
  }
  session.open(answer.value)
  if (refused !== null) session.store.setState({ refused })
  const restored = say('screen.backups.restored', { path: answer.value.shownPath })
  tell(restored)
  announce(ui, restored)
  return true
}
