import type { Say } from '#shared/messages/translate.ts'
import type { EarlierRound } from '#shared/methods/readings/earlier-round.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { sectionsFor } from '#shared/report/audience.ts'
import { type BuiltSection, buildSection } from '#shared/report/build-section.ts'
import type { Audience, SectionId } from '#shared/report/report.ts'
import { createContext } from '#shared/report/report-context.ts'

/** How long the screen may be kept from working before the pages are built all the same, in milliseconds. */
const patienceMs = 100

export type PagesRequest = {
  readonly workbook: Workbook
  readonly audience: Audience
  /** ISO date */
  readonly at: string
  readonly say: Say
  readonly earlierRound: EarlierRound | null
  /** The pages that are shown: those that still say the same stay the same objects. */
  readonly shown: readonly BuiltSection[]
}

/**
 * Builds the sections of a document one at a time, whenever the screen has nothing else to do. Each that says something
 * new is handed over at once, among the older ones that are still to be built, so that no frame draws more than one.
 * @returns stops it
 */
export function buildInSlices(
  { workbook, audience, at, say, earlierRound, shown }: PagesRequest,
  onPages: (pages: readonly BuiltSection[], done: boolean) => void,
): () => void {
  const locale = singleton(workbook, 'workbook').locale || 'en'
  const context = createContext(workbook, { audience, at, say, locale, earlierRound })
  const order = sectionsFor(workbook, audience)
  const known = new Map(shown.map((page) => [page.section.id, page]))
  const built = new Map<SectionId, BuiltSection | null>()
  const pages = (): readonly BuiltSection[] =>
    order.flatMap((id) => (built.has(id) ? (built.get(id) ?? []) : (known.get(id) ?? [])))
  let handle = requestIdleCallback(slice, { timeout: patienceMs })

  function slice(deadline: IdleDeadline): void {
    for (const id of order) {
      if (built.has(id)) continue
      const before = known.get(id)
      const page = keepSame(before, buildSection(context, id))
      built.set(id, page)
      const isNew = page !== (before ?? null)
      if (isNew) onPages(pages(), false)
      if (isNew || deadline.timeRemaining() < 1) {
        handle = requestIdleCallback(slice, { timeout: patienceMs })
        return
      }
    }
    onPages(pages(), true)
  }

  return () => cancelIdleCallback(handle)
}

function keepSame(before: BuiltSection | undefined, after: BuiltSection | null): BuiltSection | null {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after
}
