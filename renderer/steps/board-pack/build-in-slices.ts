import type { PackedRound } from '#shared/contract/packed-round.ts'
import type { Say } from '#shared/messages/translate.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { sectionsFor } from '#shared/report/audience.ts'
import { type BuiltSection, buildSection } from '#shared/report/build-section.ts'
import type { Audience, SectionId } from '#shared/report/report.ts'
import { createContext, type ReportContext } from '#shared/report/report-context.ts'
import { type OnPages, progressOf } from './pages-progress.ts'
import { unpackRound } from './unpack-round.ts'

/** How long the screen may be kept from working before the pages are built all the same, in milliseconds. */
const patienceMs = 100

export type PagesRequest = {
  readonly workbook: Workbook
  readonly audience: Audience
  /** ISO date */
  readonly at: string
  readonly say: Say
  readonly earlierRound: PackedRound | null
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
  onPages: OnPages,
): () => void {
  const locale = singleton(workbook, 'workbook').locale || 'en'
  let context: ReportContext | null = null
  const order = sectionsFor(workbook, audience)
  const known = new Map(shown.map((page) => [page.section.id, page]))
  const built = new Map<SectionId, BuiltSection | null>()
  const pages = (): readonly BuiltSection[] =>
    order.flatMap((id) => (built.has(id) ? (built.get(id) ?? []) : (known.get(id) ?? [])))
  const tell = (done: boolean): void => onPages(pages(), progressOf(order, built, done))
  let stopped = false
  let handle = 0
  void unpackRound(earlierRound).then((round) => {
    if (stopped) return
    context = createContext(workbook, { audience, at, say, locale, earlierRound: round })
    handle = requestIdleCallback(slice, { timeout: patienceMs })
  })

  function slice(deadline: IdleDeadline): void {
    for (const id of order) {
      if (context === null) return
      if (built.has(id)) continue
      const before = known.get(id)
      const page = keepSame(before, buildSection(context, id))
      built.set(id, page)
      const isNew = page !== (before ?? null)
      if (isNew) tell(false)
      if (isNew || deadline.timeRemaining() < 1) {
        handle = requestIdleCallback(slice, { timeout: patienceMs })
        return
      }
    }
    tell(true)
  }

  return () => {
    stopped = true
    cancelIdleCallback(handle)
  }
}

function keepSame(before: BuiltSection | undefined, after: BuiltSection | null): BuiltSection | null {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after
}
