import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder for everything that one journey keeps, gone after it. */
export function aHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'opsbook-e2e-'))
  afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }))
  return home
}
