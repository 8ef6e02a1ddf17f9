/** A connection to Chromium's DevTools protocol, over the WebSocket that Node has. */

type Reply = {
  readonly resolve: (value: CdpResult) => void
  readonly reject: (error: Error) => void
  readonly method: string
}
/** The protocol's answers and events are JSON; each caller knows the part it reads. */
// biome-ignore lint/suspicious/noExplicitAny: the protocol is described outside of this project
export type CdpResult = any
export type CdpListener = (method: string, params: CdpResult) => void

export type Cdp = {
  /** Listens to one session; '' is the browser itself. */
  readonly listen: (session: string, listener: CdpListener) => void
  readonly send: (method: string, params?: object, session?: string) => Promise<CdpResult>
}

export async function connectCdp(url: string): Promise<Cdp> {
  const socket = new WebSocket(url)
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve()
    socket.onerror = () => reject(new Error(`no DevTools connection to ${url}`))
  })
  const replies = new Map<number, Reply>()
  const listeners = new Map<string, CdpListener>()
  let lastId = 0
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data))
    const reply = replies.get(message.id)
    if (reply === undefined) {
      if (message.method !== undefined) listeners.get(message.sessionId ?? '')?.(message.method, message.params)
      return
    }
    replies.delete(message.id)
    if (message.error === undefined) reply.resolve(message.result)
    else reply.reject(new Error(`${reply.method}: ${message.error.message}`))
  }
  socket.onclose = () => {
    for (const reply of replies.values()) reply.reject(new Error('Chromium is gone'))
    replies.clear()
  }
  return {
    listen: (session, listener) => listeners.set(session, listener),
    send: (method, params = {}, session) => {
      lastId += 1
      const id = lastId
      return new Promise((resolve, reject) => {
        replies.set(id, { resolve, reject, method })
        socket.send(JSON.stringify({ id, method, params, ...(session === undefined ? {} : { sessionId: session }) }))
      })
    },
  }
}
