/** Sets of practices that ship, from the smallest on. */
export const shippedSets = ['quick', 'core', 'extended'] as const
