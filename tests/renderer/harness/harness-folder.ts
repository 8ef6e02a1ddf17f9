import { type MadeFolder, madeOnce } from '#tests/fixtures/made-once.ts'

/** A folder with the screen over the in-memory host, built once a run. */
export function harnessFolder(): Promise<MadeFolder> {
  return madeOnce('screen', async (folder) => {
    // The builder takes a while to load, and most test files need no build of their own.
    const { buildHarness } = await import('./build-harness.ts')
    await buildHarness(folder)
  })
}
