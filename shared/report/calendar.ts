/** The dates of a workbook, before they are a calendar file. */

export type CalendarEntry = {
  /** The same for the same row in every export: a calendar that has it already brings it up to date. */
  readonly uid: string
  readonly title: string
  /** Lines of text. */
  readonly description: string
  /** What kind of entry it is, in words. */
  readonly category: string
  /** First and last day, both of it. */
  readonly start: string
  readonly finish: string
  readonly state: 'tentative' | 'confirmed' | 'cancelled'
  /** It comes again every so many months or weeks, until that day at the latest. */
  readonly repeats: {
    readonly every: number
    readonly unit: 'week' | 'month'
    readonly until: string | null
  } | null
}

export type Calendar = {
  readonly name: string
  /** ISO date of the export. */
  readonly at: string
  /** Of the workbook: a later one is newer. */
  readonly revision: number
  readonly locale: string
  readonly entries: readonly CalendarEntry[]
}
