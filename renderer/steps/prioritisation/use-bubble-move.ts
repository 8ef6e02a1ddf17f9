import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import type { ValueEffortData } from '#shared/charts/chart-data.ts'
import type { Scene } from '#shared/charts/scene.ts'
import type { SceneOptions } from '#shared/charts/scene-options.ts'
import { valueEffortPlot } from '#shared/charts/value-effort.ts'
import { placeInitiative } from '#shared/edits/intents/place-initiative.ts'
import {
  type MatrixPlace,
  type PlacedScores,
  placeStep,
  scoresAtPlace,
} from '#shared/methods/readings/scores-at-place.ts'
import { useApp } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { announce } from '../../state/ui-store.ts'
import { bubbleIn } from './bubble-in.ts'

/** A bubble on its way, by hand or by key, and where the person wants it. */
export type Moving = { readonly id: string; readonly by: 'hand' | 'key'; readonly wanted: MatrixPlace }

type Grab = { readonly id: string; readonly x: number; readonly y: number; readonly from: MatrixPlace }

type Setting = {
  readonly frame: RefObject<HTMLDivElement | null>
  readonly data: ValueEffortData
  readonly options: SceneOptions
  readonly scene: Scene
  readonly unlocked: boolean
}

/** Pixels a pointer may tremble before it drags. */
const dragFromPx = 4

const arrows: Readonly<Record<string, MatrixPlace>> = {
  ArrowUp: { value: 1, effort: 0 },
  ArrowDown: { value: -1, effort: 0 },
  ArrowRight: { value: 0, effort: 1 },
  ArrowLeft: { value: 0, effort: -1 },
}

/**
 * Moves bubbles: by pointer until it is let go, or by arrows until Enter. Nothing is changed before; Escape and leaving the
 * bubble take the move back.
 */
export function useBubbleMove({ frame, data, options, scene, unlocked }: Setting) {
  const { ui, session, say } = useApp()
  const { perform } = useEdit()
  const { writeNumber } = useFormat()
  const [moving, setMoving] = useState<Moving | null>(null)
  const grab = useRef<Grab | null>(null)
  const dropped = useRef(false)
  const workbook = () => session.store.getState().workbook
  const placed: PlacedScores | null = moving === null ? null : scoresAtPlace(workbook(), moving.id, moving.wanted)

  function commit(): void {
    if (moving === null) return
    const { id, wanted } = moving
    // The picture is drawn anew in one go, so that the focus can stay on the bubble.
    flushSync(() => {
      setMoving(null)
      perform((context) => placeInitiative(context, id, wanted))
    })
    bubbleIn(frame.current, id)?.focus()
  }

  function takeBack(): void {
    grab.current = null
    setMoving(null)
  }

  function onPointerDown(event: PointerEvent): void {
    const id = subjectAt(event.target)
    const bubble = data.bubbles.find((each) => each.id === id)
    dropped.current = false
    if (!unlocked || bubble === undefined || event.button !== 0) return
    const from = { value: bubble.value, effort: bubble.effort }
    grab.current = { id: bubble.id, x: event.clientX, y: event.clientY, from }
  }

  function onPointerMove(event: PointerEvent): void {
    const held = grab.current
    const box = frame.current?.getBoundingClientRect()
    if (held === null || box === undefined) return
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y]
    if (moving === null && Math.hypot(dx, dy) < dragFromPx) return
    if (moving === null) frame.current?.setPointerCapture(event.pointerId)
    const { plot } = valueEffortPlot(data, options)
    const unit = (box.width / scene.width) * (1 / (data.max - data.min))
    const wanted = within(data, {
      value: held.from.value - dy / (plot.height * unit),
      effort: held.from.effort + dx / (plot.width * unit),
    })
    setMoving({ id: held.id, by: 'hand', wanted })
  }

  function onPointerUp(): void {
    grab.current = null
    if (moving?.by !== 'hand') return
    dropped.current = true
    commit()
  }

  /** Letting go of a bubble is not choosing it. */
  function onClickCapture(event: MouseEvent): void {
    if (dropped.current) event.stopPropagation()
    dropped.current = false
  }

  function onKeyDownCapture(event: KeyboardEvent): void {
    const id = subjectAt(event.target)
    const arrow = arrows[event.key]
    if (moving !== null && event.key === 'Escape') takeBack()
    else if (moving !== null && event.key === 'Enter') commit()
    else if (arrow !== undefined && id !== undefined) nudge(id, arrow, event.shiftKey ? 5 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function nudge(id: string, arrow: MatrixPlace, times: number): void {
    const bubble = data.bubbles.find((each) => each.id === id)
    if (bubble === undefined) return
    if (!unlocked) {
      announce(ui, say('screen.order.locked'))
      return
    }
    const from = moving?.id === id ? moving.wanted : { value: bubble.value, effort: bubble.effort }
    const step = placeStep(workbook(), id)
    const wanted = within(data, {
      value: from.value + arrow.value * step.value * times,
      effort: from.effort + arrow.effort * step.effort * times,
    })
    flushSync(() => setMoving({ id, by: 'key', wanted }))
    const next = scoresAtPlace(workbook(), id, wanted)
    if (next !== null) announce(ui, placeText(next))
  }

  function placeText({ value, effort }: MatrixPlace): string {
    return say('screen.order.place', { value: writeNumber(value, 1), effort: writeNumber(effort, 1) })
  }

  function onBlur(event: FocusEvent): void {
    if (moving?.by === 'key' && subjectAt(event.relatedTarget) !== moving.id) takeBack()
  }

  return {
    moving,
    placed,
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: takeBack,
    onClickCapture,
    onKeyDownCapture,
    onBlur,
  }
}

function subjectAt(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<SVGElement>('[data-subject]')?.dataset.subject : undefined
}

function within({ min, max }: ValueEffortData, { value, effort }: MatrixPlace): MatrixPlace {
  const inside = (figure: number): number => Math.max(min, Math.min(max, figure))
  return { value: inside(value), effort: inside(effort) }
}
