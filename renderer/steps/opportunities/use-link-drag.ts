import { type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useRef, useState } from 'react'
import { setLink } from '#shared/edits/intents/set-link.ts'
import { keyId } from '#shared/model/entity.ts'
import { useApp } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable } from '../../app/use-workbook.ts'
import { announce } from '../../state/ui-store.ts'
import { type NetName, nets, nodeTitle } from './nets.ts'

/** A line being drawn from a card, in pixels of the frame. */
type Thread = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

type Held = { readonly id: string; readonly x: number; readonly y: number }

/** Pixels a pointer may tremble before it drags. */
const dragFromPx = 5

/**
 * Links by hand: a card dragged onto another comes before it from then on, or no longer, if it did. By key: with one
 * chosen, Shift+Enter on another does the same.
 */
export function useLinkDrag(frame: RefObject<HTMLDivElement | null>, name: NetName, chosen: string | null) {
  const { session, ui, say } = useApp()
  const { perform } = useEdit()
  const editable = useEditable()
  const held = useRef<Held | null>(null)
  const dropped = useRef(false)
  const [thread, setThread] = useState<Thread | null>(null)

  /** `needing` needs `needed`, or no longer does. */
  function toggle(needed: string, needing: string): void {
    if (!editable || needed === needing) return
    const { link, from, to } = nets[name]
    const { workbook } = session.store.getState()
    const present = workbook.tables[link][keyId([needing, needed])] !== undefined
    if (!perform((context) => setLink(context, link, { [from]: needing, [to]: needed }, present ? null : {}))) return
    const names = { name: nodeTitle(workbook, name, needing), needed: nodeTitle(workbook, name, needed) }
    announce(ui, say(present ? 'screen.links.unlinked' : 'screen.links.linked', names))
  }

  function onPointerDown(event: PointerEvent): void {
    dropped.current = false
    const id = cardAt(event.target)
    const box = frame.current?.getBoundingClientRect()
    if (id === undefined || box === undefined || event.button !== 0) return
    held.current = { id, x: event.clientX - box.left, y: event.clientY - box.top }
  }

  function onPointerMove(event: PointerEvent): void {
    const start = held.current
    const box = frame.current?.getBoundingClientRect()
    if (start === null || box === undefined || !editable) return
    const [x2, y2] = [event.clientX - box.left, event.clientY - box.top]
    if (thread === null && Math.hypot(x2 - start.x, y2 - start.y) < dragFromPx) return
    if (thread === null) frame.current?.setPointerCapture(event.pointerId)
    setThread({ x1: start.x, y1: start.y, x2, y2 })
  }

  function onPointerUp(event: PointerEvent): void {
    const start = held.current
    held.current = null
    if (thread === null || start === null) return
    dropped.current = true
    setThread(null)
    const target = cardAt(document.elementFromPoint(event.clientX, event.clientY))
    if (target !== undefined) toggle(start.id, target)
  }

  function onPointerCancel(): void {
    held.current = null
    setThread(null)
  }

  /** Letting go over a card is not choosing it. */
  function onClickCapture(event: MouseEvent): void {
    if (dropped.current) event.stopPropagation()
    dropped.current = false
  }

  function onKeyDownCapture(event: KeyboardEvent): void {
    const id = cardAt(event.target)
    if (event.key === 'Escape' && thread !== null) onPointerCancel()
    else if (event.key === 'Enter' && event.shiftKey && id !== undefined && chosen !== null) toggle(chosen, id)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return { thread, onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onClickCapture, onKeyDownCapture }
}

function cardAt(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<SVGElement>('[data-subject]')?.dataset.subject : undefined
}
