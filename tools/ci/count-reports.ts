import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Count = { readonly passed: number; readonly failed: number; readonly missing: readonly string[] }

type TestReport = {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
}

/**
 * Adds up the runners' own reports in a folder. One that is missing stands for a run that broke off, and a run that failed
 * without a failed test (a file that can't be loaded, a hook that throws) is one that failed: each counts as a failure.
 */
export function countReports(folder: string, testReports: readonly string[], checkReport: string): Count {
  let passed = 0
  let failed = 0
  const missing: string[] = []
  function read<T>(name: string): T | undefined {
    const path = join(folder, name)
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'))
    missing.push(name)
    failed += 1
    return undefined
  }
  for (const name of testReports) {
    const report = read<TestReport>(name)
    if (report === undefined) continue
    passed += report.numPassedTests
    failed += report.numFailedTests
    if (!report.success && report.numFailedTests === 0) failed += Math.max(1, report.numFailedTestSuites)
  }
  const check = read<{ readonly passed: number; readonly failed: number }>(checkReport)
  return { passed: passed + (check?.passed ?? 0), failed: failed + (check?.failed ?? 0), missing }
}
