import type { deck as english } from '../en/deck.ts'

/** What the deck says of itself, around the report's own words. */
export const deck: Readonly<Record<keyof typeof english, string>> = {
  'deck.cover': 'Titel',
  'deck.continued': '(Fortsetzung)',
  'deck.figures': 'Die Zahlen hinter den Bildern',
  'deck.figuresHeadline': 'Hinter jedem Bild steht eine Tabelle',
  'deck.figuresNote': 'Für die Fragen, die beim Zeigen der vorigen Folien aufkommen.',
  'deck.source': 'Quelle: Opsbook, {stamp}',
  'deck.reasons': 'Wie die Zahlen zustande kamen:',
  'deck.audience.board': 'Für den Vorstand',
  'deck.audience.leadership': 'Für die IT-Leitung',
  'deck.audience.staff': 'Für die gesamte Belegschaft',
}
