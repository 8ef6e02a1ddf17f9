import type { codec as codecFunction } from './codec.ts'
import type { worldLink as worldLinkFunction } from './world-link.ts'

/** The preload's side, in a world of its own: a sandboxed preload's `require` and `process`. Its text is put into pages. */
declare const codec: typeof codecFunction
declare const worldLink: typeof worldLinkFunction
/** The way out of the page, which only this world has. */
declare function standinSend(message: string): void

export type RendererInfo = {
  readonly platform: string
  readonly arch: string
  readonly versions: Readonly<Record<string, string | undefined>>
  readonly argv: readonly string[]
}
export type FromPage =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: unknown }
  | { readonly kind: 'send'; readonly channel: string; readonly args: unknown }
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'preload-error'; readonly message: string }
export type Preload = (
  require: (id: string) => unknown,
  module: { exports: object },
  exports: object,
  process: object,
  global: object,
) => void
type Listener = (event: object, ...args: unknown[]) => void
type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }

export function isolatedWorld(info: RendererInfo, preload: Preload | null): void {
  const link = worldLink('isolated', 'main')
  const wire = codec()
  const listeners = new Map<string, Listener[]>()
  const waiting = new Map<number, Waiting>()
  const exposed = new Set<string>()
  let last = 0
  function send(message: FromPage): void {
    standinSend(JSON.stringify(message))
  }
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        send({ kind: 'invoke', id: last, channel, args: wire.encode(args) })
      }),
    send: (channel: string, ...args: unknown[]) => send({ kind: 'send', channel, args: wire.encode(args) }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    off: (channel: string, listener: Listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((one) => one !== listener),
      )
      return ipcRenderer
    },
  }
  Object.assign(globalThis, {
    standinReply: (id: number, worked: boolean, value: unknown) => {
      const waiter = waiting.get(id)
      waiting.delete(id)
      if (worked) waiter?.resolve(wire.decode(value))
      else waiter?.reject(new Error(String(value)))
    },
    standinEvent: (channel: string, args: unknown) => {
      for (const listener of listeners.get(channel) ?? []) {
        listener({ sender: ipcRenderer, ports: [] }, ...(wire.decode(args) as unknown[]))
      }
    },
  })
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => {
      if (exposed.has(key)) throw new Error('Cannot bind an API on top of an existing property on the window object')
      exposed.add(key)
      link.post('expose', { key, api: link.codec.encode(api) })
    },
  }
  function require(id: string): unknown {
    if (id === 'electron' || id === 'electron/renderer') {
      return { contextBridge, ipcRenderer, webUtils: { getPathForFile: () => '' } }
    }
    throw new Error(`module not found: ${id}`)
  }
  const process = { ...info, type: 'renderer', env: {}, sandboxed: true, contextIsolated: true, isMainFrame: true }
  link.on('open', ({ url }: { url: string }) => send({ kind: 'open', url }))
  if (preload === null) return
  const module = { exports: {} }
  try {
    preload(require, module, module.exports, process, globalThis)
  } catch (error) {
    send({ kind: 'preload-error', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}
