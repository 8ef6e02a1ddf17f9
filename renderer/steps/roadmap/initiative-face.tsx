import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import type { RoadmapReading } from '#shared/methods/readings/roadmap-reading.ts'
import { findRow, type Workbook } from '#shared/model/workbook.ts'
import { useSay } from '../../app/app-context.ts'
import { useQuarterRange } from '../../app/use-brief-quarter.ts'
import { Icon } from '../../components/icon.tsx'
import styles from './roadmap-step.module.css'

/** An initiative on a card: what, when, who, how sure, and what contradicts it. */
export function InitiativeFace({ workbook, id }: { readonly workbook: Workbook; readonly id: string }) {
  const say = useSay()
  const writeRange = useQuarterRange()
  const row = findRow(workbook, 'initiative', id)
  if (row === undefined) return null
  const roadmap = planRoadmap(workbook)
  const conflict = conflictsOf(roadmap).has(id)
  const lane = findRow(workbook, 'lane', row.laneId)
  const when =
    row.start === null || row.finish === null ? say('screen.board.noDates') : writeRange(row.start, row.finish)
  return (
    <span className={styles.face} style={{ '--card-hue': lane ? `var(--hue-${lane.hue})` : 'var(--faint)' } as object}>
      <span className={styles.faceTitle}>
        {row.mandated && (
          <>
            <Icon name="lock" small /> <span className="visuallyHidden">{say('screen.gantt.mandated')} </span>
          </>
        )}
        {row.code !== '' && <b>{row.code}</b>} {row.title}
      </span>
      <span className={styles.small}>
        <span className={styles.when}>{when}</span>
        {row.owner !== '' && `\u00a0· ${row.owner}`}
      </span>
      <span className={styles.marks}>
        {conflict && (
          <span className={styles.bad}>
            <Icon name="alert" small />
            {say('screen.gantt.conflict')}
          </span>
        )}
        {roadmap.byInitiative.get(id)?.critical && <span className={styles.small}>{say('screen.gantt.critical')}</span>}
        {row.confidence !== 'high' && (
          <span className={styles.small}>{say(`screen.gantt.confidence.${row.confidence}`)}</span>
        )}
      </span>
    </span>
  )
}

const known = new WeakMap<RoadmapReading, ReadonlySet<string>>()

/** Initiatives that begin too early, by their dates or by their wave. Gathered once for a roadmap, for all its cards. */
function conflictsOf(roadmap: RoadmapReading): ReadonlySet<string> {
  const before = known.get(roadmap)
  if (before) return before
  const found = new Set([...roadmap.dateConflicts, ...roadmap.waveConflicts].map(({ initiativeId }) => initiativeId))
  known.set(roadmap, found)
  return found
}

/** Its code and title. */
export function initiativeName(workbook: Workbook, id: string): string {
  const row = findRow(workbook, 'initiative', id)
  return `${row?.code ?? ''} ${rowTitle('initiative', row)}`.trim()
}
