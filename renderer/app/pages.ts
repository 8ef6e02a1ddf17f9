import { part } from './parts/part.tsx'

/** Where a person starts who has not opened a workbook. */
export const HomePage = part(async () => (await import('./home/home-page.tsx')).HomePage)
