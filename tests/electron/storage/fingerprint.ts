import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'

/** What must stay the same of a file that is only looked at. */
export function fingerprint(path: string): { readonly hash: string; readonly changedAt: number } {
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
  return { hash, changedAt: statSync(path).mtimeMs }
}
