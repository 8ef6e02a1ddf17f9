/** The six lenses every practice is seen through (METHOD B6), in the order of the grid. */
export const lenses = ['accountability', 'policy', 'data', 'documentation', 'technology', 'funding'] as const

export type Lens = (typeof lenses)[number]

/** Levels 0 Absent, 1 Improvised, 2 Emerging, 3 Established, 4 Measured, 5 Adaptive. */
export const levels = [0, 1, 2, 3, 4, 5] as const

export type Level = (typeof levels)[number]

export type Confidence = 'high' | 'medium' | 'low'
