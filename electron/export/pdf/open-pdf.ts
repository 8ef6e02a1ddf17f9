import type { ByteSink } from './byte-sink.ts'
import { packObjects } from './object-streams.ts'
import { gathering } from './page-sheets.ts'
import type { PdfDocument } from './pdf-document.ts'
import { PDFDocument } from './pdfmake-parts.ts'
import type { Pdf } from './pdfmake-types.ts'

export type FontDescriptors = Readonly<
  Record<string, Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>>
>

/**
 * An empty PDF whose bytes go into a sink as they are written. No address is ever fetched, no file read but the fonts.
 * @returns the PDF, and when all of it is written: pictures are unpacked aside
 */
export function openPdf(
  { pageSize, language, subset, info }: PdfDocument,
  fonts: FontDescriptors,
  sink: ByteSink,
): { readonly pdf: Pdf; readonly written: Promise<void> } {
  const allowed = new Set(Object.values(fonts).flatMap((files) => Object.values(files)))
  const options = {
    size: [pageSize.width, pageSize.height],
    pdfVersion: '1.7',
    subset,
    tagged: true,
    displayTitle: true,
    compress: true,
    lang: language,
    fontLayoutCache: true,
    // Pages stay open for their foot, which says how many there are.
    bufferPages: true,
    autoFirstPage: false,
    info: { Producer: 'Opsbook', Creator: 'Opsbook', ModDate: info.CreationDate, ...filled(info) },
    font: null,
  }
  const pdf = new PDFDocument(fonts, {}, {}, {}, options, null, (path) => allowed.has(path))
  pdf.on('pageAdded', () => gathering(pdf.page.content))
  const written = writeInto(sink, pdf)
  packObjects(pdf)
  return { pdf, written }
}

function filled(info: object): object {
  return Object.fromEntries(Object.entries(info).filter(([, value]) => value !== '' && value !== undefined))
}

function writeInto(sink: ByteSink, pdf: Pdf): Promise<void> {
  // What pdfkit wrote when it was made waits to be read.
  for (let chunk = pdf.read(); chunk !== null; chunk = pdf.read()) sink.write(chunk)
  const { promise, resolve } = Promise.withResolvers<void>()
  pdf._write = (data) => {
    pdf._offset += sink.write(data)
  }
  pdf.push = (chunk) => {
    if (chunk === null) resolve()
    return true
  }
  return promise
}
