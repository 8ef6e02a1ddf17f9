import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runOpsbook } from '#tests/electron/cli/run-opsbook.ts'
import { bare, readPdf } from '#tests/electron/export/pdf/pdf-tools.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { isPrinted, textsOfDump } from './printed-texts.ts'

const data = fileURLToPath(new URL('../../../shared/data/federal-data-strategy-2020/', import.meta.url))
const mapping = fileURLToPath(new URL('../fixtures/mappings/federal-data-strategy-registers.json', import.meta.url))
const hasData = existsSync(data)
const minutes = 60_000

/** Exports a workbook and gives the three documents' bytes. */
async function exported(
  home: string,
  file: string,
  folder: string,
  audience = 'leadership',
): Promise<{ readonly pdf: Buffer; readonly xlsx: Buffer; readonly pptx: Buffer }> {
  const ran = await runOpsbook(home, ['export', file, '--out', folder, '--at', '2026-11-22', '--audience', audience])
  expect(ran.err).not.toMatch(/ at .*\.ts:/)
  expect(ran.code).toBe(0)
  const named = (ending: string): Buffer =>
    readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? ''))
  return { pdf: named('.pdf'), xlsx: named('.xlsx'), pptx: named('.pptx') }
}

async function unprintedTexts(home: string, file: string, pdf: Buffer): Promise<readonly string[]> {
  const dump = await runOpsbook(home, ['dump', file])
  const printed = bare(readPdf(pdf, 'pdftotext', ['-raw']))
  const texts = textsOfDump(dump.out)
  expect(texts.length).toBeGreaterThan(100)
  return texts
    .filter(({ text }) => !isPrinted(text, printed))
    .map(({ place, text }) => `${place}: ${text.slice(0, 80)}`)
}

describe('from a workbook to the board pack, on the command line', () => {
  test('the sample: every text is in the PDF, the PDF is sound, and the same input gives the same bytes', {
    timeout: 5 * minutes,
  }, async () => {
    const folder = temporaryFolder()
    const home = join(folder, 'home')
    const file = join(folder, 'sample.opsbook')
    expect(await runOpsbook(home, ['sample', file])).toMatchObject({ code: 0 })
    const whole = await exported(home, file, join(folder, 'whole'))
    expect(readPdf(whole.pdf, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors found')
    expect(await unprintedTexts(home, file, whole.pdf)).toEqual([])
    const board = await exported(home, file, join(folder, 'board'), 'board')
    const coverAndTwelve = 13
    const pages = readPdf(board.pdf, 'pdftotext', ['-raw']).split('\f').length - 1
    expect(pages).toBe(coverAndTwelve)
    const again = await exported(home, file, join(folder, 'again'), 'board')
    expect(again.pdf.equals(board.pdf)).toBe(true)
    expect(again.xlsx.equals(board.xlsx)).toBe(true)
    expect(again.pptx.equals(board.pptx)).toBe(true)
  })

  const real = hasData
    ? 'a real strategy'
    : 'a real strategy (its data is not beside the project, so nothing was tried)'
  test(`${real}: imports, imports again without a change, checks and exports`, { timeout: 5 * minutes }, async () => {
    if (!hasData) return
    const folder = temporaryFolder()
    const home = join(folder, 'home')
    const file = join(folder, 'strategy.opsbook')
    await runOpsbook(home, ['new', file, '--title', 'Federal Data Strategy 2020'])
    const imported = await runOpsbook(home, ['import', file, join(data, 'registers.xlsx'), '--map', mapping])
    expect(imported.out).toMatch(/milestone: 66 added/)
    const before = await runOpsbook(home, ['dump', file])
    const again = await runOpsbook(home, ['import', file, join(data, 'registers.xlsx'), '--map', mapping])
    expect(again.out).toMatch(/milestone: 0 added, 0 changed, 66 as they were/)
    expect((await runOpsbook(home, ['dump', file])).out).toBe(before.out)
    expect(await runOpsbook(home, ['check', file])).toMatchObject({ code: 1 })
    const { pdf } = await exported(home, file, join(folder, 'out'))
    expect(readPdf(pdf, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors found')
    expect(await unprintedTexts(home, file, pdf)).toEqual([])
  })
})
