import { randomBytes } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { loopback } from '#shared/contract/loopback.ts'

/** Finished documents that the person may fetch, each under an address of its own that works once. */
export type Downloads = {
  /** @returns the address, on this host */
  readonly offer: (path: string, fileName: string) => string
  /** Sends what the address stands for. False: it stands for nothing, or was used. */
  readonly send: (pathname: string, response: ServerResponse) => Promise<boolean>
}

type Offered = { readonly path: string; readonly fileName: string }

export function createDownloads(): Downloads {
  const offered = new Map<string, Offered>()
  return {
    offer: (path, fileName) => {
      const address = `${loopback.downloads}${randomBytes(24).toString('base64url')}`
      offered.set(address, { path, fileName })
      return address
    },
    send: async (pathname, response) => {
      const found = offered.get(pathname)
      const size = found && statSync(found.path, { throwIfNoEntry: false })?.size
      if (found === undefined || size === undefined) return false
      offered.delete(pathname)
      response.writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-length': size,
        'content-disposition': `attachment; filename*=UTF-8''${encodeRfc5987(found.fileName)}`,
      })
      await pipeline(createReadStream(found.path), response)
      return true
    },
  }
}

/** `encodeURIComponent` leaves four characters that RFC 5987 does not allow. */
function encodeRfc5987(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
}
