import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import type { Part } from '#electron/export/parts.ts'
import type { DocumentTarget, MadeDocument } from './document-job.ts'
import { settleFile } from './settle-file.ts'

type Parts = Iterable<Part> | AsyncIterable<Part>

/** Puts the many files of a document in their place: each whole, in a folder or in one archive. Without any, nothing is made. */
export function placeParts(parts: Parts, target: DocumentTarget, at: string): Promise<readonly MadeDocument[]> {
  return target.folder ? placeInFolder(parts, target) : placeInArchive(parts, target, at)
}

async function placeInFolder(
  parts: Parts,
  { format, audience, path, temporary }: DocumentTarget,
): Promise<MadeDocument[]> {
  const made: MadeDocument[] = []
  for await (const { name, bytes } of parts) {
    mkdirSync(path, { recursive: true })
    const place = join(path, name)
    writeFileSync(temporary, bytes)
    settleFile(temporary, place)
    made.push({ format, audience, path: place, bytes: bytes.length })
  }
  return made
}

async function placeInArchive(
  parts: Parts,
  { format, audience, path, temporary }: DocumentTarget,
  at: string,
): Promise<MadeDocument[]> {
  const files: Zippable = {}
  for await (const { name, bytes } of parts) {
    // Pictures are packed already.
    files[name] = [bytes, { level: format === 'png' ? 0 : 6, mtime: `${at}T12:00:00` }]
  }
  if (Object.keys(files).length === 0) return []
  writeFileSync(temporary, zipSync(files))
  settleFile(temporary, path)
  return [{ format, audience, path, bytes: statSync(path).size }]
}
