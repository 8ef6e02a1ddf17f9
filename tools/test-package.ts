/**
 * `npm run test:package`, after `npm run package -- --fake`: checks the packed files and fuses, then takes the Linux app
 * out of its archive and runs the desktop journeys on that. Reports for machines: `out/reports/package*.json`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll } from '@electron/asar'
import { findBrowser } from './browser/find-browser.ts'
import { projectFolder } from './project-folder.ts'
import { runScript } from './run-program.ts'

const reports = join(projectFolder, 'out/reports')
mkdirSync(reports, { recursive: true })

async function runTests(
  report: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, report)}`]
  const env = { ...process.env, ...environment }
  const { code } = await runScript('vitest/vitest.mjs', ['run', ...reporters, ...args], { env })
  return code === 0
}

const app = mkdtempSync(join(tmpdir(), 'opsbook-packed-'))
const files = await runTests('package-files.json', ['--project=packaging'])
let journeys = false
try {
  const arch = process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked'
  extractAll(join(projectFolder, 'dist', arch, 'resources/app.asar'), app)
  const browser = findBrowser()
  const chromium = browser === undefined ? {} : { STANDIN_CHROMIUM: browser }
  journeys = await runTests('package-journeys.json', ['--project=e2e', 'tests/e2e/desktop'], {
    OPSBOOK_APP: app,
    ...chromium,
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
} finally {
  rmSync(app, { recursive: true, force: true })
}
process.exit(files && journeys ? 0 : 1)
