import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { appHost } from './app-address.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}
const noncePlace = '__CSP_NONCE__'

/** Answers what the screen asks for under `app://opsbook/` with the built files in `folder`, and with nothing outside of it. */
export function serveScreen(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const { host, pathname } = new URL(request.url)
    if (request.method !== 'GET' || host !== appHost) return new Response(null, { status: 403 })
    const file = fileIn(folder, pathname)
    const type = types[extname(file ?? '')]
    if (file === undefined || type === undefined) return new Response(null, { status: 404 })
    const bytes = await readFile(file).catch(() => undefined)
    if (bytes === undefined) return new Response(null, { status: 404 })
    return respond(bytes, type)
  }
}

function fileIn(folder: string, pathname: string): string | undefined {
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (path.includes('\0') || path.includes('\\')) return undefined
  const file = normalize(join(folder, path === '/' ? 'index.html' : path))
  return file.startsWith(normalize(folder) + sep) ? file : undefined
}

function respond(bytes: Buffer, type: string): Response {
  const nonce = randomBytes(16).toString('base64')
  const body = type.startsWith('text/html')
    ? bytes.toString('utf8').replaceAll(noncePlace, nonce)
    : new Uint8Array(bytes)
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    },
  })
}
