import type { Part } from '#electron/export/parts.ts'
import type { ExportFormat } from '#shared/contract/export-formats.ts'
import type { DocumentMaterial } from './document-material.ts'

/** Makes a document of one file, or the many files of a format. */
export type DocumentWriter =
  | {
      readonly kind: 'file'
      /**
       * Writes to `path`. @param progressed told the share that is done, 0 to 1
       * @returns whether the workbook had anything for it
       */
      readonly write: (material: DocumentMaterial, path: string, progressed: (done: number) => void) => Promise<boolean>
    }
  | { readonly kind: 'parts'; readonly parts: (material: DocumentMaterial) => Iterable<Part> | AsyncIterable<Part> }

/** The writers, each loaded with its libraries when it is first needed: nothing of them is in the way of a start. */
export const documentWriters: Readonly<Record<ExportFormat, () => Promise<DocumentWriter>>> = {
  pdf: async () => {
    const { writePdf } = await import('#electron/export/pdf/write-pdf.ts')
    return file(({ report, say }, path, progressed) => writePdf(report(), say, path, progressed))
  },
  pptx: async () => {
    const { writePptx } = await import('#electron/export/pptx/write-pptx.ts')
    return file(({ report, say }, path, progressed) => writePptx(report(), say, path, progressed))
  },
  xlsx: async () => {
    const { writeXlsx } = await import('#electron/export/xlsx/write-xlsx.ts')
    return file(({ report, say }, path, progressed) => writeXlsx(report(), say, path, progressed))
  },
  poster: async () => {
    const { writePoster } = await import('#electron/export/pdf/write-poster.ts')
    return {
      kind: 'file',
      write: async ({ poster, say }, path, progressed) => {
        const data = poster()
        if (data !== null) await writePoster(data, say, path, progressed)
        return data !== null
      },
    }
  },
  ics: async () => {
    const { writeCalendar } = await import('#electron/export/calendar/write-calendar.ts')
    return { kind: 'file', write: ({ calendar }, path) => writeCalendar(calendar(), path) }
  },
  csv: async () => {
    const { csvParts } = await import('#electron/export/registers/register-parts.ts')
    return { kind: 'parts', parts: ({ report, choices }) => csvParts(report(), choices) }
  },
  markdown: async () => {
    const { markdownParts } = await import('#electron/export/registers/register-parts.ts')
    return { kind: 'parts', parts: ({ report, choices }) => markdownParts(report(), choices) }
  },
  svg: async () => {
    const { svgParts } = await import('#electron/export/charts/chart-parts.ts')
    return { kind: 'parts', parts: ({ report, choices, say }) => svgParts(report(), choices, say) }
  },
  png: async () => {
    const { pngParts } = await import('#electron/export/charts/chart-parts.ts')
    return { kind: 'parts', parts: ({ report, choices, say }) => pngParts(report(), choices, say) }
  },
}

function file(
  write: (material: DocumentMaterial, path: string, progressed: (done: number) => void) => Promise<void>,
): DocumentWriter {
  return {
    kind: 'file',
    write: async (material, path, progressed) => {
      await write(material, path, progressed)
      return true
    },
  }
}
