import type { FailureKind } from '../../failure.ts'

/** One sentence for each failure: what happened, what is safe, what to do. */
export const failures = {
  'failure.fileMissing': 'There is no file at {path}; check the name, or make a new workbook there.',
  'failure.fileIsFolder': '{path} is a folder; name the .opsbook file in it.',
  'failure.fileEmpty':
    '{path} is empty (0 bytes) and was left as it is; restore the newest backup, or make a new workbook under another name.',
  'failure.fileTruncated':
    '{path} is cut off in the middle and was left as it is; copy it again from where it came, or restore the newest backup.',
  'failure.fileForeign':
    '{path} is not an Opsbook workbook and was left as it is; choose a file that ends in .opsbook.',
  'failure.fileNewer':
    '{path} was made by a newer Opsbook (file version {found}; this one knows {known}) and was left as it is; open it with a newer Opsbook.',
  'failure.fileTooLarge':
    '{path} is {megabytes} MB, more than the {limit} MB a workbook may have, and was left as it is; check that it is the right file.',
  'failure.fileDamaged': '{path} is damaged ({detail}) and was left as it is; restore the newest backup into a copy.',
  'failure.fileAltered':
    '{path} has parts that Opsbook did not make ({detail}); it was not opened and was left as it is; ask whoever sent it, or restore a backup.',
  'failure.fileHung':
    'Reading {path} did not come to an end, so it was stopped; the file was left as it is; do not trust it, and restore a backup.',
  'failure.fileInUse': '{path} is open in another Opsbook window or program; close it there first.',
  'failure.fileUnreadable': 'You may not read {path}; ask for permission, or copy it to a folder of yours.',
  'failure.fileReadOnly':
    '{path} is read-only, so nothing was changed; save a copy to a folder of yours and work there.',
  'failure.folderReadOnly': 'Nothing can be written in the folder {path}; choose a folder of yours.',
  'failure.folderMissing': 'The folder {path} does not exist; make it, or choose another.',
  'failure.fileExists': 'There is already a file at {path} and it was left as it is; choose another name.',
  'failure.fileVanished':
    '{path} is no longer there; everything up to the last saved change was in it; save a copy elsewhere now.',
  'failure.fileReplaced':
    '{path} was replaced by another program while it was open; nothing more is written to it; save your version under another name.',
  'failure.diskFull':
    'The disk is full, so the last change was not saved; all earlier changes are safe; free some space and try again.',
  'failure.writeFailed': 'Writing {path} failed ({detail}); all earlier changes are safe; save a copy elsewhere.',
  'failure.readFailed':
    'Reading {path} failed ({detail}); the file was left as it is; check the disk or restore a backup.',
  'failure.storageStopped':
    'The part of Opsbook that writes the file has stopped; all saved changes are safe; open the workbook again.',
  'failure.backupFailed':
    'The backup could not be made ({detail}); the workbook itself is safe; check the space on the disk.',
  'failure.migrationFailed':
    '{path} could not be brought to the new file version ({detail}) and was left as it was; the backup made before is at {backup}.',
  'failure.notJson': 'This is not JSON ({reason}); write one JSON object.',
  'failure.notAnEdit': 'This is not an edit ({detail}); see “opsbook schema” for its shape.',
  'failure.emptyEdit': 'The edit has no changes; give at least one.',
  'failure.unknownEntity': 'There is no entity “{entity}”; see “opsbook schema” for their names.',
  'failure.unknownField': '{entity} {id} has no field “{field}”; see “opsbook schema” for its fields.',
  'failure.badId': '“{id}” can’t be an id; use letters, digits, “-”, “_”, “.”, “:” and “~”, at most 300.',
  'failure.badValue': '{entity} {id}: {field} can’t be {value}; give {expected}.',
  'failure.missingField': '{entity} {id} is new and needs {field}; give it.',
  'failure.rowExists': '{entity} {id} is there already; change it, or take another id.',
  'failure.rowMissing': '{entity} {id} is not there; it may have been deleted; look again.',
  'failure.beforeDiffers':
    '{entity} {id}: {field} is {value} by now, not what the edit expected; look at the new value and edit again.',
  'failure.danglingReference':
    '{entity} {id}: {field} points at {target} {value}, which is not there; add it first or choose another.',
  'failure.stillReferenced':
    '{entity} {id} can’t be deleted while {count, plural, one {# row} other {# rows}} of {by} point at it; change or delete those in the same edit.',
  'failure.singletonRow': 'Every workbook has exactly one {entity}; change it instead.',
  'failure.keyMismatch': '{entity} {id}: by its fields its id must be {expected}; give that id.',
  'failure.sameRowTwice': '{entity} {id} is changed twice in one edit; put both into one change.',
  'failure.keyChanged': '{entity} {id}: {field} is part of its identity; delete the row and add another.',
  'failure.nothingToUndo': 'There is nothing to undo.',
  'failure.nothingToRedo': 'There is nothing to redo.',
  'failure.revisionMissing': 'There is no revision {revision} in the history; see “opsbook log”.',
  'failure.revisionUnreachable':
    'The history does not lead back to revision {revision} without a gap, so nothing was changed; take up a backup or a snapshot of that time instead.',
  'failure.notADump': 'This is not a dump of a workbook (at {where}); make one with “opsbook dump”.',
  'failure.dumpNewer': 'The dump has format {format}, which this Opsbook doesn’t know; use a newer Opsbook.',
  'failure.badRequest': 'The request was not understood ({detail}) and nothing was changed.',
  'failure.importRefused': '{path} can’t be imported: {detail}; the workbook was left as it is.',
  'failure.mappingRefused': 'The mapping can’t be used: {detail}; see “opsbook schema” for its shape.',
  'failure.exportFailed':
    'The document could not be made ({detail}); the workbook is safe, and no half document was left.',
  'failure.exportCancelled': 'The export was cancelled; nothing was written.',
  'failure.unknownFigure': 'There is no figure “{figure}”; see “opsbook explain --list”.',
  'failure.workbookClosed': 'The workbook is closed; open it again.',
  'failure.unexpected': 'Something went wrong inside Opsbook ({detail}); saved changes are safe; please send the log.',
} as const satisfies Record<`failure.${FailureKind}`, string>
