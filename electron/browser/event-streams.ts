import type { ServerResponse } from 'node:http'
import type { EventName, HostEvents } from '#shared/contract/events.ts'
import { encodeWire } from '#shared/contract/wire.ts'

/** The open streams of events, one per screen. */
export type EventStreams = {
  readonly open: (screen: string, response: ServerResponse) => void
  readonly send: <E extends EventName>(screens: readonly string[], name: E, payload: HostEvents[E]) => void
  readonly close: () => void
}

type Options = {
  /** A screen's stream ended and did not come back. */
  readonly onGone: (screen: string) => void
  /** How long a screen may be away: a page that is loaded again or a laptop that slept comes back. */
  readonly graceMs?: number
}

/** Keeps proxies and sleeping laptops from taking a quiet stream for a dead one. */
const heartbeatMs = 20_000

export function createEventStreams({ onGone, graceMs = 5_000 }: Options): EventStreams {
  const streams = new Map<string, ServerResponse>()
  const leaving = new Map<string, NodeJS.Timeout>()
  const heartbeat = setInterval(() => {
    for (const stream of streams.values()) stream.write(':\n\n')
  }, heartbeatMs).unref()
  return {
    open: (screen, response) => {
      clearTimeout(leaving.get(screen))
      leaving.delete(screen)
      streams.get(screen)?.end()
      streams.set(screen, response)
      response.writeHead(200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' })
      response.write('retry: 500\n\n')
      response.on('close', () => {
        if (streams.get(screen) !== response) return
        streams.delete(screen)
        const gone = (): void => {
          leaving.delete(screen)
          onGone(screen)
        }
        leaving.set(screen, setTimeout(gone, graceMs).unref())
      })
    },
    send: (screens, name, payload) => {
      const message = `event: ${name}\ndata: ${encodeWire(payload)}\n\n`
      for (const screen of screens) streams.get(screen)?.write(message)
    },
    close: () => {
      clearInterval(heartbeat)
      for (const timer of leaving.values()) clearTimeout(timer)
      for (const stream of streams.values()) stream.end()
      streams.clear()
    },
  }
}
