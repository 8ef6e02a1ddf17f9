import { part } from '../parts/part.tsx'

/** A cell of the assessment with its ratings and its note. */
export const AssessmentDrawer = part(
  async () => (await import('../../steps/assessment/assessment-drawer.tsx')).AssessmentDrawer,
)

/** Who changed what. */
export const HistoryDrawer = part(async () => (await import('../history/history-drawer.tsx')).HistoryDrawer)

/** How a figure came about. */
export const WhyDrawer = part(async () => (await import('./why-drawer.tsx')).WhyDrawer)
