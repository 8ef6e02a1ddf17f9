import { startTransition, useEffect, useMemo, useState } from 'react'
import { type EarlierRound, firstRound } from '#shared/methods/readings/earlier-round.ts'
import type { BuiltSection } from '#shared/report/build-section.ts'
import type { Audience } from '#shared/report/report.ts'
import { useApp } from '../../app/app-context.ts'
import { useSnapshot } from '../../app/snapshots/use-snapshot.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { useWorkbookSay } from '../../app/use-workbook-say.ts'
import { today } from '../../state/today.ts'
import { createPageBuilder } from './build-beside.ts'

/** The pages of a document as the workbook gives them; `behind` while newer ones are being built. */
export type ReportPages = {
  readonly audience: Audience
  readonly pages: readonly BuiltSection[]
  readonly behind: boolean
}

/** How long the workbook rests before its pages are built anew, in milliseconds: typing comes first. */
const restMs = 250

/** The round that the document compares with, once it is read from the file. */
function useEarlierRound(): EarlierRound | null {
  const snapshotId = useWorkbook((workbook) => firstRound(workbook)?.id)
  const { workbook } = useSnapshot(snapshotId)
  return useMemo(
    () => (snapshotId === undefined || workbook === null ? null : { snapshotId, workbook }),
    [snapshotId, workbook],
  )
}

/** The report's sections for an audience, following the workbook a moment behind. Null until there are any. */
export function useReportPages(audience: Audience): ReportPages | null {
  const { session } = useApp()
  const say = useWorkbookSay()
  const earlierRound = useEarlierRound()
  const [state, setState] = useState<ReportPages | null>(null)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let stop = (): void => {}
    let shown: readonly BuiltSection[] = []
    const builder = createPageBuilder()
    const build = (): void => {
      const { workbook } = session.store.getState()
      if (workbook.tables.workbook.workbook === undefined) return
      stop = builder.build({ workbook, audience, at: today(), say, earlierRound, shown }, (pages, done) => {
        shown = pages
        // Pages with pictures of thousands of rows take long to draw: whatever a person does meanwhile goes first.
        startTransition(() => setState({ audience, pages, behind: !done }))
      })
    }
    const unsubscribe = session.store.subscribe((now, before) => {
      if (now.workbook === before.workbook) return
      clearTimeout(timer)
      stop()
      setState((current) => (current === null || current.behind ? current : { ...current, behind: true }))
      timer = setTimeout(build, restMs)
    })
    build()
    return () => {
      unsubscribe()
      clearTimeout(timer)
      stop()
      builder.end()
    }
  }, [session, audience, say, earlierRound])

  return state?.audience === audience ? state : null
}
