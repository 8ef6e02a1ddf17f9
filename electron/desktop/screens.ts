import type { WebContents } from 'electron'
import { type BrowserWindow, dialog } from 'electron'
import type { Emit } from '#electron/workbooks/host-context.ts'
import { channels, screenOf } from './channels.ts'
import { closeWhenCommitted } from './lifecycle.ts'
import type { MenuCommand } from './menu.ts'
import type { StartTimeline } from './start-timeline.ts'
import { createWindow, showScreen } from './window.ts'

type Options = { readonly preload: string; readonly timeline: StartTimeline; readonly startPath: string | undefined }

/** The app's windows, by the names under which the service knows them. There is one at a time. */
export type Screens = {
  readonly windowOf: (screen: string) => BrowserWindow | undefined
  readonly isOurs: (contents: WebContents) => boolean
  /** Shows the window, and opens one if there is none. */
  readonly show: () => Promise<void>
  readonly emit: Emit
  /** Hands a command of the menu to the window. */
  readonly choose: (command: MenuCommand) => void
  /** Tells a person, over the window, why a file that they opened from outside can't be. */
  readonly tellFailure: (screen: string, sentence: string) => void
  /** Calls back with a screen that can take a file; where there is none yet, the next one starts with it. */
  readonly withScreen: (path: string, take: (screen: string) => void) => void
  /** The workbook that a new screen starts with, given out once. */
  readonly takeStartPath: (screen: string) => string | null
  readonly onGone: (listener: (screen: string) => void) => void
}

export function createScreens({ preload, timeline, startPath }: Options): Screens {
  const windows = new Map<string, BrowserWindow>()
  const listeners: ((screen: string) => void)[] = []
  let next = startPath ?? null

  async function open(): Promise<void> {
    const window = createWindow({ preload, perf: timeline.isOn })
    const screen = screenOf(window.webContents)
    windows.set(screen, window)
    closeWhenCommitted(window)
    window.on('closed', () => {
      windows.delete(screen)
      for (const listener of listeners) listener(screen)
    })
    timeline.mark('window')
    await showScreen(window)
  }

  return {
    windowOf: (screen) => windows.get(screen),
    isOurs: (contents) => windows.has(screenOf(contents)),
    show: async () => {
      const [window] = windows.values()
      if (window === undefined) return open()
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    emit: (screens, event, fact) => {
      for (const screen of screens) windows.get(screen)?.webContents.send(channels.event, event, fact)
    },
    choose: (command) => {
      for (const window of windows.values()) window.webContents.send(channels.event, 'command.chosen', { command })
    },
    tellFailure: (screen, sentence) => {
      const window = windows.get(screen)
      if (window !== undefined) void dialog.showMessageBox(window, { type: 'error', message: sentence })
    },
    withScreen: (path, take) => {
      const [screen] = windows.keys()
      if (screen === undefined) next = path
      else take(screen)
    },
    takeStartPath: () => {
      const path = next
      next = null
      return path
    },
    onGone: (listener) => void listeners.push(listener),
  }
}
