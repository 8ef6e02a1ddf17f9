/** What the scores come to, beside the name. */
export const figuresShown = ['rank', 'priority', 'value', 'effort'] as const
