import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { dateOfDay } from '#shared/methods/calendar.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { useApp, useSay } from '../../../app/app-context.ts'
import { useEditable } from '../../../app/use-workbook.ts'
import { announce } from '../../../state/ui-store.ts'
import type { RoadmapActions } from '../use-roadmap-actions.ts'
import styles from './gantt.module.css'
import { GanttBars } from './gantt-bars.tsx'
import { GanttBounds } from './gantt-bounds.tsx'
import type { GanttData } from './gantt-data.ts'
import { draftedDates, type GanttDraft, gripOf, pulled } from './gantt-draft.ts'
import { FreezeBands, GanttFreezes } from './gantt-freezes.tsx'
import { GanttHead } from './gantt-head.tsx'
import { barAfter, barPx, type GanttLayout } from './gantt-layout.ts'
import { GanttLinks } from './gantt-links.tsx'
import { GanttMilestones } from './gantt-milestones.tsx'
import { useGanttDrag } from './use-gantt-drag.ts'
import { useVisibleRange } from './use-visible-range.ts'

const msPerDay = 86_400_000
const headPx = 44

type GanttChartProps = {
  readonly workbook: Workbook
  readonly data: GanttData
  readonly layout: GanttLayout
  readonly actions: RoadmapActions
  /** Months that a key or the mouse moves by at once. */
  readonly step: number
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
}

