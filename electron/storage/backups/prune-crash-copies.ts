import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isCrashCopy } from './backup-folder.ts'

const kept = 3

/** Keeps what the last few crashes left. */
export function pruneCrashCopies(folder: string): void {
  const copies = readdirSync(folder).filter(isCrashCopy).sort()
  for (const name of copies.slice(0, -kept)) {
    rmSync(join(folder, name), { force: true })
    rmSync(join(folder, `${name}-journal`), { force: true })
  }
}
