import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findBrowser } from '#tools/browser/find-browser.ts'
import { inputsHash } from '#tools/build/inputs.ts'
import { countReports } from '#tools/ci/count-reports.ts'
import { runProgram } from '#tools/run-program.ts'
import { aProject } from './a-project.ts'

describe('what the build was made from', () => {
  it('changes with what a file says and with its name, not with its time', () => {
    const folder = aProject({ 'shared/a.ts': '1', 'package.json': '{}', 'docs/a.md': 'x' })
    const before = inputsHash(folder)
    utimesSync(join(folder, 'shared/a.ts'), 1, 1)
    writeFileSync(join(folder, 'docs/a.md'), 'y')
    expect(inputsHash(folder)).toBe(before)
    writeFileSync(join(folder, 'shared/a.ts'), '2')
    const changed = inputsHash(folder)
    expect(changed).not.toBe(before)
    writeFileSync(join(folder, 'shared/b.ts'), '')
    expect(inputsHash(folder)).not.toBe(changed)
  })
})

describe('the count at the end', () => {
  const passing = JSON.stringify({ success: true, numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 0 })
  const check = JSON.stringify({ passed: 3, failed: 1 })
  it('adds up what the runners report', () => {
    const folder = aProject({ 'a.json': passing, 'b.json': passing, 'check.json': check })
    expect(countReports(folder, ['a.json', 'b.json'], 'check.json')).toEqual({ passed: 13, failed: 1, missing: [] })
  })
  it('takes a run without a report, and a file that could not be loaded, as failures', () => {
    const broken = JSON.stringify({ success: false, numPassedTests: 4, numFailedTests: 0, numFailedTestSuites: 2 })
    const folder = aProject({ 'a.json': broken })
    expect(countReports(folder, ['a.json', 'b.json'], 'check.json')).toEqual({
      passed: 4,
      failed: 4,
      missing: ['b.json', 'check.json'],
    })
  })
})

describe('finding a browser', () => {
  it('takes the one that is named, and no other if that is missing', () => {
    const folder = aProject({ 'bin/chromium': '', 'mine/browser': '' })
    const PATH = join(folder, 'bin')
    expect(findBrowser({ PATH })).toBe(join(folder, 'bin/chromium'))
    expect(findBrowser({ PATH, OPSBOOK_CHROMIUM: join(folder, 'mine/browser') })).toBe(join(folder, 'mine/browser'))
    expect(findBrowser({ PATH, OPSBOOK_CHROMIUM: join(folder, 'nowhere') })).toBeUndefined()
  })
})

describe('running a program', () => {
  it('keeps what it says and how it ends', async () => {
    const script = 'console.log("out"); console.error("err"); process.exit(3)'
    expect(await runProgram(process.execPath, ['-e', script], { output: 'keep' })).toEqual({
      code: 3,
      output: 'out\nerr\n',
    })
  })
  it('gives 127 for one that is not there, and ends one that takes too long', async () => {
    expect((await runProgram('/nowhere/program', [], { output: 'keep' })).code).toBe(127)
    const late = await runProgram(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], {
      output: 'keep',
      limit: 300,
    })
    expect(late.code).not.toBe(0)
  })
})
