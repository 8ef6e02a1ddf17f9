import type { ServerResponse } from 'node:http'
import { encodeWire } from '#shared/contract/wire.ts'
import { failure } from '#shared/failure.ts'
import { fail } from '#shared/result.ts'
import type { Refusal } from './check-origin.ts'
import type { ScreenFiles } from './screen-files.ts'
import { newNonce, securityHeaders } from './security-headers.ts'

/** Says no in the shape of an answer, so that a screen can treat it as one. */
export function refuse(response: ServerResponse, { status, reason }: Refusal): void {
  const body = encodeWire(fail(failure('badRequest', { detail: reason })))
  response.writeHead(status, { 'content-type': 'application/json' }).end(body)
}

/** A sentence for a person who came to the wrong door. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}

/** The page itself: never stored, with a nonce of its own. */
export function sendPage(response: ServerResponse, files: ScreenFiles, notBuilt: string): void {
  const nonce = newNonce()
  const page = files.page(nonce)
  if (page === null) {
    sendText(response, 404, notBuilt)
    return
  }
  for (const [name, value] of Object.entries(securityHeaders(nonce))) response.setHeader(name, value)
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
}

/** A script, style, font or picture of the page. */
export function sendFile(response: ServerResponse, files: ScreenFiles, pathname: string): void {
  const file = files.find(pathname)
  if (file === null) {
    refuse(response, { status: 404, reason: 'not found' })
    return
  }
  if (file.immutable) response.setHeader('cache-control', 'private, max-age=31536000, immutable')
  response.writeHead(200, { 'content-type': file.type, 'content-length': file.body.length }).end(file.body)
}