/** The bars, and the hands that move them: by mouse and by keyboard alike, each drop one edit. */
export function GanttChart({ workbook, data, layout, actions, step, selected, onSelect, onOpen }: GanttChartProps) {
  const { ui } = useApp()
  const say = useSay()
  const editable = useEditable()
  const plane = useRef<HTMLDivElement>(null)
  const focused = useRef(false)
  const [scroll, range] = useVisibleRange()
  const [draft, setDraft] = useState<GanttDraft | null>(null)
  const [linkFrom, setLinkFrom] = useState<string | null>(null)
  const [pointer, setPointer] = useState<{ readonly x: number; readonly y: number } | null>(null)
  const { at, width, height } = layout
  const conflicts = useMemo(() => {
    const { dateConflicts, boundConflicts } = planRoadmap(workbook)
    return new Set([...dateConflicts, ...boundConflicts].map(({ initiativeId }) => initiativeId))
  }, [workbook])
  const entry = selected !== null && layout.boxes.has(selected) ? selected : (layout.order[0] ?? null)
  const today = dateOfDay(Math.floor(Date.now() / msPerDay))

  function drop(dropped: GanttDraft | null): void {
    setDraft(null)
    const row = dropped === null ? undefined : workbook.tables.initiative[dropped.id]
    if (dropped === null || row === undefined || (dropped.start === 0 && dropped.finish === 0)) return
    const dates = draftedDates(row, dropped)
    if (dates === null) announce(ui, say('screen.gantt.tooShort'))
    else actions.plan(dropped.id, { ...dates, kind: dropped.start === dropped.finish ? 'move' : 'stretch' })
  }

  function focus(id: string): void {
    flushSync(() => onSelect(id))
    const box = layout.boxes.get(id)
    const list = scroll.current
    if (box && list) {
      if (box.y < list.scrollTop) list.scrollTop = box.y - 8
      if (box.y + barPx + headPx > list.scrollTop + list.clientHeight)
        list.scrollTop = box.y + barPx + headPx + 8 - list.clientHeight
    }
    plane.current?.querySelector<HTMLElement>(`[data-bar="${CSS.escape(id)}"] button`)?.focus({ preventScroll: true })
  }

  // A bar that changes its place among the others is taken out and put in again, and would lose the focus by it.
  useLayoutEffect(() => {
    if (!focused.current || document.activeElement !== document.body || selected === null) return
    const place = `[data-bar="${CSS.escape(selected)}"] button`
    if (layout.boxes.has(selected)) plane.current?.querySelector<HTMLElement>(place)?.focus({ preventScroll: true })
  }, [layout, selected])

  const drag = useGanttDrag({
    editable,
    pxPerMonth: (width - layout.labelPx) / Math.max(1, data.quarters.length * 3),
    step,
    onDraft: setDraft,
    onDrop: drop,
    onLinking: (from, x, y) => {
      setLinkFrom(from)
      const frame = plane.current?.getBoundingClientRect()
      setPointer(from === null || frame === undefined ? null : { x: x - frame.left, y: y - frame.top })
    },
    onLink: actions.link,
  })

  /** True where the key was one of the Gantt's. */
  function heard(event: KeyboardEvent, id: string): boolean {
    const { key } = event
    if (key === 'Escape') {
      const busy = draft !== null || linkFrom !== null || drag.cancel()
      setDraft(null)
      setLinkFrom(null)
      if (busy) announce(ui, say('screen.gantt.takenBack'))
      return busy
    }
    if (key === 'Enter' || key === ' ') {
      if (linkFrom !== null) {
        setLinkFrom(null)
        actions.link(linkFrom, id)
      } else if (draft !== null) drop(draft)
      else onOpen(id)
      return true
    }
    if ((key === 'l' || key === 'L') && editable) {
      setLinkFrom(id)
      announce(ui, say('screen.gantt.linking', { name: layout.boxes.get(id)?.bar.label ?? '' }))
      return true
    }
    const grip = gripOf(event)
    if (grip !== null) return (key === 'ArrowLeft' || key === 'ArrowRight') && pull(id, grip, key)
    const next = barAfter(layout, id, key)
    if (next === undefined) return false
    if (next !== null) focus(next)
    return true
  }

  function pull(id: string, grip: 'move' | 'start' | 'finish', key: 'ArrowLeft' | 'ArrowRight'): boolean {
    const row = workbook.tables.initiative[id]
    if (!editable || row === undefined) return true
    const before = draft?.id === id ? draft : { id, start: 0, finish: 0 }
    const next = pulled(before, grip, key === 'ArrowLeft' ? -step : step)
    const dates = draftedDates(row, next)
    if (dates === null) announce(ui, say('screen.gantt.tooShort'))
    else {
      // At once: the next press of a held key builds on this one.
      flushSync(() => setDraft(next))
      announce(ui, say('screen.gantt.drafted', dates))
    }
    return true
  }

  return (
    <div className={styles.scroll} ref={scroll} style={{ scrollPaddingTop: headPx }}>
      <GanttHead data={data} layout={layout} />
      {/* biome-ignore lint/a11y/useSemanticElements: a group of bars is no form */}
      <div
        ref={plane}
        className={styles.plane}
        role="group"
        aria-label={say('screen.gantt.name')}
        data-linking={linkFrom !== null}
        style={{ width, height }}
        onKeyDown={(event) => {
          const id = (event.target as HTMLElement).closest<HTMLElement>('[data-bar]')?.dataset.bar
          if (id === undefined || event.ctrlKey || event.metaKey) return
          if (heard(event, id)) event.preventDefault()
        }}
        onBlur={(event) => {
          if (event.relatedTarget !== null) focused.current = false
          drop(draft)
        }}
        onFocus={(event) => {
          focused.current = true
          const id = event.target.closest<HTMLElement>('[data-bar]')?.dataset.bar
          if (id !== undefined && id !== selected) onSelect(id)
        }}
        onDoubleClick={(event) => {
          const id = (event.target as HTMLElement).closest<HTMLElement>('[data-bar]')?.dataset.bar
          if (id !== undefined) onOpen(id)
        }}
        onPointerDown={drag.onPointerDown}
        onPointerMove={drag.onPointerMove}
        onPointerUp={drag.onPointerUp}
        onPointerCancel={drag.onPointerCancel}
      >
        {layout.lanes.map(({ lane, y, height: own }) => (
          <div
            key={lane.id ?? ''}
            className={styles.lane}
            style={{ top: y, height: own, '--hue': `var(--hue-${lane.hue})` } as object}
          >
            <span className={styles.laneName} style={{ width: layout.labelPx }} title={lane.label}>
              {lane.label}
            </span>
          </div>
        ))}
        {data.quarters.map(({ start, number }) => (
          <i key={start} className={styles.gridLine} data-year={number === 1} style={{ left: at(start) }} />
        ))}
        <FreezeBands data={data} layout={layout} />
        <GanttLinks data={data} layout={layout} from={range.from} to={range.to} />
        <GanttBars
          {...{ workbook, layout, range, draft, linkFrom, conflicts, entry, selected }}
          ends={(each) => draftedDates(workbook.tables.initiative[each.id] ?? { start: null, finish: null }, each)}
        />
        <GanttBounds layout={layout} range={range} moving={draft?.id ?? null} />
        {pointer !== null && linkFrom !== null && (
          <svg className={styles.linkLine} width={width} height={height} aria-hidden="true">
            <line
              x1={layout.boxes.get(linkFrom)?.x2}
              y1={(layout.boxes.get(linkFrom)?.y ?? 0) + barPx / 2}
              x2={pointer.x}
              y2={pointer.y}
            />
          </svg>
        )}
        {today >= data.start && today < data.finish && <i className={styles.today} style={{ left: at(today) }} />}
      </div>
      <div className={styles.foot}>
        <GanttFreezes data={data} layout={layout} />
        <GanttMilestones data={data} layout={layout} />
      </div>
    </div>
  )
}
