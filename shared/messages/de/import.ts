import type { imports as english } from '../en/import.ts'

/** What is said about spreadsheets that come in: why a file is refused, and which cells could not be used. */
export const imports: Readonly<Record<keyof typeof english, string>> = {
  'import.label': 'Import von {file}',
  'import.refused.missing': 'diese Datei gibt es nicht',
  'import.refused.unreadable':
    'sie ist nicht lesbar; bitten Sie um die Berechtigung, oder kopieren Sie sie in einen eigenen Ordner',
  'import.refused.notAFile': 'es ist keine Datei',
  'import.refused.empty': 'sie ist leer (0 Byte)',
  'import.refused.tooLarge': 'sie hat {megabytes} MB, erlaubt sind höchstens {limit} MB; teilen Sie sie auf',
  'import.refused.oldExcel': 'sie hat das Format von Excel vor 2007; speichern Sie sie als .xlsx',
  'import.refused.password': 'sie ist mit einem Kennwort geschützt; speichern Sie eine Kopie ohne',
  'import.refused.document': 'es ist ein Word-Dokument; übertragen Sie die Tabelle in eine Tabellenkalkulation',
  'import.refused.presentation':
    'es ist eine PowerPoint-Präsentation; übertragen Sie die Tabelle in eine Tabellenkalkulation',
  'import.refused.openDocument': 'es ist eine OpenDocument-Datei; speichern Sie sie als .xlsx',
  'import.refused.binaryExcel': 'es ist eine binäre Excel-Datei; speichern Sie sie als .xlsx',
  'import.refused.pdf': 'es ist ein PDF; übertragen Sie die Tabelle in eine Tabellenkalkulation',
  'import.refused.notASpreadsheet': 'es ist weder eine .xlsx- noch eine CSV-Datei',
  'import.refused.damaged':
    'sie ist beschädigt ({part}); öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie neu',
  'import.refused.tooManyParts': 'sie hat im Inneren mehr als {limit} Teile, wie keine gewöhnliche Tabelle',
  'import.refused.unsafeName': 'sie hat Teile, deren Namen aus ihr hinauszeigen; vertrauen Sie ihr nicht',
  'import.refused.inflates': 'sie wird beim Entpacken größer als jede gewöhnliche Tabelle; vertrauen Sie ihr nicht',
  'import.refused.entities': 'sie definiert XML-Entitäten, was keine Tabellenkalkulation tut; vertrauen Sie ihr nicht',
  'import.refused.encoding':
    'ihr Text ist nicht in UTF-8; öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie neu',
  'import.refused.tooManySheets': 'sie hat mehr als {limit} Blätter; teilen Sie sie auf',
  'import.refused.noSheets': 'sie hat keine Blätter',
  'import.refused.tooManyRows': 'in Zeile {row} steht etwas, gelesen wird bis Zeile {limit}; teilen Sie sie auf',
  'import.refused.tooManyColumns':
    'in Spalte {column} steht etwas, gelesen wird bis Spalte {limit}; entfernen Sie, was nicht gebraucht wird',
  'import.refused.tooManyCells': 'sie hat mehr als {limit} gefüllte Zellen; teilen Sie sie auf',
  'import.refused.tooManyMerges':
    'sie hat mehr verbundene Zellen als die {limit}, die gelesen werden; heben Sie einige Verbindungen auf',
  'import.refused.tooMuchText': 'sie hat mehr als {limit} Zeichen Text; teilen Sie sie auf',
  'import.refused.tooSlow': 'das Lesen dauerte länger als {seconds} Sekunden und wurde abgebrochen; teilen Sie sie auf',
  'import.refused.tooHungry': 'das Lesen brauchte mehr Speicher als erlaubt und wurde abgebrochen; teilen Sie sie auf',
  'import.problem.sheetMissing': 'die Datei hat kein solches Blatt',
  'import.problem.headerMissing': 'keine Zeile hat die Überschriften der Tabelle ({headers})',
  'import.problem.columnMissing': 'die Tabelle hat keine Spalte „{column}“',
  'import.problem.noId': 'der Zeile fehlt, woraus ihre Kennung entsteht',
  'import.problem.badId': '„{value}“ kann keine Kennung sein',
  'import.problem.errorCell': 'die Zelle enthält den Fehler {value}',
  'import.problem.noResult':
    'die Formel hat kein gespeichertes Ergebnis; öffnen Sie die Datei in einer Tabellenkalkulation, und speichern Sie sie neu',
  'import.problem.notADate': '„{value}“ ist kein Datum',
  'import.problem.notANumber': '„{value}“ ist keine Zahl',
  'import.problem.notAChoice': '„{value}“ ist keines von {expected}',
  'import.problem.notYesOrNo': '„{value}“ ist weder Ja noch Nein',
  'import.problem.tooLong': 'der Text hat {length} Zeichen, höchstens {limit} sind erlaubt',
  'import.problem.badValue': '„{value}“ ist nicht {expected}',
  'import.problem.fieldMissing': 'die Zeile wurde ausgelassen, weil {field} fehlt',
  'import.problem.twoValues': '{id} hat an anderer Stelle „{first}“ als {field}; das wurde übernommen',
  'import.problem.pointsNowhere': '{target} „{value}“ gibt es nicht',
  'import.problem.cannotBeAdded': '{entity} gibt es genau einmal, und die Kennung ist der Name',
}
