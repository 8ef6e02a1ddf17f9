import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { folderOfRun } from '#tests/fixtures/made-once.ts'

/** A folder for what the test files of a run share, taken away after it. Nothing is built before somebody needs it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'opsbook-run-'))
  process.env[folderOfRun] = folder
  // While the tests are watched, the screen may be another from run to run.
  project.onTestsRerun(() => rm(join(folder, 'screen'), { recursive: true, force: true }))
  return () => rm(folder, { recursive: true, force: true })
}
