/** Faults of an edit itself: it changes nothing, and the next may well be fine. */
export const editRefusals = [
  'notJson',
  'notAnEdit',
  'emptyEdit',
  'unknownEntity',
  'unknownField',
  'badId',
  'badValue',
  'missingField',
  'rowExists',
  'rowMissing',
  'beforeDiffers',
  'danglingReference',
  'stillReferenced',
  'singletonRow',
  'keyMismatch',
  'sameRowTwice',
  'keyChanged',
] as const

/** Everything that can go wrong in a way a person should hear about. Each has one sentence in every language. */
const failureKinds = [
  // files
  'fileMissing',
  'fileIsFolder',
  'fileEmpty',
  'fileTruncated',
  'fileForeign',
  'fileNewer',
  'fileTooLarge',
  'fileDamaged',
  'fileAltered',
  'fileHung',
  'fileInUse',
  'fileUnreadable',
  'fileReadOnly',
  'folderReadOnly',
  'folderMissing',
  'fileExists',
  'fileVanished',
  'fileReplaced',
  'diskFull',
  'writeFailed',
  'readFailed',
  'storageStopped',
  'backupFailed',
  'migrationFailed',
  // edits
  ...editRefusals,
  'nothingToUndo',
  'nothingToRedo',
  'revisionMissing',
  'revisionUnreachable',
  // dumps, imports, exports
  'notADump',
  'dumpNewer',
  'badRequest',
  'importRefused',
  'mappingRefused',
  'exportFailed',
  'exportCancelled',
  'unknownFigure',
  'workbookClosed',
  'unexpected',
] as const

export type FailureKind = (typeof failureKinds)[number]

/** A failure as data: it crosses processes, and becomes a sentence where it is shown. */
export type Failure = {
  readonly kind: FailureKind
  readonly params: Readonly<Record<string, string | number>>
}

export function failure(kind: FailureKind, params: Failure['params'] = {}): Failure {
  return { kind, params }
}
