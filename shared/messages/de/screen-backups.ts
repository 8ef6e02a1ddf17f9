import type { screenBackupTexts as english } from '../en/screen-backups.ts'

/** The dialog that lists backups, compares one with the open workbook, and restores it into a copy. */
export const screenBackupTexts: Readonly<Record<keyof typeof english, string>> = {
  'screen.backups.title': 'Sicherungen',
  'screen.backups.hint': 'Mit einem früheren Stand vergleichen oder ihn wieder aufnehmen',
  'screen.backups.list': 'Angelegt am',
  'screen.backups.facts': 'Revision {revision, number} · {size}',
  'screen.backups.empty':
    'Diese Arbeitsmappe hat noch keine Sicherung. Eine entsteht beim Öffnen und weitere, während sie sich ändert.',
  'screen.backups.loading': 'Sicherungen werden gesucht …',
  'screen.backups.comparing': 'Vergleich läuft …',
  'screen.backups.since': 'Geändert seit {when}',
  'screen.backups.same': 'Nichts: diese Sicherung enthält, was die offene Arbeitsmappe enthält.',
  'screen.backups.counted':
    '{count, plural, one {# Zeile weicht} other {# Zeilen weichen}} ab: {added, number} neu, {changed, number} geändert, {removed, number} entfernt.',
  'screen.backups.group': '{entities} ({count, number})',
  'screen.backups.added': 'Neu',
  'screen.backups.changed': 'Geändert',
  'screen.backups.removed': 'Entfernt',
  'screen.backups.more': '{count, plural, one {# weitere zeigen} other {# weitere zeigen}}',
  'screen.backups.promise':
    'Eine Kopie ist eine neue Datei neben dieser Arbeitsmappe. Die Arbeitsmappe selbst bleibt, wie sie ist.',
  'screen.backups.restore': 'In eine Kopie wiederherstellen',
  'screen.backups.restoring': 'Wird wiederhergestellt …',
  'screen.backups.restored':
    'Die wiederhergestellte Kopie ist jetzt offen: {path}. Die Arbeitsmappe, aus der sie stammt, wurde unverändert geschlossen.',
}
