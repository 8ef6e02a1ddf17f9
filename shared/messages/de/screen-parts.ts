import type { screenPartTexts as english } from '../en/screen-parts.ts'

/** What several steps share on screen: the library, pictures, choosing a row. */
export const screenPartTexts: Readonly<Record<keyof typeof english, string>> = {
  'screen.library.search': 'Die Bibliothek durchsuchen',
  'screen.library.taken': 'übernommen',
  'screen.library.nothing': 'Nichts in der Bibliothek passt.',
  'screen.library.chosen': '{count, number} von {all, number} gewählt',
  'screen.library.take': '{count, plural, =0 {Übernehmen} one {# übernehmen} other {# übernehmen}}',
  'screen.library.of': 'Bibliothek: {entities}',
  'screen.library.open': 'Aus der Bibliothek wählen',
  'screen.goTo': 'Zu „{place}“',
  'screen.choose.nothing': 'Wählen Sie links eine Zeile, um sie ganz zu sehen und zu ändern.',
}
