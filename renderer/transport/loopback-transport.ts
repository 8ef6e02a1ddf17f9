import type { EventName, HostEvents } from '#shared/contract/events.ts'
import { loopback } from '#shared/contract/loopback.ts'
import type { HostApi, RequestName } from '#shared/contract/requests.ts'
import { requests } from '#shared/contract/requests.ts'
import { decodeWire, encodeWire } from '#shared/contract/wire.ts'
import { failure } from '#shared/failure.ts'
import { fail, type Result } from '#shared/result.ts'
import type { Transport } from './transport.ts'

/** The transport of the browser host. A page takes a new id each time it is loaded. @see loopback */
export function createLoopbackTransport(): Transport {
  const screen = crypto.randomUUID()
  const api = Object.fromEntries(
    (Object.keys(requests) as RequestName[]).map((name) => [name, (input: unknown) => ask(screen, name, input)]),
  ) as unknown as HostApi
  let stream: EventSource | null = null
  return {
    api,
    on: (event, listener) => {
      stream ??= new EventSource(`${loopback.events}?screen=${screen}`)
      return listen(stream, event, listener)
    },
  }
}

async function ask(screen: string, name: RequestName, input: unknown): Promise<Result<unknown>> {
  try {
    const response = await fetch(loopback.requests, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [loopback.screenHeader]: screen },
      body: encodeWire({ name, input }),
    })
    const text = await response.text()
    if (!response.ok) return fail(failure('unexpected', { detail: `HTTP ${response.status}` }))
    return decodeWire(text) as Result<unknown>
  } catch (error) {
    return fail(failure('unexpected', { detail: error instanceof Error ? error.message : '' }))
  }
}

function listen<E extends EventName>(stream: EventSource, event: E, listener: (fact: HostEvents[E]) => void) {
  const hear = (message: MessageEvent<string>): void => listener(decodeWire(message.data) as HostEvents[E])
  stream.addEventListener(event, hear)
  return (): void => stream.removeEventListener(event, hear)
}
