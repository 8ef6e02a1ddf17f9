/** Why a spreadsheet is not read, as data: it is found in another process and becomes a sentence in this one. */
const refusalReasons = [
  'missing',
  'unreadable',
  'notAFile',
  'empty',
  'tooLarge',
  'oldExcel',
  'password',
  'document',
  'presentation',
  'openDocument',
  'binaryExcel',
  'pdf',
  'notASpreadsheet',
  'damaged',
  'tooManyParts',
  'unsafeName',
  'inflates',
  'entities',
  'encoding',
  'tooManySheets',
  'noSheets',
  'tooManyRows',
  'tooManyColumns',
  'tooManyCells',
  'tooManyMerges',
  'tooMuchText',
  'tooSlow',
  'tooHungry',
] as const

export type RefusalReason = (typeof refusalReasons)[number]

export type Refusal = { readonly reason: RefusalReason; readonly params: Readonly<Record<string, string | number>> }

/** Thrown where a file turns out to be unreadable or unsafe, caught at the door of the reading process. */
export class RefusedFile extends Error {
  readonly refusal: Refusal

  constructor(reason: RefusalReason, params: Refusal['params'] = {}) {
    super(reason)
    this.refusal = { reason, params }
  }
}
