import { join } from 'node:path'
import { openWorkbookFile } from '#electron/storage/open-workbook-file.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { findFindings } from '#shared/steps/find-findings.ts'
import { stepProgress } from '#shared/steps/step-progress.ts'
import { must, shownOf } from '#tests/electron/storage/a-file.ts'

/** The steps that are not done in a workbook's file, each with what is found there. */
export function openSteps(path: string, home: string): readonly string[] {
  const workbook = read(path, home)
  const found = findFindings(workbook)
  return Object.entries(stepProgress(workbook)).flatMap(([step, { complete }]) =>
    complete ? [] : [`${step}: ${found.flatMap((each) => (each.step === step ? [each.code] : [])).join(', ')}`],
  )
}

/** Every text in a workbook's file. */
export function textsOf(path: string, home: string): ReadonlySet<string> {
  const { tables } = read(path, home)
  const rows = Object.values(tables).flatMap((table) => Object.values(table))
  return new Set(rows.flatMap((row) => Object.values(row ?? {})).filter((value) => typeof value === 'string'))
}

function read(path: string, home: string): Workbook {
  const file = must(openWorkbookFile(path, { backups: join(home, 'backups') }))
  try {
    return shownOf(file)
  } finally {
    file.close()
  }
}
