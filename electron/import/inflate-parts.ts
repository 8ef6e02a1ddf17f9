import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import type { ImportLimits } from './import-limits.ts'
import { RefusedFile } from './refusal.ts'

/** The parts of a package by name. */
export type Parts = ReadonlyMap<string, Uint8Array>

const chunkBytes = 64 * 1024
/** Below this a part may inflate as far as it likes: small parts of XML do. */
const ratioFromBytes = 1024 * 1024

/**
 * Inflates the wanted parts of a zip. What the zip says about sizes is not believed: bytes are counted as they come, and
 * inflating stops at the first limit.
 * @throws RefusedFile
 */
export function inflateParts(zip: Uint8Array, wanted: (name: string) => boolean, limits: ImportLimits): Parts {
  const unfinished = new Set<string>()
  const chunks = new Map<string, Uint8Array[]>()
  let entries = 0
  let total = 0
  let bytesIn = 0

  const collect = (file: UnzipFile): void => {
    const own: Uint8Array[] = []
    let size = 0
    chunks.set(file.name, own)
    unfinished.add(file.name)
    file.ondata = (error, data, final) => {
      // fflate hands back what is thrown below as an error of the stream.
      if (error) throw error instanceof RefusedFile ? error : new RefusedFile('damaged', { part: file.name })
      size += data.length
      total += data.length
      const ratioReached = size > ratioFromBytes && size > limits.ratio * bytesIn
      if (size > limits.partBytes || total > limits.totalBytes || ratioReached) {
        throw new RefusedFile('inflates', { megabytes: Math.round(limits.totalBytes / 1024 / 1024) })
      }
      own.push(data)
      if (final) unfinished.delete(file.name)
    }
    file.start()
  }

  const unzip = new Unzip((file) => {
    entries += 1
    if (entries > limits.entries) throw new RefusedFile('tooManyParts', { limit: limits.entries })
    if (isUnsafe(file.name)) throw new RefusedFile('unsafeName')
    if (wanted(file.name) && !chunks.has(file.name)) collect(file)
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < zip.length; at += chunkBytes) {
      const end = Math.min(at + chunkBytes, zip.length)
      bytesIn = end
      unzip.push(zip.subarray(at, end), end === zip.length)
    }
  } catch (error) {
    if (error instanceof RefusedFile) throw error
    throw new RefusedFile('damaged', { part: 'zip' })
  }
  const [part] = unfinished
  if (part !== undefined) throw new RefusedFile('damaged', { part })
  return new Map([...chunks].map(([name, own]) => [name, joined(own)]))
}

/** Nothing is written to disk under these names, but a package that has such parts was made to harm. */
function isUnsafe(name: string): boolean {
  return name.split(/[\\/]/).includes('..') || /^[\\/]|^[A-Za-z]:/.test(name) || name.includes('\0')
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
