import type { screenHistoryTexts as english } from '../en/screen-history.ts'

/** The history, and values read out of rows. */
export const screenHistoryTexts: Readonly<Record<keyof typeof english, string>> = {
  'screen.history.empty': 'Bisher wurde nichts geändert.',
  'screen.history.undo': 'Zurückgenommen: {label}',
  'screen.history.redo': 'Wiederholt: {label}',
  'screen.history.noLabel': 'Eine Änderung ohne Namen',
  'screen.history.notStanding': '(zurückgenommen)',
  'screen.history.earlier': 'Frühere zeigen',
  'screen.history.reading': 'Wird gelesen …',
  'screen.history.unreadable': 'Was das änderte, ist nicht mehr lesbar.',
  'screen.history.more': 'und {count, plural, one {# weitere Zeile} other {# weitere Zeilen}}',
  'screen.history.added': '{entity}, neu',
  'screen.history.removed': '{entity}, entfernt',
  'screen.history.changed': '{entity}',
  'screen.history.now': 'So ist jetzt alles.',
  'screen.history.back': 'Hierher zurück',
  'screen.history.backTo': 'Zurück zu Revision {revision}',
  'screen.value.empty': '–',
  'screen.value.yes': 'Ja',
  'screen.value.no': 'Nein',
}
