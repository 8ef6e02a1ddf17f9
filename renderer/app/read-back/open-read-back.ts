import type { App } from '../app-context.ts'
import { tell } from '../tell.ts'

/** Opens the dialog that reads an edited export back. @param file dropped on the window; without it the dialog asks */
export function openReadBack({ session, ui, say }: App, file: File | null = null): void {
  if (session.store.getState().handle === null) tell(say('screen.readBack.needsWorkbook'))
  else ui.setState({ dialog: 'readBack', givenSheet: file })
}
