/**
 * `npm run check`: types, lint and format, boundaries, dead code, messages and licences of dependencies. Ends with 1 if
 * anything is found. The report for machines is written to `out/reports/check.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSteps } from './check/steps.ts'
import { projectFolder } from './project-folder.ts'

const results: { readonly name: string; readonly findings: readonly string[] }[] = []
for (const { name, find } of checkSteps()) {
  const findings = await find()
  results.push({ name, findings })
  console.log(`${findings.length === 0 ? 'ok    ' : 'FAILED'}  ${name}`)
  for (const finding of findings) console.log(`        ${finding}`)
}
const failed = results.filter(({ findings }) => findings.length > 0).length
const report = join(projectFolder, 'out/reports')
mkdirSync(report, { recursive: true })
writeFileSync(join(report, 'check.json'), JSON.stringify({ passed: results.length - failed, failed, results }, null, 2))
process.exit(failed === 0 ? 0 : 1)
