/** What can be made of a workbook. The last four are several files: a folder for scripts, a zip archive for a screen. */
export const exportFormats = ['pdf', 'pptx', 'xlsx', 'poster', 'ics', 'csv', 'markdown', 'svg', 'png'] as const

export type ExportFormat = (typeof exportFormats)[number]

/** Formats that are a file for each register or chart. */
export const manyFileFormats: ReadonlySet<ExportFormat> = new Set<ExportFormat>(['csv', 'markdown', 'svg', 'png'])
