/** Adds up the reports in `out/reports` and prints `N passed, N failed`. Ends with 1 if anything failed, or nothing ran. */
import { join } from 'node:path'
import { countReports } from './ci/count-reports.ts'
import { projectFolder } from './project-folder.ts'

const tests = ['tests.json', 'package-files.json', 'package-journeys.json']
const { passed, failed, missing } = countReports(join(projectFolder, 'out/reports'), tests, 'check.json')
for (const name of missing) console.log(`there is no report ${name}: its run broke off`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
