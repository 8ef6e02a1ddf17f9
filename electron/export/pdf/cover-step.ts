/** What all of the cover stands in. */
export const coverStep = { role: 'Sect', id: 'cover' } as const
