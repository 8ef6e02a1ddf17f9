import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow, FileFilter } from 'electron'
import { app, dialog, shell } from 'electron'
import type { HostFiles } from '#electron/workbooks/host-files.ts'
import type { Say } from '#shared/messages/translate.ts'

/** Files as the desktop has them: the person is asked by the system's own dialogs, over the window that wants to know. */
export function desktopFiles(windowOf: (screen: string) => BrowserWindow | undefined, say: Say): HostFiles {
  const filters: FileFilter[] = [{ name: say('desktop.dialog.workbooks'), extensions: ['opsbook'] }]

  return {
    kind: 'dialogs',
    chooseWorkbook: async (screen) => {
      const options = { title: say('desktop.dialog.open'), filters, properties: ['openFile' as const] }
      const window = windowOf(screen)
      const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
      return answer.canceled ? null : (answer.filePaths[0] ?? null)
    },
    chooseNewPath: async (screen, purpose, fileName) => {
      const defaultPath = join(app.getPath('documents'), fileName)
      const options = { title: say(`desktop.dialog.${purpose}`), filters, defaultPath }
      const window = windowOf(screen)
      const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
      return answer.canceled || answer.filePath === '' ? null : withEnding(answer.filePath)
    },
    chooseDocumentFolder: async (screen) => {
      const options = {
        title: say('desktop.dialog.export'),
        properties: ['openDirectory' as const, 'createDirectory' as const],
      }
      const window = windowOf(screen)
      const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
      return answer.canceled ? null : (answer.filePaths[0] ?? null)
    },
    showDocument: (path) => {
      shell.showItemInFolder(path)
      return null
    },
    showFile: (path) => {
      if (existsSync(path)) shell.showItemInFolder(path)
    },
    listWorkbooks: () => [],
  }
}

/** Linux's dialogs add no ending of their own. */
function withEnding(path: string): string {
  return /\.opsbook$/i.test(path) ? path : `${path}.opsbook`
}
