import { closeSync, fsyncSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { renameWithPatience, syncFolder } from '../write-whole-file.ts'

/** Makes a temporary file that is whole take its place, so that a power cut leaves the old file or the new one. */
export function settleFile(temporary: string, path: string): void {
  const file = openSync(temporary, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameWithPatience(temporary, path)
  syncFolder(dirname(path))
}
