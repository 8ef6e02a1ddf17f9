import { EventEmitter } from 'node:events'
import { isAbsolute } from 'node:path'
import { app } from './app.ts'
import { connectBrowser, send } from './browser.ts'
import { cancellable } from './cancellable.ts'
import type { CdpResult } from './cdp.ts'
import { toApp, toChromium } from './custom-schemes.ts'
import { openPage, preloadWorld } from './open-page.ts'
import { openWindows } from './open-windows.ts'
import { answerRequest } from './page-requests.ts'
import { WebContents } from './web-contents.ts'

type WebPreferences = { readonly preload?: string; readonly additionalArguments?: readonly string[] } & Record<
  string,
  unknown
>
type Options = {
  readonly width?: number
  readonly height?: number
  readonly show?: boolean
  readonly webPreferences?: WebPreferences
}
/** Settings that would weaken the app: the stand-in refuses them, so that a slip fails the tests. */
const refused = [
  ['nodeIntegration', true],
  ['nodeIntegrationInWorker', true],
  ['nodeIntegrationInSubFrames', true],
  ['contextIsolation', false],
  ['sandbox', false],
  ['webSecurity', false],
  ['webviewTag', true],
  ['allowRunningInsecureContent', true],
] as const

let last = 0

export class BrowserWindow extends EventEmitter {
  static getAllWindows(): BrowserWindow[] {
    return [...openWindows.values()]
  }
  static getFocusedWindow(): BrowserWindow | null {
    return [...openWindows.values()].find((window) => window.isVisible()) ?? null
  }
  static fromWebContents(contents: WebContents): BrowserWindow {
    return contents.window
  }

  readonly id: number
  readonly webContents: WebContents
  readonly opened: Promise<void>
  url = 'about:blank'
  target = ''
  session = ''
  frame = ''
  guardsNavigation = false
  readonly #bounds: { width: number; height: number }
  #visible: boolean
  #destroyed = false
  #world: number | undefined
  #shownOnce = false

  constructor({ width = 800, height = 600, show = true, webPreferences = {} }: Options = {}) {
    super()
    for (const [setting, value] of refused) {
      if (webPreferences[setting] === value) {
        throw new Error(`Electron stand-in: webPreferences.${setting}=${value} is not covered`)
      }
    }
    if (webPreferences.preload !== undefined && !isAbsolute(webPreferences.preload)) {
      throw new Error('preload script must have absolute path')
    }
    last += 1
    this.id = last
    this.#visible = show
    this.#bounds = { width, height }
    this.webContents = new WebContents(this)
    openWindows.set(this.id, this)
    this.opened = this.#open(webPreferences)
    this.opened.catch((error: unknown) => {
      console.error(error)
      app.exit(1)
    })
    queueMicrotask(() => {
      app.emit('web-contents-created', {}, this.webContents)
      app.emit('browser-window-created', {}, this)
    })
  }
  async #open({ preload, additionalArguments = [] }: WebPreferences): Promise<void> {
    const page = await openPage(this.webContents, { ...this.#bounds, preload, argv: additionalArguments })
    this.target = page.target
    this.session = page.session
    this.frame = page.frame
    const cdp = await connectBrowser()
    cdp.listen(this.session, (method, params) => this.#hear(method, params))
    await page.prepare()
  }
  #hear(method: string, params: CdpResult): void {
    if (method === 'Runtime.executionContextCreated') {
      const { name, id, auxData } = params.context
      if (name === preloadWorld && auxData.frameId === this.frame) this.#world = id
    } else if (method === 'Runtime.executionContextsCleared') this.#world = undefined
    else if (method === 'Runtime.bindingCalled') void this.webContents.receive(JSON.parse(params.payload))
    else if (method === 'Fetch.requestPaused') {
      answerRequest(this, params).catch((error: unknown) => {
        if (!this.#destroyed) console.error(error)
      })
    } else if (method === 'Page.frameNavigated' && params.frame.id === this.frame) {
      this.url = params.frame.url
      this.webContents.emit('did-navigate', {}, toApp(this.url))
    } else if (method === 'Page.domContentEventFired') {
      this.webContents.emit('dom-ready', {})
      if (!this.#shownOnce) this.emit('ready-to-show')
      this.#shownOnce = true
    } else if (method === 'Page.loadEventFired') this.webContents.emit('did-finish-load', {})
    else if (method === 'Inspector.targetCrashed') {
      this.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
    }
  }
  runInPreload(expression: string): void {
    if (this.#world === undefined || this.#destroyed) return
    send('Runtime.evaluate', { expression, contextId: this.#world }, this.session).catch(() => {})
  }
  async loadURL(url: string): Promise<void> {
    await this.opened
    this.guardsNavigation = false
    const loaded = new Promise((resolve) => this.webContents.once('did-finish-load', resolve))
    const { errorText } = await send('Page.navigate', { url: toChromium(url) }, this.session)
    this.guardsNavigation = true
    if (errorText) throw new Error(`${errorText} (-2) loading '${url}'`)
    await loaded
  }
  show(): void {
    this.#visible = true
    this.emit('show')
  }
  focus(): void {
    this.emit('focus')
  }
  isVisible(): boolean {
    return this.#visible
  }
  isMinimized(): boolean {
    return false
  }
  isDestroyed(): boolean {
    return this.#destroyed
  }
  getBounds(): object {
    return { x: 0, y: 0, ...this.#bounds }
  }
  setTitle(): void {}
  setMenuBarVisibility(): void {}
  setRepresentedFilename(): void {}
  restore(): void {}
  /** @returns whether it is closed; false when the app forbade it */
  async close(): Promise<boolean> {
    if (this.#destroyed) return true
    const event = cancellable({})
    this.emit('close', event)
    if (event.defaultPrevented) return false
    await this.opened.catch(() => {})
    this.destroy()
    return true
  }
  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    openWindows.delete(this.id)
    send('Target.closeTarget', { targetId: this.target }).catch(() => {})
    this.webContents.emit('destroyed')
    this.emit('closed')
    app.windowGone()
  }
}
