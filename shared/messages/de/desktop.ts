import type { desktop as english } from '../en/desktop.ts'

/** The desktop shell: its menu, its file dialogs, and how it starts. */
export const desktop: Readonly<Record<keyof typeof english, string>> = {
  'desktop.menu.file': 'Datei',
  'desktop.menu.new': 'Neue Arbeitsmappe …',
  'desktop.menu.open': 'Öffnen …',
  'desktop.menu.home': 'Alle Arbeitsmappen',
  'desktop.menu.export': 'Dokumente erstellen …',
  'desktop.menu.readBack': 'Bearbeiteten Excel-Export zurücklesen …',
  'desktop.menu.quit': 'Opsbook beenden',
  'desktop.menu.edit': 'Bearbeiten',
  'desktop.menu.undo': 'Rückgängig',
  'desktop.menu.redo': 'Wiederholen',
  'desktop.menu.cut': 'Ausschneiden',
  'desktop.menu.copy': 'Kopieren',
  'desktop.menu.paste': 'Einfügen',
  'desktop.menu.selectAll': 'Alles auswählen',
  'desktop.menu.find': 'Suchen oder ausführen …',
  'desktop.menu.view': 'Ansicht',
  'desktop.menu.present': 'Präsentieren',
  'desktop.menu.actualSize': 'Originalgröße',
  'desktop.menu.larger': 'Größer',
  'desktop.menu.smaller': 'Kleiner',
  'desktop.menu.fullScreen': 'Vollbild',
  'desktop.dialog.open': 'Eine Arbeitsmappe öffnen',
  'desktop.dialog.create': 'Wo soll die neue Arbeitsmappe liegen?',
  'desktop.dialog.copy': 'Eine Kopie der Arbeitsmappe speichern',
  'desktop.dialog.export': 'In welchen Ordner sollen die Dokumente?',
  'desktop.dialog.workbooks': 'Opsbook-Arbeitsmappen',
  'desktop.start.building': 'Opsbook wird gebaut …',
  'desktop.start.downloading':
    'Electron ist noch nicht da; es wird heruntergeladen, höchstens {seconds} Sekunden lang („npm start -- --browser“ überspringt das) …',
  'desktop.start.noElectron':
    'Electron ließ sich nicht herunterladen, deshalb öffnet Opsbook sich im Browser; es ist dieselbe Arbeitsmappe.',
  'desktop.start.noDisplay':
    'Hier gibt es keinen Bildschirm, deshalb stellt Opsbook sich für einen Browser bereit; öffnen Sie die Adresse unten.',
  'desktop.start.electronFailed': 'Electron startete nicht ({detail}), deshalb öffnet Opsbook sich im Browser.',
}
