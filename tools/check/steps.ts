import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findLicenceFaults } from '../licences/find-licence-faults.ts'
import { projectFolder } from '../project-folder.ts'
import { runScript } from '../run-program.ts'
import { findBreaches } from './boundaries.ts'
import { findCatalogueFaults } from './catalogue.ts'
import { findDeadCode } from './dead-code.ts'
import { readModuleGraph } from './module-graph.ts'

/** One thing that is checked. It passes if it finds nothing; a finding is a line that says what and where. */
export type CheckStep = { readonly name: string; readonly find: () => Promise<readonly string[]> }

const leastModules = 300

/** Every tsconfig of the project but the base that they extend. */
function typeProjects(): string[] {
  const found = readdirSync(projectFolder, { recursive: false, withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(node_modules|out|dist|\.)/.test(entry.name))
    .flatMap(({ name }) =>
      readdirSync(join(projectFolder, name), { recursive: true, encoding: 'utf8' })
        .filter((file) => /(^|[/\\])tsconfig\.json$/.test(file))
        .map((file) => join(name, file)),
    )
  return ['tsconfig.json', ...found]
}

async function findTypeErrors(project: string): Promise<readonly string[]> {
  const { code, output } = await runScript('typescript7/bin/tsc', ['-p', project, '--pretty', 'false'], {
    output: 'keep',
  })
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  return code === 0 ? [] : lines.length > 0 ? lines : [`tsc ended with ${code}`]
}

async function findStyleFaults(): Promise<readonly string[]> {
  const { code, output } = await runScript(
    '@biomejs/biome/bin/biome',
    ['ci', '--colors=off', '--diagnostic-level=warn', '--max-diagnostics=200'],
    {
      output: 'keep',
    },
  )
  return code === 0 ? [] : output.split('\n')
}

async function findBoundaryBreaches(): Promise<readonly string[]> {
  const { modules, breaches } = await findBreaches()
  return modules < leastModules ? [`only ${modules} modules were looked at`, ...breaches] : breaches
}

export function checkSteps(): readonly CheckStep[] {
  const graph = readModuleGraph(projectFolder)
  return [
    ...typeProjects().map((project) => ({ name: `types of ${project}`, find: () => findTypeErrors(project) })),
    { name: 'lint and format', find: findStyleFaults },
    { name: 'boundaries', find: findBoundaryBreaches },
    { name: 'dead code', find: async () => findDeadCode(graph) },
    { name: 'messages', find: async () => findCatalogueFaults(graph, projectFolder) },
    { name: 'licences', find: async () => findLicenceFaults(graph, projectFolder) },
  ]
}
