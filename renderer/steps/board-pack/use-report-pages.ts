import { startTransition, useEffect, useRef, useState } from 'react'
import type { BuiltSection } from '#shared/report/build-section.ts'
import type { Audience } from '#shared/report/report.ts'
import { useApp } from '../../app/app-context.ts'
import { useWorkbookSay } from '../../app/use-workbook-say.ts'
import { today } from '../../state/today.ts'
import { createPageBuilder } from './build-beside.ts'
import type { PagesProgress } from './pages-progress.ts'
import { usePackedRound } from './use-packed-round.ts'

/** `building`: newer pages are under way. `stopped`: a person has given them up. `current`: they are as the workbook is. */
export type PagesState = 'building' | 'stopped' | 'current'

/** The pages of a document as the workbook gives them. */
export type ReportPages = {
  readonly pages: readonly BuiltSection[]
  readonly state: PagesState
  /** How far they are; null before anything is known. */
  readonly progress: PagesProgress | null
  /** Gives up what is being built; what is there stays, and nothing more is built before somebody asks for it. */
  readonly cancel: () => void
  readonly goOn: () => void
}

type Shown = {
  readonly audience: Audience
  readonly pages: readonly BuiltSection[]
  readonly current: boolean
}
type Progress = PagesProgress & { readonly audience: Audience }

/** How long the workbook rests before its pages are built anew, in milliseconds: typing comes first. */
const restMs = 250

/** The report's sections for an audience, following the workbook a moment behind. */
export function useReportPages(audience: Audience): ReportPages {
  const { session } = useApp()
  const say = useWorkbookSay()
  const earlierRound = usePackedRound()
  const [shown, setShown] = useState<Shown | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [stoppedFor, setStoppedFor] = useState<Audience | null>(null)
  const stopped = stoppedFor === audience
  const last = useRef<Pick<Shown, 'audience' | 'pages'> | null>(null)

  useEffect(() => {
    if (earlierRound === undefined || stopped) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let stop = (): void => {}
    let pages = last.current?.audience === audience ? last.current.pages : noPages
    const builder = createPageBuilder()
    const behind = (): void => {
      setProgress(null)
      setShown((before) => (before === null || !before.current ? before : { ...before, current: false }))
    }
    const build = (): void => {
      const { workbook } = session.store.getState()
      if (workbook.tables.workbook.workbook === undefined) return
      stop = builder.build(
        { workbook, audience, at: today(), say, earlierRound, shown: pages },
        (next, { built, of, done }) => {
          pages = next
          last.current = { audience, pages }
          setProgress({ audience, built, of, done })
          // Pages with pictures of thousands of rows take long to draw: whatever a person does meanwhile goes first.
          startTransition(() => setShown({ audience, pages: next, current: done }))
        },
      )
    }
    const unsubscribe = session.store.subscribe((now, before) => {
      if (now.workbook === before.workbook) return
      clearTimeout(timer)
      stop()
      behind()
      timer = setTimeout(build, restMs)
    })
    behind()
    build()
    return () => {
      unsubscribe()
      clearTimeout(timer)
      stop()
      builder.end()
    }
  }, [session, audience, say, earlierRound, stopped])

  const mine = shown?.audience === audience ? shown : null
  return {
    pages: mine?.pages ?? noPages,
    state: stopped ? 'stopped' : mine?.current === true ? 'current' : 'building',
    progress: progress?.audience === audience ? progress : null,
    cancel: () => setStoppedFor(audience),
    goOn: () => setStoppedFor(null),
  }
}

const noPages: readonly BuiltSection[] = []
