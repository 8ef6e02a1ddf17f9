import { covered } from './covered.ts'
import { openWindows } from './open-windows.ts'

/** What Playwright asks for to find the window of a page. */
export const webContents = covered('webContents', {
  getAllWebContents: () => [...openWindows.values()].map((window) => window.webContents),
  fromDevToolsTargetId: (target: string) =>
    [...openWindows.values()].find((window) => window.target === target)?.webContents,
})
