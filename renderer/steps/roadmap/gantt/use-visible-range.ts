import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export type VisibleRange = { readonly from: number; readonly to: number }

/** The range is cut into steps of this height, so that it changes seldom while a list scrolls. */
const stepPx = 240

/** Which heights of a scrolling element can be seen, with a margin: what is outside need not be drawn. */
export function useVisibleRange(): readonly [RefObject<HTMLDivElement | null>, VisibleRange] {
  const ref = useRef<HTMLDivElement>(null)
  const [range, setRange] = useState<VisibleRange>({ from: -stepPx, to: 4 * stepPx })
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const look = (): void => {
      const from = Math.floor(element.scrollTop / stepPx - 1) * stepPx
      const to = Math.ceil((element.scrollTop + element.clientHeight) / stepPx + 1) * stepPx
      setRange((before) => (before.from === from && before.to === to ? before : { from, to }))
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])
  return [ref, range]
}
