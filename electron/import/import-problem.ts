import type { MessageParams, Say } from '#shared/messages/translate.ts'

const importProblemReasons = [
  'sheetMissing',
  'headerMissing',
  'columnMissing',
  'noId',
  'badId',
  'errorCell',
  'noResult',
  'notADate',
  'notANumber',
  'notAChoice',
  'notYesOrNo',
  'tooLong',
  'badValue',
  'fieldMissing',
  'twoValues',
  'pointsNowhere',
  'cannotBeAdded',
  'mayNotBeEmpty',
  'ambiguous',
  'rowGone',
  'notALevel',
  'computed',
  'formulaEdited',
  'notAddedHere',
  'levelFromRatings',
  'weightsJudged',
  'outOfScale',
  'editedTwice',
] as const

export type ImportProblemReason = (typeof importProblemReasons)[number]

/** Something in a spreadsheet that could not be used as the mapping wants, and where it stands. */
export type ImportProblem = {
  readonly sheet: string
  /** As the spreadsheet program counts, from 1; null where it concerns no single row. */
  readonly row: number | null
  readonly column: string | null
  /** What stands there. */
  readonly value: string
  readonly reason: ImportProblemReason
  readonly params: MessageParams
  /** The text was kept in another field, as the mapping says; nothing is lost. */
  readonly kept: boolean
}

/** The problem in a sentence, without its place. */
export function problemSentence(problem: ImportProblem, say: Say): string {
  return say(`import.problem.${problem.reason}`, { ...problem.params, value: problem.value })
}
