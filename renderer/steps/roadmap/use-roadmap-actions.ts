import { useMemo } from 'react'
import { linkInitiatives } from '#shared/edits/intents/link-initiatives.ts'
import { placeOnRoadmap, type RoadmapPlace } from '#shared/edits/intents/place-on-roadmap.ts'
import { type PlannedTime, planInitiative } from '#shared/edits/intents/plan-initiative.ts'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { inScenario } from '#shared/methods/readings/in-scenario.ts'
import { loopOfLink } from '#shared/methods/readings/link-loop.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { findRow, type Workbook } from '#shared/model/workbook.ts'
import { useApp } from '../../app/app-context.ts'
import { tell } from '../../app/tell.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { announce } from '../../state/ui-store.ts'
import { conflictText } from './roadmap-trouble.ts'

export type RoadmapActions = {
  readonly plan: (id: string, dates: Omit<PlannedTime, 'when'>) => void
  readonly place: (id: string, place: RoadmapPlace) => void
  /** `to` needs `from`. A link that would close a loop is refused, and the loop named. */
  readonly link: (from: string, to: string) => void
}

/** What a person may do on the roadmap, each one edit, each said aloud with the conflicts it makes. */
export function useRoadmapActions(scenarioId: string | null): RoadmapActions {
  const { ui, say, session } = useApp()
  const { perform } = useEdit()
  const { writeDate } = useFormat()
  return useMemo(() => {
    const now = (): Workbook => {
      const { workbook } = session.store.getState()
      return scenarioId === null ? workbook : (inScenario(workbook, scenarioId) ?? workbook)
    }
    const name = (id: string): string => rowTitle('initiative', findRow(now(), 'initiative', id))
    /** Says what was done, and what no longer fits because of it. */
    const report = (text: string, id: string): void => {
      const workbook = now()
      const conflicts = planRoadmap(workbook).dateConflicts.filter(
        ({ initiativeId, dependsOnId }) => initiativeId === id || dependsOnId === id,
      )
      const more = conflicts.map((conflict) => conflictText(workbook, conflict, { say, writeDate }))
      announce(ui, [text, ...more].join(' '))
    }
    return {
      plan(id, dates) {
        const when = say('screen.gantt.range', { start: writeDate(dates.start), finish: writeDate(dates.finish) })
        const done = perform((context) => planInitiative(context, id, { ...dates, when }, scenarioId))
        if (done) report(say('screen.gantt.planned', { name: name(id), when }), id)
      },
      place(id, place) {
        if (scenarioId !== null && place.waveId === null) {
          tell(say('screen.board.scenarioNeedsWave'))
          return
        }
        const done = perform((context) => placeOnRoadmap(context, id, place, scenarioId))
        const wave = findRow(now(), 'wave', findRow(now(), 'initiative', id)?.waveId ?? null)?.title
        if (done) report(say('screen.board.placed', { name: name(id), wave: wave ?? say('screen.roadmap.noWave') }), id)
      },
      link(from, to) {
        const loop = from === to ? null : loopOfLink(now(), to, from)
        if (loop !== null) {
          const text = say('screen.gantt.loop', { names: loop.map(name).join(' → ') })
          tell(text)
          announce(ui, text)
          return
        }
        const done = perform((context) => linkInitiatives(context, { initiativeId: to, dependsOnId: from }))
        if (done) report(say('screen.gantt.linked', { name: name(to), needed: name(from) }), to)
      },
    }
  }, [ui, say, session, perform, writeDate, scenarioId])
}
