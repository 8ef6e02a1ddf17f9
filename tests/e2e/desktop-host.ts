import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { HostKind } from './hosts.ts'
import { launchDesktop } from './launch-desktop.ts'

/** The desktop app. Its file dialogs are answered as a person would who keeps everything in one folder. */
export const desktopHost: HostKind = {
  name: 'the desktop app',
  start: async (home, file) => {
    const documents = join(home, 'documents')
    mkdirSync(documents, { recursive: true })
    const { app, page, faults } = await launchDesktop({ home, args: file === undefined ? [] : [file] })
    await app.evaluate(({ dialog }, folder) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: `${folder}/journey` })
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] })
    }, documents)
    return {
      page,
      faults,
      takeDocument: async (show) => {
        await app.evaluate(({ shell }) => {
          shell.showItemInFolder = (path) => Object.assign(shell, { lastShown: path })
        })
        await show()
        await page.waitForTimeout(200)
        return app.evaluate(({ shell }) => String(Reflect.get(shell, 'lastShown')))
      },
      close: () => app.close(),
    }
  },
}
