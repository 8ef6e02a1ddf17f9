/** What several steps share on screen: the library, pictures, choosing a row. */
export const screenPartTexts = {
  'screen.library.search': 'Search the library',
  'screen.library.taken': 'taken',
  'screen.library.nothing': 'Nothing in the library matches.',
  'screen.library.chosen': '{count, number} of {all, number} chosen',
  'screen.library.take': '{count, plural, =0 {Take over} one {Take # over} other {Take # over}}',
  'screen.library.of': 'Library: {entities}',
  'screen.library.open': 'Choose from the library',
  'screen.goTo': 'Go to “{place}”',
  'screen.choose.nothing': 'Choose a row at the left to see and change all of it.',
} as const satisfies Record<`screen.${string}`, string>
