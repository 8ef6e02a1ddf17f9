import type { screenReadBackTexts as english } from '../en/screen-read-back.ts'

/** The dialog that reads an edited Excel export back: differences first, then one edit. */
export const screenReadBackTexts: Readonly<Record<keyof typeof english, string>> = {
  'screen.readBack.title': 'Bearbeiteten Excel-Export zurücklesen',
  'screen.readBack.hint': 'Sehen, was darin geändert wurde, und übernehmen, was Sie wollen',
  'screen.readBack.needsWorkbook': 'Öffnen Sie zuerst die Arbeitsmappe, aus der die Excel-Datei exportiert wurde.',
  'screen.readBack.how':
    'Wählen Sie die Excel-Datei, die von hier exportiert und danach bearbeitet wurde, oder ziehen Sie sie hierher.',
  'screen.readBack.choose': 'Datei wählen',
  'screen.readBack.promise': 'Zuerst sehen Sie die Unterschiede. Bis Sie sie übernehmen, ändert sich nichts.',
  'screen.readBack.comparing': '{file} wird mit dem Export verglichen …',
  'screen.readBack.same': 'In {file} wurde nichts geändert.',
  'screen.readBack.counted':
    '{file}: {changes, plural, =0 {keine Zelle} one {# Zelle} other {# Zellen}} geändert, {conflicts, plural, =0 {keine} other {#}} auf beiden Seiten geändert, {added, plural, =0 {keine Zeile} one {# Zeile} other {# Zeilen}} neu, {removed, plural, =0 {keine} other {#}} herausgenommen, {problems, plural, =0 {nichts} one {# Stelle} other {# Stellen}} nicht gelesen.',
  'screen.readBack.differences': 'Unterschiede',
  'screen.readBack.conflicts': 'Auf beiden Seiten geändert ({count, number})',
  'screen.readBack.changes': 'Auf dem Blatt geändert ({count, number})',
  'screen.readBack.rows': 'Neue und herausgenommene Zeilen',
  'screen.readBack.problems': 'Nicht gelesen ({count, number})',
  'screen.readBack.moreProblems': '{count, plural, one {und # weitere} other {und # weitere}}',
  'screen.readBack.sheet': 'Blatt „{sheet}“ · {count, plural, one {# Zelle} other {# Zellen}}',
  'screen.readBack.row': 'Zeile {row}',
  'screen.readBack.place': '{sheet}, {place}',
  'screen.readBack.field': 'Feld',
  'screen.readBack.before': 'Im Export',
  'screen.readBack.now': 'Jetzt in der Arbeitsmappe',
  'screen.readBack.after': 'Auf dem Blatt',
  'screen.readBack.taken': 'Übernehmen',
  'screen.readBack.choice': 'Was gilt',
  'screen.readBack.which': '{name}, {field}: was gilt',
  'screen.readBack.takeCell': '{name}, {field}: übernehmen',
  'screen.readBack.mine': 'Meins behalten',
  'screen.readBack.theirs': 'Vom Blatt',
  'screen.readBack.allMine': 'Alle meine behalten',
  'screen.readBack.allTheirs': 'Alle vom Blatt übernehmen',
  'screen.readBack.takeAll': 'Alle übernehmen',
  'screen.readBack.leaveAll': 'Keine übernehmen',
  'screen.readBack.more': '{count, plural, one {# weitere Zeile zeigen} other {# weitere Zeilen zeigen}}',
  'screen.readBack.added': 'Die neue Zeile „{name}“ anlegen',
  'screen.readBack.removed': '„{name}“ steht nicht mehr auf dem Blatt: auch hier löschen',
  'screen.readBack.dependents': '{count, plural, one {# Zeile hängt davon ab} other {# Zeilen hängen davon ab}}',
  'screen.readBack.undoable': 'Zuerst wird gesichert. Alles wird eine einzige Änderung, die „Rückgängig“ zurücknimmt.',
  'screen.readBack.notEditable':
    'Diese Arbeitsmappe lässt sich gerade nicht ändern, deshalb kann nichts übernommen werden.',
  'screen.readBack.other': 'Andere Datei',
  'screen.readBack.take':
    '{count, plural, =0 {Nichts übernehmen} one {# Änderung übernehmen} other {# Änderungen übernehmen}}',
  'screen.readBack.done':
    '{count, plural, one {# Änderung} other {# Änderungen}} aus {file} übernommen. „Rückgängig“ nimmt alles zurück.',
}
