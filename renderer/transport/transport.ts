import type { EventName, HostEvents } from '#shared/contract/events.ts'
import type { HostApi } from '#shared/contract/requests.ts'
import { createLoopbackTransport } from './loopback-transport.ts'

/** How a screen talks to its host, whichever it is. Answers are Results; a lost host is a failure like any other. */
export type Transport = {
  readonly api: HostApi
  /** Hear of what the host tells; the answer stops it. */
  readonly on: <E extends EventName>(event: E, listener: (fact: HostEvents[E]) => void) => () => void
}

/** The host this screen was opened by: the desktop app where its preload left a bridge, else the loopback host. */
export function findTransport(): Transport {
  const bridge = window.opsbook
  return bridge ? { api: bridge, on: bridge.on } : createLoopbackTransport()
}
