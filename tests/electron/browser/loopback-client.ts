import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserHost, startBrowserHost } from '#electron/browser/start-browser-host.ts'
import { loopback } from '#shared/contract/loopback.ts'
import type { InputOf, OutputOf, RequestName } from '#shared/contract/requests.ts'
import { decodeWire, encodeWire } from '#shared/contract/wire.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { Result } from '#shared/result.ts'

/** A browser host on folders of its own, and a client that can lie about everything a browser can't. */

export type Reply = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }
export type Sent = {
  readonly method?: string
  readonly path?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string
}

export type TestHost = {
  readonly host: BrowserHost
  readonly folder: string
  readonly send: (sent: Sent) => Promise<Reply>
  /** Uses the launch address and keeps the cookie. */
  readonly enter: () => Promise<string>
  readonly close: () => Promise<void>
}

export async function startTestHost(startPath: string | null = null): Promise<TestHost> {
  const folder = mkdtempSync(join(tmpdir(), 'opsbook-browser-'))
  const screenFolder = join(folder, 'screen')
  mkdirSync(join(screenFolder, 'assets'), { recursive: true })
  writeFileSync(join(screenFolder, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__"><p>Opsbook</p>')
  writeFileSync(join(screenFolder, 'assets', 'index-A1b2C3d4.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  const started = await startBrowserHost({
    port: 0,
    home: join(folder, 'home'),
    folder: join(folder, 'workbooks'),
    startPath,
    version: '0.0.0',
    say: createTranslator('en'),
    locale: 'en-GB',
    author: 'tester',
    screenFolder,
    graceMs: 50,
  })
  if (!started.ok) throw new Error(started.failure.kind)
  const host = started.value
  const send = (sent: Sent): Promise<Reply> => sendTo(host.origin, sent)
  return {
    host,
    folder,
    send,
    enter: async () => {
      const { headers } = await send({ path: host.launchUrl.slice(host.origin.length) })
      return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    },
    close: async () => {
      await host.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function sendTo(origin: string, { method = 'GET', path = '/', headers = {}, body }: Sent): Promise<Reply> {
  return new Promise((done, failed) => {
    const { hostname, port } = new URL(origin)
    const sent = request({ hostname, port, method, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', failed)
      response.on('end', () => {
        const { statusCode: status = 0, headers: got } = response
        done({ status, headers: got, body: Buffer.concat(chunks).toString('utf8') })
      })
    })
    sent.on('error', failed)
    sent.end(body)
  })
}

/** A page that is logged in: asks as the renderer does and collects what it is told. */
export type Page = {
  readonly ask: <N extends RequestName>(name: N, input: InputOf<N>) => Promise<Result<OutputOf<N>>>
  /** Resolves with the next event of that name that has not been taken yet. */
  readonly next: (event: string) => Promise<unknown>
  readonly told: readonly { readonly event: string; readonly data: unknown }[]
  readonly leave: () => void
}

export async function openPage({ host, send }: TestHost, cookie: string, screen: string): Promise<Page> {
  const told: { event: string; data: unknown; taken?: boolean }[] = []
  const waiting: (() => void)[] = []
  const { hostname, port } = new URL(host.origin)
  const stream = request({ hostname, port, path: `${loopback.events}?screen=${screen}`, headers: { cookie } })
  await new Promise<void>((opened, failed) => {
    stream.on('error', failed)
    stream.on('response', (response) => {
      let rest = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        const messages = (rest + chunk).split('\n\n')
        rest = messages.pop() ?? ''
        for (const message of messages) {
          const [, event, data] = /^event: (.*)\ndata: (.*)$/s.exec(message) ?? []
          if (event !== undefined && data !== undefined) told.push({ event, data: decodeWire(data) })
        }
        for (const wake of waiting.splice(0)) wake()
      })
      response.on('error', () => undefined)
      opened()
    })
    stream.end()
  })
  stream.removeAllListeners('error').on('error', () => undefined)
  return {
    told,
    ask: async (name, input) => {
      const headers = {
        cookie,
        origin: host.origin,
        'content-type': 'application/json',
        [loopback.screenHeader]: screen,
      }
      const { body } = await send({
        method: 'POST',
        path: loopback.requests,
        headers,
        body: encodeWire({ name, input }),
      })
      return decodeWire(body) as never
    },
    next: async (event) => {
      for (;;) {
        const found = told.find((each) => each.event === event && !each.taken)
        if (found) {
          found.taken = true
          return found.data
        }
        await new Promise<void>((wake) => waiting.push(wake))
      }
    },
    leave: () => void stream.destroy(),
  }
}
