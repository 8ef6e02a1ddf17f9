import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectBrowser, endBrowser } from './browser.ts'
import { cancellable } from './cancellable.ts'
import { openWindows } from './open-windows.ts'

export type Place = {
  readonly folder: string
  readonly manifest: { readonly name?: string; readonly productName?: string; readonly version?: string }
}

let place: Place = { folder: process.cwd(), manifest: {} }
let temporary: string | undefined
let announceReady: (event: object) => void
const ready = new Promise<object>((resolve) => {
  announceReady = resolve
})
let quitting = false

function userData(): string {
  const given = process.argv
    .find((argument) => argument.startsWith('--user-data-dir='))
    ?.slice('--user-data-dir='.length)
  if (given !== undefined) return given
  temporary ??= mkdtempSync(join(tmpdir(), 'electron-standin-'))
  return temporary
}

class App extends EventEmitter {
  name = 'Electron'
  isPackaged = false
  readonly #switches = new Map<string, string>()
  readonly #paths = new Map<string, string>()
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void this.#switches.set(name, value),
    hasSwitch: (name: string) => this.#switches.has(name) || process.argv.includes(`--${name}`),
  }

  whenReady(): Promise<object> {
    return ready
  }
  getPath(name: string): string {
    const base = userData()
    const known: Record<string, string> = {
      userData: base,
      sessionData: base,
      logs: join(base, 'logs'),
      documents: join(base, 'Documents'),
      temp: tmpdir(),
      home: homedir(),
      exe: process.execPath,
    }
    const path = this.#paths.get(name) ?? known[name]
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    if (name !== 'exe') mkdirSync(path, { recursive: true })
    return path
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, path)
  }
  getAppPath(): string {
    return place.folder
  }
  getVersion(): string {
    return place.manifest.version ?? '0.0.0'
  }
  getName(): string {
    return this.name
  }
  getLocale(): string {
    return 'en-GB'
  }
  getPreferredSystemLanguages(): string[] {
    return ['en-GB']
  }
  requestSingleInstanceLock(): boolean {
    return true
  }
  enableSandbox(): void {}
  setAppUserModelId(): void {}
  addRecentDocument(): void {}

  async quit(): Promise<void> {
    if (quitting) return
    const before = cancellable({})
    this.emit('before-quit', before)
    if (before.defaultPrevented) return
    quitting = true
    for (const window of [...openWindows.values()]) {
      if (await window.close()) continue
      quitting = false
      return
    }
    const will = cancellable({})
    this.emit('will-quit', will)
    if (will.defaultPrevented) quitting = false
    else this.exit(0)
  }
  exit(code = 0): void {
    quitting = true
    this.emit('quit', {}, code)
    endBrowser(() => {
      if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true, maxRetries: 3 })
      process.exit(code)
    })
  }
  windowGone(): void {
    if (openWindows.size > 0 || quitting) return
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
    else void this.quit()
  }
}

export const app = new App()

/** Before the app's main runs. */
export function startApp(started: Place): void {
  place = started
  app.name = started.manifest.productName ?? started.manifest.name ?? 'Electron'
  void connectBrowser(join(app.getPath('userData'), 'chromium'))
  process.once('SIGTERM', () => void app.quit())
  process.once('SIGINT', () => void app.quit())
}

/** After the first turn of the app's main, as in Electron. */
export async function becomeReady(): Promise<void> {
  await connectBrowser()
  announceReady({})
  app.emit('ready', {}, {})
}
