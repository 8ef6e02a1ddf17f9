import { crc32, deflateRawSync } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'

/** A zip that is written entry by entry and keeps none of them. */
export type SteadyZip = {
  readonly add: (name: string, content: string | Uint8Array) => void
  readonly end: () => void
}

/** The same entries give the same bytes, in every time zone. @param at ISO date of all entries @param write is given the bytes */
export function createSteadyZip(at: string, write: (bytes: Uint8Array) => void): SteadyZip {
  const mtime = dateOf(at)
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error
    write(bytes)
  })
  return {
    add: (filename, content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      const entry: ZipInputFile = { filename, mtime, compression: 8, size: bytes.length, crc: crc32(bytes) }
      zip.add(entry)
      // Packed by Node, which takes a fraction of the time.
      entry.ondata?.(null, deflateRawSync(bytes), true)
    },
    end: () => zip.end(),
  }
}

/** A zip knows days from 1980 to 2107, as the clock on the wall shows them. */
function dateOf(at: string): Date {
  const [year = 2000, month = 1, day = 1] = at.split('-').map(Number)
  return new Date(Math.min(2107, Math.max(1980, year)), month - 1, day)
}
