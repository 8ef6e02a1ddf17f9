import type { Say } from '#shared/messages/translate.ts'
import type { EarlierRound } from '#shared/methods/readings/earlier-round.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { buildCalendar } from '#shared/report/build-calendar.ts'
import { buildPoster } from '#shared/report/build-poster.ts'
import { buildReport } from '#shared/report/build-report.ts'
import type { Calendar } from '#shared/report/calendar.ts'
import type { Poster } from '#shared/report/poster.ts'
import type { Audience, Paper, Report } from '#shared/report/report.ts'
import type { PartChoices } from './document-job.ts'

/** What documents are laid out from, each built when it is first asked for. */
export type DocumentMaterial = {
  readonly say: Say
  readonly choices: PartChoices
  readonly report: () => Report
  readonly calendar: () => Calendar
  readonly poster: () => Poster | null
}

type Setting = {
  readonly at: string
  readonly say: Say
  readonly locale: string
  readonly paper?: Paper | undefined
  readonly archival?: boolean | undefined
  readonly choices: PartChoices
  readonly earlierRound: EarlierRound | null
}

/** What the documents of one order are laid out from, for each audience. */
export function gatherMaterial(
  workbook: Workbook,
  { at, say, locale, paper, archival, choices, earlierRound }: Setting,
): (audience: Audience) => DocumentMaterial {
  const reports = new Map<Audience, Report>()
  return (audience) => ({
    say,
    choices,
    report: () => {
      const report =
        reports.get(audience) ?? buildReport(workbook, { audience, at, say, locale, paper, archival, earlierRound })
      reports.set(audience, report)
      return report
    },
    calendar: () => buildCalendar(workbook, { at, say, locale }),
    poster: () => buildPoster(workbook, { at, say, locale }),
  })
}

/** The language in which a workbook's documents are, if no other is asked for. */
export function localeOf(workbook: Workbook): string {
  return singleton(workbook, 'workbook').locale || 'en'
}
