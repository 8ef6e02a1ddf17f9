/** What makes a file an Opsbook workbook before SQLite sees it. */

/** `application_id` of every workbook: "Opsb" in ASCII. */
export const applicationId = 0x4f707362

export const pageSize = 4096

/** Nothing larger is opened. A workbook of ten years is a tenth of it. */
export const largestFile = 512 * 1024 * 1024

/** Memory that SQLite may take, whatever a file asks for. */
export const heapLimit = 768 * 1024 * 1024
