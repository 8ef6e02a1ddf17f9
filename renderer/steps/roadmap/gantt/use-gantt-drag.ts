import { type PointerEvent, useRef } from 'react'
import { type GanttDraft, type Grip, pulled } from './gantt-draft.ts'

type Drag = { readonly id: string; readonly grip: Grip | 'link'; readonly x: number; readonly pointerId: number }

type DragHandlers = {
  readonly editable: boolean
  readonly pxPerMonth: number
  /** Months that a bar moves by at once: a month, or a quarter. */
  readonly step: number
  readonly onDraft: (draft: GanttDraft | null) => void
  readonly onDrop: (draft: GanttDraft) => void
  /** The pointer with a link at its end, or null once it let go. */
  readonly onLinking: (from: string | null, x: number, y: number) => void
  readonly onLink: (from: string, to: string) => void
}

/** Bars by mouse, pen or finger: the middle moves, an end stretches, the dot after the end draws a link to another bar. */
export function useGanttDrag({ editable, pxPerMonth, step, onDraft, onDrop, onLinking, onLink }: DragHandlers) {
  const drag = useRef<Drag | null>(null)
  const draft = useRef<GanttDraft | null>(null)

  function onPointerDown(event: PointerEvent): void {
    const target = event.target as HTMLElement
    const id = target.closest<HTMLElement>('[data-bar]')?.dataset.bar
    if (!editable || id === undefined || event.button !== 0) return
    const grip = (target.closest<HTMLElement>('[data-grip]')?.dataset.grip ?? 'move') as Drag['grip']
    drag.current = { id, grip, x: event.clientX, pointerId: event.pointerId }
    draft.current = null
  }

  function onPointerMove(event: PointerEvent): void {
    if (drag.current === null || event.pointerId !== drag.current.pointerId) return
    const { id, grip, x } = drag.current
    const moved = event.clientX - x
    if (draft.current === null && Math.abs(moved) > 4) event.currentTarget.setPointerCapture(event.pointerId)
    if (grip === 'link') {
      onLinking(id, event.clientX, event.clientY)
      return
    }
    const months = Math.round(moved / pxPerMonth / step) * step
    const next = pulled({ id, start: 0, finish: 0 }, grip, months)
    if (draft.current === null ? months === 0 : same(next, draft.current)) return
    draft.current = next
    onDraft(next)
  }

  function onPointerUp(event: PointerEvent): void {
    if (drag.current === null || event.pointerId !== drag.current.pointerId) return
    const { id, grip } = drag.current
    const dropped = draft.current
    end()
    if (grip === 'link') {
      const under = document.elementFromPoint(event.clientX, event.clientY)
      const to = under?.closest<HTMLElement>('[data-bar]')?.dataset.bar
      if (to !== undefined && to !== id) onLink(id, to)
    } else if (dropped !== null && (dropped.start !== 0 || dropped.finish !== 0)) onDrop(dropped)
  }

  function end(): void {
    if (drag.current === null) return
    drag.current = null
    draft.current = null
    onDraft(null)
    onLinking(null, 0, 0)
  }

  /** Escape lets go of what is being dragged; true if anything was. */
  function cancel(): boolean {
    const dragging = drag.current !== null
    end()
    return dragging
  }

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end, cancel }
}

function same(a: GanttDraft, b: GanttDraft): boolean {
  return a.start === b.start && a.finish === b.finish
}
