import { EventEmitter } from 'node:events'
import { send } from './browser.ts'
import type { BrowserWindow } from './browser-window.ts'
import { toApp } from './custom-schemes.ts'
import { ipcMain } from './ipc-main.ts'
import { session } from './session.ts'
import { codec } from './worlds/codec.ts'
import type { FromPage } from './worlds/isolated-world.ts'

type OpenHandler = (details: { readonly url: string; readonly disposition: string }) => { readonly action: string }
const wire = codec()

export class WebContents extends EventEmitter {
  readonly id: number
  readonly session = session.defaultSession
  readonly mainFrame: { readonly url: string; readonly origin: string; readonly parent: null }
  readonly window: BrowserWindow
  openHandler: OpenHandler | undefined

  constructor(window: BrowserWindow) {
    super()
    this.window = window
    this.id = window.id
    this.mainFrame = {
      get url() {
        return toApp(window.url)
      },
      get origin() {
        return /^[a-z]+:\/\/[^/]*/.exec(toApp(window.url))?.[0] ?? 'null'
      },
      parent: null,
    }
  }
  send(channel: string, ...args: unknown[]): void {
    this.window.runInPreload(`standinEvent(${JSON.stringify(channel)}, ${JSON.stringify(wire.encode(args))})`)
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }
  getURL(): string {
    return toApp(this.window.url)
  }
  isDestroyed(): boolean {
    return this.window.isDestroyed()
  }
  isDevToolsOpened(): boolean {
    return false
  }
  toggleDevTools(): void {}
  setVisualZoomLevelLimits(): Promise<void> {
    return Promise.resolve()
  }
  close(): void {
    void this.window.close()
  }

  /** A message from the preload: an event for `ipcMain.on`, or a question for `ipcMain.handle`. */
  async receive(message: FromPage): Promise<void> {
    const event = { sender: this, senderFrame: this.mainFrame, frameId: 1, processId: 1 }
    if (message.kind === 'preload-error') {
      console.error(`Unable to load preload script: ${message.message}`)
      this.emit('preload-error', {}, '', new Error(message.message))
      return
    }
    if (message.kind === 'open') {
      const answer = this.openHandler?.({ url: toApp(message.url), disposition: 'new-window' })
      if (answer?.action !== 'deny') throw new Error('Electron stand-in: a window that the app allows is not covered')
      return
    }
    const args = wire.decode(message.args) as unknown[]
    if (message.kind === 'send') {
      ipcMain.emit(message.channel, event, ...args)
      return
    }
    const { id, channel } = message
    try {
      const handler = ipcMain.handlers.get(channel)
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
      const answer = wire.encode(await handler(event, ...args))
      this.window.runInPreload(`standinReply(${id}, true, ${JSON.stringify(answer)})`)
    } catch (error) {
      const said = `Error invoking remote method '${channel}': ${String(error)}`
      this.window.runInPreload(`standinReply(${id}, false, ${JSON.stringify(said)})`)
    }
  }
  async executeJavaScript(expression: string): Promise<unknown> {
    await this.window.opened
    const params = { expression, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await send('Runtime.evaluate', params, this.window.session)
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
}
