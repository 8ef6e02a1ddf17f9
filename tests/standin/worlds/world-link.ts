import type { Codec, codec as codecFunction } from './codec.ts'

/**
 * Links the page's world with the preload's over synchronous DOM events: functions and promises become proxies, as in
 * Electron's context bridge. Its text is put into pages, where `codec` stands beside it.
 */
declare const codec: typeof codecFunction

export type WorldLink = {
  readonly post: (type: string, detail: unknown) => void
  readonly on: (type: string, listener: (detail: never) => void) => void
  readonly codec: Codec
}
type Called = { readonly id: number; readonly args: readonly unknown[] }
type Returned = { readonly value?: unknown; readonly error?: unknown }
type Settled = Returned & { readonly id: number }
type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void }

export function worldLink(me: string, other: string): WorldLink {
  const functions = new Map<number, (...args: unknown[]) => unknown>()
  const waiting = new Map<number, Waiting>()
  let last = 0
  let returned: Returned | undefined

  function post(type: string, detail: unknown): void {
    document.dispatchEvent(new CustomEvent(`standin:${other}:${type}`, { detail: JSON.stringify(detail) }))
  }
  function on(type: string, listener: (detail: never) => void): void {
    document.addEventListener(`standin:${me}:${type}`, (event) =>
      listener(JSON.parse((event as CustomEvent<string>).detail) as never),
    )
  }
  function asError(error: unknown): Error {
    return new Error(error instanceof Error ? error.message : String(error))
  }
  const link = codec(
    (value) => {
      last += 1
      const id = last
      if (value instanceof Promise) {
        value.then(
          (result) => post('settle', { id, value: link.encode(result) }),
          (error) => post('settle', { id, error: link.encode(asError(error)) }),
        )
        return { $: 'promise', id }
      }
      functions.set(id, value as (...args: unknown[]) => unknown)
      return { $: 'function', id }
    },
    ({ $, id }: { $: string; id: number }) => {
      if ($ === 'promise') return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
      return (...args: unknown[]) => {
        returned = undefined
        post('call', { id, args: args.map(link.encode) })
        const result = returned as Returned | undefined
        returned = undefined
        if (result?.error !== undefined) throw link.decode(result.error)
        return result === undefined ? undefined : link.decode(result.value)
      }
    },
  )
  on('call', ({ id, args }: Called) => {
    try {
      post('return', { value: link.encode(functions.get(id)?.(...args.map(link.decode))) })
    } catch (error) {
      post('return', { error: link.encode(asError(error)) })
    }
  })
  on('return', (result: Returned) => {
    returned = result
  })
  on('settle', ({ id, value, error }: Settled) => {
    const waiter = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) waiter?.resolve(link.decode(value))
    else waiter?.reject(link.decode(error))
  })
  return { post, on, codec: link }
}
