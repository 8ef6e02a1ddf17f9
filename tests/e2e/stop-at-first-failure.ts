import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach } from 'vitest'
import { projectFolder } from '#tools/project-folder.ts'

/** A journey that fails is at its end: what would come after is skipped, and the screen is kept as a picture. */
export function stopAtFirstFailure(page: () => Page | undefined): void {
  let failed = false
  beforeEach(({ skip }) => skip(failed, 'a step before it failed'))
  afterEach(async ({ task }) => {
    if (failed || task.result?.state !== 'fail') return
    failed = true
    const folder = join(projectFolder, 'out/reports')
    mkdirSync(folder, { recursive: true })
    const name = `${task.name.replaceAll(/\W+/g, '-')}.png`
    await page()
      ?.screenshot({ path: join(folder, name) })
      .catch(() => {})
  })
}
