import type { Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { readCsv } from './read-csv.ts'
import type { ReaderAnswer, ReaderJob } from './reader-job.ts'
import { recogniseFile } from './recognise-file.ts'
import { RefusedFile } from './refusal.ts'
import type { Sheets } from './spreadsheet.ts'

/** Reads a file in this process. Only the reading process calls this; others ask it. @see readSpreadsheet */
export async function readFileHere(job: ReaderJob): Promise<ReaderAnswer> {
  try {
    return { ok: true, sheets: await sheetsOf(job) }
  } catch (error) {
    if (error instanceof RefusedFile) return { ok: false, refusal: error.refusal }
    return { ok: false, refusal: { reason: 'damaged', params: { part: 'XML' } } }
  }
}

async function sheetsOf({ path, limits }: ReaderJob): Promise<Sheets> {
  const bytes = await bytesOf(path, limits.fileBytes)
  if (recogniseFile(bytes) === 'csv') return readCsv(bytes, basename(path, extname(path)), limits)
  const { readXlsx } = await import('./read-xlsx.ts')
  return readXlsx(bytes, limits)
}

async function bytesOf(path: string, most: number): Promise<Uint8Array> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException): Stats => {
    throw new RefusedFile(error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'missing' : 'unreadable')
  })
  if (!found.isFile()) throw new RefusedFile('notAFile')
  if (found.size > most) throw new RefusedFile('tooLarge', megabytes(found.size, most))
  return readFile(path).catch(() => {
    throw new RefusedFile('unreadable')
  })
}

function megabytes(size: number, most: number): { readonly megabytes: number; readonly limit: number } {
  return { megabytes: Math.ceil(size / 1024 / 1024), limit: Math.floor(most / 1024 / 1024) }
}
