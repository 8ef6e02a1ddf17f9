import type { failures as english } from '../en/failures.ts'

/** One sentence for each failure: what happened, what is safe, what to do. */
export const failures: Readonly<Record<keyof typeof english, string>> = {
  'failure.fileMissing':
    'Unter {path} gibt es keine Datei; prüfen Sie den Namen, oder legen Sie dort eine neue Arbeitsmappe an.',
  'failure.fileIsFolder': '{path} ist ein Ordner; nennen Sie die .opsbook-Datei darin.',
  'failure.fileEmpty':
    '{path} ist leer (0 Byte) und blieb, wie sie ist; stellen Sie die neueste Sicherung wieder her, oder legen Sie eine neue Arbeitsmappe unter anderem Namen an.',
  'failure.fileTruncated':
    '{path} bricht mittendrin ab und blieb, wie sie ist; kopieren Sie sie noch einmal von ihrer Quelle, oder stellen Sie die neueste Sicherung wieder her.',
  'failure.fileForeign':
    '{path} ist keine Opsbook-Arbeitsmappe und blieb, wie sie ist; wählen Sie eine Datei mit der Endung .opsbook.',
  'failure.fileNewer':
    '{path} stammt von einem neueren Opsbook (Dateiversion {found}; dieses kennt {known}) und blieb, wie sie ist; öffnen Sie sie mit einem neueren Opsbook.',
  'failure.fileTooLarge':
    '{path} hat {megabytes} MB, mehr als die {limit} MB, die eine Arbeitsmappe haben darf, und blieb, wie sie ist; prüfen Sie, ob es die richtige Datei ist.',
  'failure.fileDamaged':
    '{path} ist beschädigt ({detail}) und blieb, wie sie ist; stellen Sie die neueste Sicherung in eine Kopie wieder her.',
  'failure.fileAltered':
    '{path} hat Teile, die nicht von Opsbook stammen ({detail}); sie wurde nicht geöffnet und blieb, wie sie ist; fragen Sie, wer sie geschickt hat, oder stellen Sie eine Sicherung wieder her.',
  'failure.fileHung':
    'Das Lesen von {path} kam nicht zum Ende und wurde abgebrochen; die Datei blieb, wie sie ist; vertrauen Sie ihr nicht, und stellen Sie eine Sicherung wieder her.',
  'failure.fileInUse':
    '{path} ist in einem anderen Opsbook-Fenster oder Programm offen; schließen Sie sie dort zuerst.',
  'failure.fileUnreadable':
    'Sie dürfen {path} nicht lesen; bitten Sie um die Berechtigung, oder kopieren Sie die Datei in einen eigenen Ordner.',
  'failure.fileReadOnly':
    '{path} ist schreibgeschützt, deshalb wurde nichts geändert; speichern Sie eine Kopie in einem eigenen Ordner, und arbeiten Sie dort.',
  'failure.folderReadOnly': 'Im Ordner {path} lässt sich nichts schreiben; wählen Sie einen eigenen Ordner.',
  'failure.folderMissing': 'Den Ordner {path} gibt es nicht; legen Sie ihn an, oder wählen Sie einen anderen.',
  'failure.fileExists':
    'Unter {path} gibt es schon eine Datei, sie blieb, wie sie ist; wählen Sie einen anderen Namen.',
  'failure.fileVanished':
    '{path} ist nicht mehr da; alles bis zur letzten gespeicherten Änderung stand darin; speichern Sie jetzt an anderer Stelle eine Kopie.',
  'failure.fileReplaced':
    '{path} wurde von einem anderen Programm ersetzt, während sie offen war; es wird nichts mehr hineingeschrieben; speichern Sie Ihre Fassung unter anderem Namen.',
  'failure.diskFull':
    'Der Datenträger ist voll, deshalb wurde die letzte Änderung nicht gespeichert; alle früheren sind sicher; schaffen Sie Platz, und versuchen Sie es erneut.',
  'failure.writeFailed':
    'Das Schreiben von {path} ist fehlgeschlagen ({detail}); alle früheren Änderungen sind sicher; speichern Sie an anderer Stelle eine Kopie.',
  'failure.readFailed':
    'Das Lesen von {path} ist fehlgeschlagen ({detail}); die Datei blieb, wie sie ist; prüfen Sie den Datenträger, oder stellen Sie eine Sicherung wieder her.',
  'failure.storageStopped':
    'Der Teil von Opsbook, der die Datei schreibt, ist stehen geblieben; alle gespeicherten Änderungen sind sicher; öffnen Sie die Arbeitsmappe erneut.',
  'failure.backupFailed':
    'Die Sicherung konnte nicht angelegt werden ({detail}); die Arbeitsmappe selbst ist sicher; prüfen Sie den freien Platz.',
  'failure.migrationFailed':
    '{path} konnte nicht auf die neue Dateiversion gebracht werden ({detail}) und blieb, wie sie war; die zuvor angelegte Sicherung liegt unter {backup}.',
  'failure.notJson': 'Das ist kein JSON ({reason}); schreiben Sie ein JSON-Objekt.',
  'failure.notAnEdit': 'Das ist keine Änderung ({detail}); ihre Form zeigt „opsbook schema“.',
  'failure.emptyEdit': 'Die Änderung enthält nichts; geben Sie mindestens eine Zeile an.',
  'failure.unknownEntity': 'Die Entität „{entity}“ gibt es nicht; die Namen zeigt „opsbook schema“.',
  'failure.unknownField': '{entity} {id} hat kein Feld „{field}“; die Felder zeigt „opsbook schema“.',
  'failure.badId':
    '„{id}“ kann keine Kennung sein; verwenden Sie Buchstaben, Ziffern, „-“, „_“, „.“, „:“ und „~“, höchstens 300.',
  'failure.badValue': '{entity} {id}: {field} kann nicht {value} sein; geben Sie {expected} an.',
  'failure.missingField': '{entity} {id} ist neu und braucht {field}; geben Sie es an.',
  'failure.rowExists': '{entity} {id} gibt es schon; ändern Sie die Zeile, oder nehmen Sie eine andere Kennung.',
  'failure.rowMissing': '{entity} {id} gibt es nicht; vielleicht wurde die Zeile gelöscht; sehen Sie noch einmal nach.',
  'failure.beforeDiffers':
    '{entity} {id}: {field} ist inzwischen {value}, nicht das, was die Änderung erwartet; sehen Sie sich den neuen Wert an, und ändern Sie erneut.',
  'failure.danglingReference':
    '{entity} {id}: {field} zeigt auf {target} {value}, das es nicht gibt; legen Sie es zuerst an, oder wählen Sie ein anderes.',
  'failure.stillReferenced':
    '{entity} {id} kann nicht gelöscht werden, solange {count, plural, one {# Zeile} other {# Zeilen}} von {by} darauf {count, plural, one {zeigt} other {zeigen}}; ändern oder löschen Sie diese in derselben Änderung.',
  'failure.singletonRow': 'Jede Arbeitsmappe hat genau eine Zeile {entity}; ändern Sie diese stattdessen.',
  'failure.keyMismatch': '{entity} {id}: nach den Feldern muss die Kennung {expected} sein; geben Sie diese an.',
  'failure.sameRowTwice': '{entity} {id} wird in einer Änderung zweimal geändert; fassen Sie beides zusammen.',
  'failure.keyChanged':
    '{entity} {id}: {field} gehört zur Identität; löschen Sie die Zeile, und fügen Sie eine andere hinzu.',
  'failure.nothingToUndo': 'Es gibt nichts zurückzunehmen.',
  'failure.nothingToRedo': 'Es gibt nichts zu wiederholen.',
  'failure.revisionMissing': 'Revision {revision} gibt es im Verlauf nicht; siehe „opsbook log“.',
  'failure.revisionUnreachable':
    'Der Verlauf führt nicht lückenlos zu Revision {revision} zurück, deshalb wurde nichts geändert; nehmen Sie stattdessen eine Sicherung oder einen Zwischenstand aus dieser Zeit auf.',
  'failure.notADump': 'Das ist kein Dump einer Arbeitsmappe (bei {where}); erzeugen Sie einen mit „opsbook dump“.',
  'failure.dumpNewer':
    'Der Dump hat das Format {format}, das dieses Opsbook nicht kennt; nehmen Sie ein neueres Opsbook.',
  'failure.badRequest': 'Die Anfrage wurde nicht verstanden ({detail}), nichts wurde geändert.',
  'failure.importRefused': '{path} kann nicht importiert werden: {detail}; die Arbeitsmappe blieb, wie sie ist.',
  'failure.mappingRefused': 'Die Zuordnung ist nicht verwendbar: {detail}; ihre Form zeigt „opsbook schema“.',
  'failure.exportFailed':
    'Das Dokument konnte nicht erstellt werden ({detail}); die Arbeitsmappe ist sicher, und es blieb kein halbes Dokument zurück.',
  'failure.exportCancelled': 'Der Export wurde abgebrochen; nichts wurde geschrieben.',
  'failure.unknownFigure': 'Die Zahl „{figure}“ gibt es nicht; siehe „opsbook explain --list“.',
  'failure.workbookClosed': 'Die Arbeitsmappe ist geschlossen; öffnen Sie sie erneut.',
  'failure.unexpected':
    'In Opsbook ist etwas schiefgegangen ({detail}); gespeicherte Änderungen sind sicher; bitte senden Sie das Protokoll.',
}
