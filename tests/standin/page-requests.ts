import { send } from './browser.ts'
import type { BrowserWindow } from './browser-window.ts'
import { cancellable } from './cancellable.ts'
import { headerToChromium, schemes, toApp } from './custom-schemes.ts'
import { hooks } from './session.ts'

export type PausedRequest = {
  readonly requestId: string
  readonly frameId: string
  readonly resourceType: string
  readonly request: {
    readonly url: string
    readonly method: string
    readonly headers: Record<string, string>
    readonly postData?: string
  }
}

/** Addresses outside of the app that a page asked for. None is ever fetched. */
export const blocked: string[] = []

const harmless = /^(data|blob|devtools|about):/

function details(window: BrowserWindow, { request, resourceType }: PausedRequest): object {
  return { url: toApp(request.url), method: request.method, resourceType, webContents: window.webContents }
}

async function isForbidden(window: BrowserWindow, paused: PausedRequest): Promise<boolean> {
  if (window.guardsNavigation && paused.resourceType === 'Document' && paused.frameId === window.frame) {
    const url = toApp(paused.request.url)
    const event = cancellable({ url })
    window.webContents.emit('will-navigate', event, url)
    if (event.defaultPrevented) return true
  }
  const { beforeRequest } = hooks
  if (beforeRequest === undefined) return false
  return new Promise((resolve) => beforeRequest(details(window, paused), ({ cancel }) => resolve(cancel === true)))
}

async function responseHeaders(
  window: BrowserWindow,
  paused: PausedRequest,
  response: Response,
): Promise<{ name: string; value: string }[]> {
  let headers: Record<string, string | string[]> = {}
  for (const [name, value] of response.headers) headers[name] = [value]
  const { headersReceived } = hooks
  if (headersReceived !== undefined) {
    const received = { ...details(window, paused), responseHeaders: headers, statusCode: response.status }
    headers = await new Promise((resolve) =>
      headersReceived(received, (answer) => resolve(answer.responseHeaders ?? headers)),
    )
  }
  return Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value: headerToChromium(value) })),
  )
}

/** Answers what a page asks for: from the app's own scheme, or not at all. */
export async function answerRequest(window: BrowserWindow, paused: PausedRequest): Promise<void> {
  const { requestId, request } = paused
  const refuse = (errorReason: string) => send('Fetch.failRequest', { requestId, errorReason }, window.session)
  const url = toApp(request.url)
  if (await isForbidden(window, paused)) return refuse('Aborted')
  // Chromium asks for it by itself; Electron does not.
  if (url.endsWith('/favicon.ico'))
    return send('Fetch.fulfillRequest', { requestId, responseCode: 204 }, window.session)
  const handler = schemes.get(url.split(':')[0] ?? '')
  if (handler === undefined) {
    if (harmless.test(url)) return send('Fetch.continueRequest', { requestId }, window.session)
    blocked.push(url)
    return refuse('BlockedByClient')
  }
  try {
    const body = request.postData === undefined ? {} : { body: request.postData }
    const response = await handler(new Request(url, { method: request.method, headers: request.headers, ...body }))
    await send(
      'Fetch.fulfillRequest',
      {
        requestId,
        responseCode: response.status,
        responseHeaders: await responseHeaders(window, paused, response),
        body: Buffer.from(await response.arrayBuffer()).toString('base64'),
      },
      window.session,
    )
  } catch {
    await refuse('Failed').catch(() => {})
  }
}
