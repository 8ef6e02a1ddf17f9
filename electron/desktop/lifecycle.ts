import type { App, BrowserWindow } from 'electron'
import { onceLeft } from './ipc.ts'
import { workbookArgument } from './workbook-argument.ts'

type Life = {
  /** The person opened a file from outside: a double click, a second start, a drop on the dock. */
  readonly openFile: (path: string) => void
  readonly show: () => void
  /** Ends the data processes; every saved change is on the disk after it. */
  readonly finish: () => Promise<void>
}

/** A window that hangs must not keep the app open for ever: what it could still commit in this time is committed. */
const patience = 5000

/** One instance, which takes over the files of later starts and ends only after its data processes have. */
export function liveOnce(app: App, { openFile, show, finish }: Life): void {
  let finished = false
  app.on('second-instance', (_event, argv, folder) => {
    const path = workbookArgument(argv.slice(1), folder)
    if (path !== undefined) openFile(path)
    show()
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFile(path)
  })
  app.on('activate', show)
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (finished) return
    event.preventDefault()
    void within(patience, finish()).then(() => {
      finished = true
      app.quit()
    })
  })
}

/** Keeps a window open until its screen has committed what was typed. */
export function closeWhenCommitted(window: BrowserWindow): void {
  let left = false
  window.on('close', (event) => {
    if (left || window.webContents.isDestroyed()) return
    event.preventDefault()
    void within(patience, onceLeft(window.webContents)).then(() => {
      left = true
      if (!window.isDestroyed()) window.close()
    })
  })
  window.webContents.on('render-process-gone', () => {
    left = true
  })
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, late])
  clearTimeout(timer)
}
