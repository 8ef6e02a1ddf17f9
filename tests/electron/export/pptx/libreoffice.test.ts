import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { layDeck, makePptx } from '#electron/export/pptx/make-pptx.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { bare, readPdf } from '#tests/electron/export/pdf/pdf-tools.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'

/** LibreOffice with the part of it that reads slides, which is installed on its own. */
function hasImpress(): boolean {
  try {
    const soffice = execFileSync('sh', ['-c', 'command -v soffice'], { encoding: 'utf8' }).trim()
    return existsSync(join(dirname(realpathSync(soffice)), 'libsdlo.so'))
  } catch {
    return false
  }
}

const isThere = hasImpress()
const named = isThere
  ? 'LibreOffice opens the board deck and shows every slide'
  : 'LibreOffice opens the board deck (LibreOffice Impress is not installed, so nothing was tried)'

test(named, { timeout: 300_000 }, async () => {
  if (!isThere) return
  const say = createTranslator('en')
  const fonts = locateFonts(import.meta.dirname)
  const workbook = workbookOf(0, sampleWorkbook(say))
  const report = buildReport(workbook, { audience: 'board', at: '2026-11-22', say })
  const folder = temporaryFolder()
  const path = join(folder, 'deck.pptx')
  writeFileSync(path, await makePptx(report, say, fonts))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
    timeout: 240_000,
  })
  const pdf = readFileSync(join(folder, 'deck.pdf'))
  const { deck } = layDeck(report, say, fonts)
  expect(readPdf(pdf, 'pdfinfo', [])).toMatch(new RegExp(`Pages: +${deck.slides.length}\\n`))
  const shown = bare(readPdf(pdf, 'pdftotext', ['-raw']))
  expect(report.sections.map(({ headline }) => headline).filter((each) => !shown.includes(bare(each)))).toEqual([])
})
