/**
 * `npm test`: brings a browser for the tests that need one, builds the app if it is stale, and runs every test.
 * Arguments go on to vitest. The report for machines is written to `out/reports/tests.json`.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser/find-browser.ts'
import { installBrowser } from './browser/install-browser.ts'
import { buildIfStale } from './build/build-if-stale.ts'
import { projectFolder } from './project-folder.ts'
import { runScript } from './run-program.ts'

const browser = findBrowser() ?? (await installBrowser((line) => console.log(line)))
if (browser === undefined) {
  console.error(
    'The tests need Chromium, Chrome or Edge, and none could be found or installed; install one, or name it in OPSBOOK_CHROMIUM.',
  )
  process.exit(1)
}
try {
  await buildIfStale(() => console.log('Building the app …'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
const reports = join(projectFolder, 'out/reports')
mkdirSync(reports, { recursive: true })
const env = { ...process.env, OPSBOOK_CHROMIUM: browser, STANDIN_CHROMIUM: browser }
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'tests.json')}`]
const projects = ['--project=core', '--project=unit', '--project=e2e']
const { code } = await runScript('vitest/vitest.mjs', ['run', ...projects, ...reporters, ...process.argv.slice(2)], {
  env,
})
process.exit(code)
