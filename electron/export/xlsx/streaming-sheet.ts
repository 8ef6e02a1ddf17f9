import type ExcelJS from 'exceljs'

/** What exceljs's streaming sheet has beyond its type declarations, its own members among it: pinned with its version. */
export type StreamingSheet = Omit<ExcelJS.Worksheet, 'rowBreaks'> & {
  readonly dataValidations: { readonly add: (area: string, validation: ExcelJS.DataValidation) => void }
  /** Areas as they are written. Its own `mergeCells` asks for rows that are no longer there. */
  readonly _merges: string[]
  readonly rowBreaks: { id: number; max: number; man: number }[]
  _writeHyperlinks: () => void
  _writeSheetProtection: () => void
  _writeAutoFilter: () => void
  _writePageMargins: () => void
  _writeLegacyData: () => void
  readonly _write: (xml: string) => void
  readonly _sheetRelsWriter: {
    readonly addRelationship: (relationship: { readonly Type: string; readonly Target: string }) => string
    readonly addHyperlink: (link: { readonly address: string; readonly target: string }) => void
  }
}

/**
 * Links and protection where the schema has their places: links after colours and validations, protection before the
 * filter. The library has them the other way round, and Excel repairs a sheet that has both.
 */
export function putInOrder(sheet: StreamingSheet): void {
  const links = sheet._writeHyperlinks.bind(sheet)
  const margins = sheet._writePageMargins.bind(sheet)
  const protection = sheet._writeSheetProtection.bind(sheet)
  const filter = sheet._writeAutoFilter.bind(sheet)
  sheet._writeSheetProtection = () => {}
  sheet._writeAutoFilter = () => {
    protection()
    filter()
  }
  sheet._writeHyperlinks = () => {}
  sheet._writePageMargins = () => {
    links()
    margins()
  }
}

/** Has the sheet refer to a drawing, which comes after everything about printing. */
export function referToDrawing(
  sheet: StreamingSheet,
  relationship: { readonly Type: string; readonly Target: string },
): void {
  const rest = sheet._writeLegacyData.bind(sheet)
  sheet._writeLegacyData = () => {
    sheet._write(`<drawing r:id="${sheet._sheetRelsWriter.addRelationship(relationship)}"/>`)
    rest()
  }
}
