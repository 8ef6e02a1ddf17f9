import type { WebContents } from 'electron'
import { ipcMain } from 'electron'
import type { Door } from '#electron/workbooks/door.ts'
import { failure } from '#shared/failure.ts'
import { fail } from '#shared/result.ts'
import { channels, screenOf } from './channels.ts'
import type { Sender } from './trusted-sender.ts'
import { isTrusted } from './trusted-sender.ts'

type Screens = {
  /** Whether these contents are one of our windows. */
  readonly isOurs: (contents: WebContents) => boolean
  /** A file was dropped on a window. */
  readonly dropped: (screen: string, path: string) => void
  /** A mark of the start-up timeline. */
  readonly marked: (name: string, at: number) => void
}

/** Everything that reaches main from a page comes in here, and only from the main frame of our window at our address. */
export function listenToScreens(door: Door, { isOurs, dropped, marked }: Screens): void {
  function trusts(event: Sender & { readonly sender: WebContents }): boolean {
    return isOurs(event.sender) && isTrusted(event)
  }
  ipcMain.handle(channels.ask, async (event, name: unknown, input: unknown) => {
    if (!trusts(event)) return fail(failure('badRequest', { detail: 'untrusted sender' }))
    return door(screenOf(event.sender), name, input)
  })
  ipcMain.on(channels.dropped, (event, path: unknown) => {
    if (trusts(event) && typeof path === 'string' && path.length < 5000) dropped(screenOf(event.sender), path)
  })
  ipcMain.on(channels.mark, (event, name: unknown, at: unknown) => {
    if (trusts(event) && typeof name === 'string' && typeof at === 'number') marked(name, at)
  })
}

/** Waits until the window's preload says that nothing is under way any more. */
export function onceLeft(contents: WebContents): Promise<void> {
  return new Promise((resolve) => {
    ipcMain.on(channels.left, function listener(event) {
      if (event.sender !== contents || !isTrusted(event)) return
      ipcMain.off(channels.left, listener)
      resolve()
    })
    contents.send(channels.leaving)
  })
}
