import type { ExportFormat } from '#shared/contract/requests.ts'
import type { Say } from '#shared/messages/translate.ts'
import type { Report } from '#shared/report/report.ts'

/**
 * Writes a report to `path`. @param progressed told the share that is done, 0 to 1
 */
export type DocumentWriter = (
  report: Report,
  say: Say,
  path: string,
  progressed: (done: number) => void,
) => Promise<void>

/** The writers, each loaded with its libraries when it is first needed: nothing of them is in the way of a start. */
export const documentWriters: Readonly<Record<ExportFormat, () => Promise<DocumentWriter>>> = {
  pdf: async () => {
    const { writePdf } = await import('#electron/export/pdf/write-pdf.ts')
    return writePdf
  },
  pptx: async () => {
    const { writePptx } = await import('#electron/export/pptx/write-pptx.ts')
    return writePptx
  },
  xlsx: async () => {
    const { writeXlsx } = await import('#electron/export/xlsx/write-xlsx.ts')
    return writeXlsx
  },
}
