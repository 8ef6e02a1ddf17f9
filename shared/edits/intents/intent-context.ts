import type { Say } from '../../messages/translate.ts'
import type { Workbook } from '../../model/workbook.ts'

/** What an intent needs to know: the rows as they are, the language of its label, and a source of ids. */
export type IntentContext = {
  readonly workbook: Workbook
  readonly say: Say
  readonly newId: () => string
}
