import { expect, test } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { makePdf } from '#electron/export/pdf/make-pdf.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { sampleReport } from '#tests/fixtures/sample-report.ts'
import { readPdf } from './pdf-tools.ts'

test('objects of a PDF are packed, and every reader finds them', { timeout: 120_000 }, async () => {
  const say = createTranslator('en')
  const { bytes } = await makePdf({ ...sampleReport, archival: true }, say, locateFonts(import.meta.dirname))
  const raw = Buffer.from(bytes).toString('latin1')
  expect(raw).toContain('/Type /ObjStm')
  expect(raw).toContain('/Type /XRef')
  // Neither structure nor pages stand in it as text.
  expect(raw).not.toMatch(/\/S \/T[DHR]\b|\/Type \/Page\b/)
  expect(readPdf(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors found')
  const plain = readPdf(bytes, 'qpdf', ['--qdf', '--object-streams=disable'])
  expect(plain).toMatch(/\/S \/TD\b/)
  expect(plain).toMatch(/\/Type \/Page\b/)
  expect(readPdf(bytes, 'pdfinfo', ['-struct'])).toContain('Table')
})
