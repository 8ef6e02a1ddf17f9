import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { makePptx } from '#electron/export/pptx/make-pptx.ts'
import { createFile } from '#electron/storage/create-file.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { runOpsbook } from '#tests/electron/cli/run-opsbook.ts'
import { readPdf } from '#tests/electron/export/pdf/pdf-tools.ts'
import { paragraphsIn, partsOf, slideNames } from '#tests/electron/export/pptx/deck-tools.ts'
import { fullTortureRows } from '#tests/fixtures/full-torture-rows.ts'
import { changesOf } from '#tests/fixtures/large-workbook.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { textsOfDump } from './printed-texts.ts'
import { textsOfSections } from './report-texts.ts'

const minutes = 60_000
type Texts = ReturnType<typeof textsOfDump>

/** A document of the torture workbook, and every text that is in the workbook. */
async function exported(format: 'pdf' | 'xlsx'): Promise<{ readonly bytes: Buffer; readonly texts: Texts }> {
  const folder = temporaryFolder()
  const [home, file, out] = ['home', 'torture.opsbook', 'out'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const made = createFile(file, { title: 'Torture', changes: changesOf(fullTortureRows()), author: 'test' })
  expect(made.ok).toBe(true)
  const texts = textsOfDump((await runOpsbook(home, ['dump', file])).out)
  expect(texts.length).toBeGreaterThan(5_000)
  const ran = await runOpsbook(home, ['export', file, '--out', out, `--${format}`, '--at', '2026-11-22'])
  expect(ran).toMatchObject({ code: 0 })
  return { bytes: readFileSync(join(out, readdirSync(out).find((name) => name.endsWith(format)) ?? '')), texts }
}

/** Without white space, breaks and marks of direction, and without what has no letter in any font. */
function bareLetters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\ufffd|\uffff|\ufffe/gu, '□')
    .replace(/[\s□]|\p{Cc}|\p{Cf}|[\u{fe00}-\u{fe0f}]/gu, '')
}

/** Parts of a text in one direction each: a program that copies a line puts parts of different directions in its own order. */
function parts(text: string): readonly string[] {
  return bareLetters(text)
    .split(/([\u0590-\u08ff]+)/u)
    .filter((part) => part !== '')
}

/** In how many pieces a text was written, taking the longest that is there each time; infinite if some of it is not there. */
function piecesOf(part: string, written: string): number {
  const least = 4
  let pieces = 0
  for (let at = 0; at < part.length; pieces += 1) {
    let [fits, tooLong] = [0, part.length - at + 1]
    while (fits + 1 < tooLong) {
      const middle = (fits + tooLong) >> 1
      if (written.includes(part.slice(at, at + middle))) fits = middle
      else tooLong = middle
    }
    if (fits < Math.min(least, part.length - at)) return Number.POSITIVE_INFINITY
    at += fits
  }
  return pieces
}

/** Texts that are not in what was written. Running lines stand in the middle of a text where it goes on on the next page. */
function missing(all: Texts, written: string): readonly string[] {
  const most = (part: string): number => (part.length <= 40 ? 2 : 3 + Math.floor(part.length / 2_000))
  return all
    .filter(({ text }) => parts(text).some((part) => piecesOf(part, written) > most(part)))
    .map(({ place, text }) => `${place}: ${text.slice(0, 80)}`)
}

/** What the slides say, each paragraph as its runs put together. */
function onSlides(bytes: Uint8Array): string {
  const parts = partsOf(bytes)
  return slideNames(parts)
    .flatMap((name) => paragraphsIn(parts[name] ?? ''))
    .join('\n')
}

function inSheets(bytes: Buffer): string {
  const decoder = new TextDecoder()
  const strings = Object.entries(unzipSync(bytes))
    .filter(([name]) => /sharedStrings|worksheets\/sheet/u.test(name))
    .map(([, part]) => decoder.decode(part))
    .join('')
  return strings
    .replace(/<[^>]*>/gu, '')
    .replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&')
}

describe('the torture workbook: 300 practices, 500 initiatives, 40 objectives, six scripts', () => {
  test('every text is in the PDF for IT leadership, and a text that is not there is missed', {
    timeout: 15 * minutes,
  }, async () => {
    const { bytes, texts } = await exported('pdf')
    const written = bareLetters(readPdf(bytes, 'pdftotext', []))
    expect(missing(texts, written)).toEqual([])
    const planted = [
      { place: 'planted', text: 'A sentence that nobody wrote into the workbook' },
      { place: 'planted', text: 'שלום לכולם ולכל העולם כולו' },
    ]
    expect(missing(planted, written)).toHaveLength(2)
  })

  test('every text is in the Excel workbook, and a text that is not there is missed', {
    timeout: 15 * minutes,
  }, async () => {
    const { bytes, texts } = await exported('xlsx')
    const written = bareLetters(inSheets(bytes))
    expect(missing(texts, written)).toEqual([])
    expect(missing([{ place: 'planted', text: 'A sentence that nobody wrote' }], written)).toHaveLength(1)
  })

  test('every text of the sections for IT leadership is on the slides, and a text that is not there is missed', {
    timeout: 15 * minutes,
  }, async () => {
    const say = createTranslator('en')
    const report = buildReport(workbookOf(0, fullTortureRows()), { audience: 'leadership', at: '2026-11-22', say })
    const texts = textsOfSections(report)
    expect(texts.length).toBeGreaterThan(1_000)
    const written = bareLetters(onSlides(await makePptx(report, say, locateFonts(import.meta.dirname))))
    expect(missing(texts, written)).toEqual([])
    expect(missing([{ place: 'planted', text: 'A sentence that nobody wrote' }], written)).toHaveLength(1)
  })
})
