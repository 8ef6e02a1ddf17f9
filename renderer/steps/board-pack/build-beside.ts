import type { Workbook } from '#shared/model/workbook.ts'
import type { BuiltSection } from '#shared/report/build-section.ts'
import type { SectionId } from '#shared/report/report.ts'
import { changesBetween } from '../../state/findings/table-changes.ts'
import { buildInSlices, type PagesRequest } from './build-in-slices.ts'
import { type OnPages, progressOf } from './pages-progress.ts'
import type { FromPagesWorker, ToPagesWorker } from './pages-worker.ts'

/** Builds pages beside the screen, of one state of the workbook after the other. */
export type PageBuilder = {
  /** @returns gives it up */
  readonly build: (request: PagesRequest, onPages: OnPages) => () => void
  readonly end: () => void
}

/** Builds for one audience in a worker that keeps a copy of the workbook and gets what changed; on the screen's own time if there can be none. */
export function createPageBuilder(): PageBuilder {
  const worker = new Worker(new URL('./pages-worker.ts', import.meta.url), { type: 'module' })
  const post = (message: ToPagesWorker): void => worker.postMessage(message)
  let sent: Workbook | null = null
  let count = 0
  let failed = false
  let isRoundTold = false
  let hear: ((fact: FromPagesWorker) => void) | null = null
  let onFailure: (() => void) | null = null

  worker.onmessage = ({ data }: MessageEvent<FromPagesWorker>) => hear?.(data)
  worker.onerror = () => {
    failed = true
    onFailure?.()
  }

  /** Copying a large workbook takes many frames: a key that is pressed meanwhile comes first. */
  async function send(workbook: Workbook): Promise<void> {
    const before = sent
    sent = workbook
    for (const change of changesBetween(before, workbook)) {
      post({ kind: 'change', change })
      await new Promise((resolve) => setTimeout(resolve))
    }
  }

  let sending = Promise.resolve()
  const versions: Partial<Record<SectionId, number>> = {}

  function buildThere(
    { workbook, audience, at: day, earlierRound, shown }: PagesRequest,
    onPages: OnPages,
  ): () => void {
    count += 1
    const at = count
    const known = new Map(shown.map((page) => [page.section.id, page]))
    const built = new Map<SectionId, BuiltSection | null>()
    let order: readonly SectionId[] = []
    const pages = (): readonly BuiltSection[] =>
      order.flatMap((id) => (built.has(id) ? (built.get(id) ?? []) : (known.get(id) ?? [])))
    hear = (fact) => {
      if (fact.at !== at) return
      if (fact.kind === 'order') order = fact.order
      else if (fact.kind === 'page') {
        const page = fact.page === 'same' ? (known.get(fact.id) ?? null) : fact.page
        built.set(fact.id, page)
        if (fact.page !== 'same') versions[fact.id] = at
      }
      onPages(pages(), progressOf(order, built, fact.kind === 'done'))
    }
    sending = sending.then(async () => {
      if (at !== count) return
      const begin = sent === null
      await send(workbook)
      if (at !== count) return
      post({
        kind: 'build',
        begin,
        at,
        audience,
        day,
        known: { ...versions },
        ...(isRoundTold ? {} : { earlierRound }),
      })
      isRoundTold = true
    })
    return () => {
      if (at !== count) return
      count += 1
      // What was told a moment ago is still on its way.
      hear = null
      post({ kind: 'stop' })
    }
  }

  return {
    build: (request, onPages) => {
      if (failed) return buildInSlices(request, onPages)
      let stop = buildThere(request, onPages)
      onFailure = () => {
        stop = buildInSlices(request, onPages)
      }
      return () => {
        onFailure = null
        stop()
      }
    },
    end: () => worker.terminate(),
  }
}
