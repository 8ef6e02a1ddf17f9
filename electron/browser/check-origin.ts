import type { IncomingMessage } from 'node:http'

/** Why a request is turned away, as an HTTP status with a word; null: it may pass. */
export type Refusal = { readonly status: number; readonly reason: string }

/**
 * Whether a request comes from a page of this host, before anything else is looked at. A name that was rebound to this
 * machine shows in `Host`, a page of another site or port in `Origin` and `Sec-Fetch-Site`.
 */
export function checkOrigin(request: IncomingMessage, origin: string): Refusal | null {
  const { host, origin: from, 'sec-fetch-site': site } = request.headers
  if (host !== new URL(origin).host) return { status: 421, reason: 'wrong host' }
  if (from !== undefined && from !== origin) return { status: 403, reason: 'foreign origin' }
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return { status: 403, reason: 'foreign site' }
  return null
}

/** What a question to the door must have beside: it changes things, so its origin must be told, not just not wrong. */
export function checkQuestion(request: IncomingMessage, origin: string): Refusal | null {
  if (request.method !== 'POST') return { status: 405, reason: 'only POST' }
  if (request.headers.origin !== origin) return { status: 403, reason: 'origin missing' }
  if (request.headers['sec-fetch-site'] === 'none') return { status: 403, reason: 'not from a page' }
  if (request.headers['content-type'] !== 'application/json') return { status: 415, reason: 'only application/json' }
  return null
}
