import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Puts what a screen handed over into a file for as long as somebody reads it: readers are given paths. */
export async function withGivenFile<T>(bytes: Uint8Array, read: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'opsbook-given-'))
  try {
    const path = join(folder, 'given')
    await writeFile(path, bytes, { mode: 0o600 })
    return await read(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
