import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { pathToFileURL } from 'node:url'
import { app, Menu, protocol, session } from 'electron'
import { homeFolder } from '#electron/workbooks/home-folder.ts'
import { createHostService } from '#electron/workbooks/host-service.ts'
import { createTranslator, loadTranslator, type Say } from '#shared/messages/translate.ts'
import { appScheme } from './app-address.ts'
import { builtParts } from './built-parts.ts'
import { perfSwitch } from './channels.ts'
import { desktopFiles } from './desktop-files.ts'
import { listenToScreens } from './ipc.ts'
import { liveOnce } from './lifecycle.ts'
import { menuTemplate } from './menu.ts'
import { createScreens } from './screens.ts'
import { secureContents, secureSession } from './security.ts'
import { serveScreen } from './serve-screen.ts'
import { spawnDataProcesses } from './spawn-data-process.ts'
import { spawnReaders } from './spawn-reader.ts'
import { createTimeline } from './start-timeline.ts'
import { workbookArgument } from './workbook-argument.ts'

const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }

/**
 * Builds the desktop app out of its parts and wires them. What an edit, a file or a document is, they know; this does
 * not. Runs before Electron is ready.
 */
export function startDesktop(): void {
  const timeline = createTimeline(process.argv.includes(perfSwitch) ? (line) => console.log(line) : undefined)
  timeline.mark('main-start')
  app.enableSandbox()
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }])
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  app.on('web-contents-created', (_event, contents) => secureContents(contents))

  const parts = builtParts(app.getAppPath())
  const screens = createScreens({
    preload: parts.preload,
    timeline,
    startPath: workbookArgument(process.argv.slice(1), process.cwd()),
  })
  const locale = app.getLocale() || 'en'
  // Nothing is said before Electron is ready, and by then the person's language is there.
  let spoken = createTranslator(locale)
  const say: Say = (key, params) => spoken(key, params)
  const service = createHostService({
    host: 'desktop',
    version: app.getVersion(),
    home: homeFolder(process.env, process.platform),
    files: desktopFiles(screens.windowOf, say),
    now: () => new Date(),
    newId: randomUUID,
    emit: screens.emit,
    say,
    locale,
    author: userInfo().username,
    spawnDataProcess: spawnDataProcesses(parts.dataProcess),
    startReader: spawnReaders(parts.reader),
    documentWorker: pathToFileURL(parts.documentWorker),
    startPath: screens.takeStartPath,
  })
  screens.onGone((screen) => void service.screenClosed(screen))
  async function openInto(screen: string, path: string): Promise<void> {
    const opened = await service.openFor(screen, path)
    if (opened.ok) screens.emit([screen], 'workbook.opened', { opened: opened.value })
    else screens.tellFailure(screen, say(`failure.${opened.failure.kind}`, opened.failure.params))
  }
  listenToScreens(service.door, {
    isOurs: screens.isOurs,
    dropped: (screen, path) => void openInto(screen, path),
    marked: timeline.mark,
  })
  liveOnce(app, {
    openFile: (path) => screens.withScreen(path, (screen) => void openInto(screen, path)),
    show: screens.show,
    finish: service.close,
  })

  void app.whenReady().then(async () => {
    timeline.mark('ready')
    spoken = await loadTranslator(locale)
    secureSession(session.defaultSession)
    protocol.handle(appScheme, serveScreen(parts.screen))
    const template = menuTemplate(say, process.platform === 'darwin', screens.choose)
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
    await screens.show()
  })
}
