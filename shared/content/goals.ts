/**
 * The IT operations goals of the cascade (METHOD B5). Names and meanings are messages, `content.goal.<key>.name` and
 * `.meaning`.
 */
export const goalKeys = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8', 'O9', 'O10', 'O11', 'O12'] as const

export type GoalKey = (typeof goalKeys)[number]
