import type { Say } from '#shared/messages/translate.ts'
import type { Report } from '#shared/report/report.ts'
import { onSheet } from './address.ts'
import { words } from './planned-cell.ts'
import { nothingMore, type PlannedRow, type SheetPlan } from './sheet-plan.ts'

/** What the workbook is, of when, and a way to each sheet. */
export function coverSheet(report: Report, sheets: readonly SheetPlan[], name: string, say: Say): SheetPlan {
  const lines = [report.organisation, report.stamp, report.confidentiality].filter((line) => line !== '')
  return {
    name,
    about: '',
    live: false,
    widths: [2, 36, 76],
    upright: true,
    rows: rows(),
    size: sheets.length,
    frozen: { rows: 0, columns: 0 },
    headerRow: 6 + lines.length,
    ...nothingMore,
  }

  function* rows(): Generator<PlannedRow> {
    yield { cells: [] }
    yield { cells: [null, words(report.title, 'title')], height: 30 }
    yield { cells: [null, words(report.subtitle, 'subtitle')] }
    yield { cells: [] }
    for (const line of lines) yield { cells: [null, words(line, 'note')] }
    yield { cells: [] }
    yield { cells: [null, words(say('xlsx.sheet'), 'header'), words(say('xlsx.what'), 'header')] }
    for (const sheet of sheets) {
      const link = `#${onSheet(sheet.name, 'A1')}`
      const about = sheet.live ? `${say('xlsx.live')}. ${sheet.about}` : sheet.about
      yield { cells: [null, { ...words(wholeName(sheet), 'link'), link }, words(about)] }
    }
  }
}

/** The name of a sheet; where Excel had no room for all of it, the title that it stands for. */
function wholeName({ name, title }: SheetPlan): string {
  const [cut, ...rest] = name.split('…')
  return cut === undefined || rest.length === 0 || title === undefined ? name : `${title}${rest.at(-1)}`
}
