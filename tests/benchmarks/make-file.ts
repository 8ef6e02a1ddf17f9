import { type WorkbookName, workbookFile } from './rounds-file.ts'

/** Makes a workbook's file in a process of its own: what that takes is no part of what is measured. Prints its path. */
const [name, folder = ''] = process.argv.slice(2)
console.log(workbookFile(folder, name as WorkbookName))
