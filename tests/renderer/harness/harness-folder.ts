import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where a run of the tests keeps what is built once for all of its files; unset outside of such a run. */
export const folderOfRun = 'OPSBOOK_TEST_RUN'

/** A folder with the built screen, until it is released. */
export type HarnessFolder = { readonly folder: string; readonly release: () => Promise<void> }

/** The screen over the in-memory host, built: the first test file that asks in a run builds it, the others find it there. */
export async function harnessFolder(): Promise<HarnessFolder> {
  const run = process.env[folderOfRun]
  if (run === undefined) {
    const folder = await buildInto(tmpdir())
    return { folder, release: () => rm(folder, { recursive: true, force: true }) }
  }
  const folder = join(run, 'screen')
  if (!existsSync(folder)) await putInPlace(await buildInto(run), folder)
  return { folder, release: async () => undefined }
}

async function buildInto(parent: string): Promise<string> {
  const folder = await mkdtemp(join(parent, 'opsbook-screen-'))
  // The builder takes a while to load, and most test files need no build of their own.
  const { buildHarness } = await import('./build-harness.ts')
  await buildHarness(folder)
  return folder
}

/** In one step, so that nobody sees half of it. Where two built at the same time, one of the two is as good as the other. */
async function putInPlace(built: string, folder: string): Promise<void> {
  try {
    await rename(built, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    await rm(built, { recursive: true, force: true })
  }
}
