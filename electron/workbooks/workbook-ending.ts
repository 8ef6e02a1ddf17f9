/** How the file of a workbook ends. */
export const workbookEnding = '.opsbook'
