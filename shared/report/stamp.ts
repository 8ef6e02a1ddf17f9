import type { ReportContext } from './report-context.ts'

/** What ties documents of one state together. */
export function stampOf({ say, format, workbook, at }: ReportContext, version: string): string {
  const text = say('report.stamp', { revision: workbook.revision, date: format.date(at) })
  return version ? `${version} · ${text}` : text
}
