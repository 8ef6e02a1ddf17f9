/** What the deck says of itself, around the report's own words. */
export const deck = {
  'deck.cover': 'Cover',
  'deck.continued': '(continued)',
  'deck.figures': 'The figures behind the pictures',
  'deck.figuresHeadline': 'Every picture has a table behind it',
  'deck.figuresNote': 'For the questions that come up when the slides before are shown.',
  'deck.source': 'Source: Opsbook, {stamp}',
  'deck.reasons': 'How the figures came about:',
  'deck.audience.board': 'For the board',
  'deck.audience.leadership': 'For IT leadership',
  'deck.audience.staff': 'For all staff',
} as const
