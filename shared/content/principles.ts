/**
 * A library of guiding principles: the seven of ITIL 4 by name, the rest in our words (METHOD B8). Texts are messages,
 * `content.principle.<key>.title`, `.weWill` and `.weStop`: suggestions, since only what a team does and stops counts.
 */
export const principleKeys = [
  'focusOnValue',
  'startWhereYouAre',
  'progressIteratively',
  'collaborate',
  'thinkHolistically',
  'keepItSimple',
  'optimizeAndAutomate',
] as const

/** How many principles people can keep in mind (METHOD B8). */
export const principleRange = { least: 5, most: 7 } as const
