import { cpSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect } from 'vitest'
import { runOpsbook } from '#tests/electron/cli/run-opsbook.ts'
import { madeOnce } from '#tests/fixtures/made-once.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'

export type Told = {
  readonly changes: readonly ToldCell[]
  readonly conflicts: readonly (ToldCell & { readonly now: string })[]
  readonly added: readonly { readonly sheet: string; readonly name: string }[]
  readonly removed: readonly { readonly sheet: string; readonly name: string }[]
  readonly problems: readonly {
    readonly reason: string
    readonly sheet: string
    readonly row: number | null
    readonly column: string | null
  }[]
  readonly revision: number | null
}

export type ToldCell = {
  readonly sheet: string
  readonly row: number
  readonly column: string
  readonly entity: string
  readonly id: string
  readonly field: string
  readonly before: string
  readonly now: string
  readonly after: string
}

/** The sample workbook and its Excel export, made once a run, since every test begins with them. */
async function makeSample(folder: string): Promise<void> {
  const home = join(folder, 'home')
  const file = join(folder, 'sample.opsbook')
  const first = ['export', file, '--out', join(folder, 'first'), '--xlsx', '--at', '2026-11-26']
  for (const args of [['sample', file], first]) expect(await runOpsbook(home, args)).toMatchObject({ code: 0 })
  await rm(home, { recursive: true, force: true })
}

/** A sample workbook of the test's own with its Excel export, and the commands over them. */
export async function exportedSample() {
  const folder = temporaryFolder()
  const home = join(folder, 'home')
  const file = join(folder, 'sample.opsbook')
  const first = join(folder, 'first')
  const made = await madeOnce('sample', makeSample)
  cpSync(made.folder, folder, { recursive: true })
  await made.release()
  const run = async (args: readonly string[], input = '') => {
    const ran = await runOpsbook(home, args, input)
    expect(ran.err).not.toMatch(/ at .*\.ts:/)
    return ran
  }
  const readBack = async (sheet: string, ...options: readonly string[]): Promise<Told> =>
    JSON.parse((await run(['read-back', file, sheet, '--json', ...options])).out) as Told
  return { folder, file, run, readBack, sheet: join(first, readdirSync(first)[0] ?? '') }
}

export async function readWorkbook(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  return workbook
}

/** The workbook with something changed in it, in a file of its own. */
export async function editedSheet(path: string, change: (workbook: ExcelJS.Workbook) => void): Promise<string> {
  const workbook = await readWorkbook(path)
  change(workbook)
  const to = path.replace(/\.xlsx$/, `-${Math.abs(hash(change.toString()))}.xlsx`)
  await workbook.xlsx.writeFile(to)
  return to
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7)
}
