import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loopback, screenIdPattern } from '#shared/contract/loopback.ts'
import { answerQuestion, type DoorForScreens } from './answer-question.ts'
import { checkOrigin } from './check-origin.ts'
import type { Downloads } from './downloads.ts'
import type { EventStreams } from './event-streams.ts'
import type { ScreenFiles } from './screen-files.ts'
import { securityHeaders } from './security-headers.ts'
import { refuse, sendFile, sendPage, sendText } from './send.ts'
import { createSession, type Session } from './session.ts'

export type LoopbackServer = {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** The address that lets one browser in, once. */
  readonly launchUrl: string
  readonly close: () => Promise<void>
}

type Options = {
  /** 0: any that is free. */
  readonly port: number
  readonly files: ScreenFiles
  readonly streams: EventStreams
  readonly downloads: Downloads
  readonly door: DoorForScreens
  /** Shown to who comes without a session. */
  readonly noSession: string
  /** Shown in place of a screen that was never built. */
  readonly notBuilt: string
  readonly mostBytes?: number
}

/** What is known once the server listens. */
type Known = { readonly origin: string; readonly session: Session }

/**
 * Serves the screen to one person on this machine and passes its questions to the door. Listens on 127.0.0.1 alone;
 * every request must name this host, come from its own page and carry the session before anything is answered.
 * @throws what `listen` throws: the port is taken, or not allowed
 */
export async function startLoopbackServer(options: Options): Promise<LoopbackServer> {
  let known: Known | undefined
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 }, (request, response) => {
    if (known === undefined) response.destroy()
    else route(request, response, options, known).catch(() => breakOff(response))
  })
  const port = await listen(server, options.port)
  const origin = `http://127.0.0.1:${port}`
  const session = createSession(port)
  known = { origin, session }
  return {
    origin,
    launchUrl: `${origin}/?${session.parameter}=${session.token}`,
    close: () => {
      options.streams.close()
      return new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      })
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port))
  })
}

async function route(request: IncomingMessage, response: ServerResponse, options: Options, known: Known) {
  for (const [name, value] of Object.entries(securityHeaders(null))) response.setHeader(name, value)
  const foreign = checkOrigin(request, known.origin)
  if (foreign) return refuse(response, foreign)
  const url = URL.parse(request.url ?? '/', known.origin)
  if (url === null || url.origin !== known.origin) return refuse(response, { status: 400, reason: 'bad address' })
  const admitted = known.session.admits(request.headers.cookie)
  const token = url.pathname === '/' ? url.searchParams.get(known.session.parameter) : null
  if (token !== null && request.method === 'GET') {
    const cookie = known.session.exchange(token)
    return admitted || cookie !== null ? enter(response, cookie) : sendText(response, 403, options.noSession)
  }
  if (!admitted) return sendText(response, 401, options.noSession)
  if (url.pathname === loopback.requests) {
    const { door, mostBytes = 32_000_000 } = options
    return answerQuestion(request, response, { origin: known.origin, door, mostBytes })
  }
  if (request.method !== 'GET') return refuse(response, { status: 405, reason: 'only GET' })
  return get(url, response, options)
}

/** The launch address again, from the browser that used it, leads to the page too: people click twice. */
function enter(response: ServerResponse, cookie: string | null): void {
  if (cookie !== null) response.setHeader('set-cookie', cookie)
  response.writeHead(303, { location: '/' }).end()
}

async function get(url: URL, response: ServerResponse, options: Options): Promise<void> {
  const { files, streams, downloads, notBuilt } = options
  if (url.pathname === '/') sendPage(response, files, notBuilt)
  else if (url.pathname === '/favicon.ico') response.writeHead(204).end()
  else if (url.pathname === loopback.events) {
    const screen = url.searchParams.get('screen') ?? ''
    if (screenIdPattern.test(screen)) streams.open(screen, response)
    else refuse(response, { status: 400, reason: 'screen missing' })
  } else if (url.pathname.startsWith(loopback.downloads)) {
    const sent = await downloads.send(url.pathname, response)
    if (!sent) refuse(response, { status: 404, reason: 'not found' })
  } else sendFile(response, files, url.pathname)
}

function breakOff(response: ServerResponse): void {
  if (response.headersSent) response.destroy()
  else refuse(response, { status: 500, reason: 'failed' })
}
