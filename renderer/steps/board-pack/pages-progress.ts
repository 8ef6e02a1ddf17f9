import type { BuiltSection } from '#shared/report/build-section.ts'
import type { SectionId } from '#shared/report/report.ts'

/** How far the pages are. A section that turns out to have nothing to say is no page. */
export type PagesProgress = { readonly built: number; readonly of: number; readonly done: boolean }

/** Hears of pages as they are built, among the older ones that are still to be built. */
export type OnPages = (pages: readonly BuiltSection[], progress: PagesProgress) => void

/** @param built what is known of each section; null: it has nothing to say */
export function progressOf(
  order: readonly SectionId[],
  built: ReadonlyMap<SectionId, BuiltSection | null>,
  done: boolean,
): PagesProgress {
  const empty = [...built.values()].filter((page) => page === null).length
  return { built: built.size - empty, of: order.length - empty, done }
}
