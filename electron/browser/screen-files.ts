import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

/** A file of the screen, as it is sent. */
export type ScreenFile = { readonly type: string; readonly body: Buffer; readonly immutable: boolean }

export type ScreenFiles = {
  /** The page, with its nonce in place. Null: the screen was never built. */
  readonly page: (nonce: string) => string | null
  /** @param pathname as it stands in the address, still encoded */
  readonly find: (pathname: string) => ScreenFile | null
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** Names with a hash of their content, as the build writes them: they never change. */
const hashed = /-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/

/**
 * The built screen. Only files that lay in the folder at the start are served, under exactly their names: there is no
 * way from an address to any other path, whatever is written in it.
 */
export function openScreenFiles(folder: string): ScreenFiles {
  const known = new Map(listFiles(folder).map((file) => [`/${file.split(sep).join('/')}`, join(folder, file)]))
  return {
    page: (nonce) => {
      const page = known.get('/index.html')
      return page === undefined ? null : readFileSync(page, 'utf8').replaceAll('__CSP_NONCE__', nonce)
    },
    find: (pathname) => {
      const path = pathname === '/index.html' ? undefined : known.get(pathname)
      if (path === undefined) return null
      const type = types[extname(path)] ?? 'application/octet-stream'
      return { type, body: readFileSync(path), immutable: pathname.startsWith('/assets/') && hashed.test(pathname) }
    },
  }
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  } catch {
    return []
  }
}
