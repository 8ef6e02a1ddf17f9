import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFile } from '#electron/storage/create-file.ts'
import { fullTortureRows } from '#tests/fixtures/full-torture-rows.ts'
import { changesOf } from '#tests/fixtures/large-workbook.ts'
import { projectFolder } from '../project-folder.ts'

export type TrialWorkbook = { readonly name: string; readonly file: string }

/** Runs the command line program of the sources. @returns what it printed */
export function opsbook(home: string, ...args: readonly string[]): Buffer {
  const main = join(projectFolder, 'electron/cli/main.ts')
  return execFileSync(process.execPath, [main, ...args], {
    env: { ...process.env, OPSBOOK_HOME: home },
    stdio: 'pipe',
    maxBuffer: 2 ** 28,
  })
}

/** The real strategy that lies beside the project, where it does. */
const registers = join(projectFolder, '../shared/data/federal-data-strategy-2020/registers.xlsx')
const mapping = join(projectFolder, 'tests/fixtures/mappings/federal-data-strategy-registers.json')

const makers: Readonly<Record<string, (file: string, home: string) => void>> = {
  sample: (file, home) => opsbook(home, 'sample', file),
  empty: (file, home) => opsbook(home, 'new', file),
  german: (file, home) => german(file, home),
  torture: (file) => keep(file),
  ...(existsSync(registers)
    ? {
        real: (file: string, home: string) => {
          opsbook(home, 'new', file)
          opsbook(home, 'import', file, registers, '--map', mapping)
        },
      }
    : {}),
}

/** Writes the workbooks that documents are tried with into a folder. @param wanted their names; all if none is given */
export function makeTrialWorkbooks(folder: string, home: string, wanted: readonly string[]): TrialWorkbook[] {
  return Object.entries(makers)
    .filter(([name]) => wanted.length === 0 || wanted.includes(name))
    .map(([name, make]) => {
      const file = join(folder, `${name}.opsbook`)
      make(file, home)
      return { name, file }
    })
}

/** The sample as a German organisation would have it: words of the documents, dates, figures and currency, not what was typed. */
function german(file: string, home: string): void {
  const [first, rows] = [join(home, 'german-first.opsbook'), join(home, 'german.json')]
  opsbook(home, 'sample', first)
  const dump = String(opsbook(home, 'dump', first))
  writeFileSync(
    rows,
    dump.replace('"locale":"en-GB"', '"locale":"de-DE"').replace('"currency":"GBP"', '"currency":"EUR"'),
  )
  opsbook(home, 'load', file, rows)
}

function keep(file: string): void {
  const made = createFile(file, { title: 'Torture', changes: changesOf(fullTortureRows()), author: 'trial' })
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
}
