export type OpenOptions = {
  /** A folder outside the workbook's, for the backups of all workbooks. Made when first needed. */
  readonly backups: string
  /** The time, as ISO text in UTC. */
  readonly clock?: () => string
  /** Called when the file's schema is known to be ours: from then on, slow means large and not hostile. */
  readonly onTrusted?: () => void
}

export const systemClock = (): string => new Date().toISOString()
