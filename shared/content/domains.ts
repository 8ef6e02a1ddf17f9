/** The shipped groups of practices (METHOD B5), in the order of the assessment. Names are messages, `content.domain.<key>`. */
export const domains = [
  { key: 'DIR', hue: 0 },
  { key: 'PAR', hue: 1 },
  { key: 'SUP', hue: 2 },
  { key: 'CHG', hue: 3 },
  { key: 'OPS', hue: 4 },
  { key: 'INF', hue: 5 },
  { key: 'RES', hue: 6 },
  { key: 'PPL', hue: 7 },
] as const

export type DomainKey = (typeof domains)[number]['key']
