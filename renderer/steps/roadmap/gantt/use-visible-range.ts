import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export type VisibleRange = { readonly from: number; readonly to: number }

/** The range is cut into steps of this height, so that it changes seldom while a list scrolls. */
const stepPx = 240

/**
 * Which heights of a scrolling element can be seen: what is outside need not be drawn. From the first scrolling on with a
 * margin; what nobody has scrolled yet opens sooner without.
 */
export function useVisibleRange(): readonly [RefObject<HTMLDivElement | null>, VisibleRange] {
  const ref = useRef<HTMLDivElement>(null)
  const [range, setRange] = useState<VisibleRange>({ from: -stepPx, to: 2 * stepPx })
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    let margin = 0
    const look = (): void => {
      const from = Math.floor(element.scrollTop / stepPx - 1) * stepPx
      const to = Math.ceil((element.scrollTop + element.clientHeight) / stepPx + margin) * stepPx
      setRange((before) => (before.from === from && before.to === to ? before : { from, to }))
    }
    const scrolled = (): void => {
      margin = 1
      look()
    }
    // It reports the first size, too, once the frame is laid out: to ask for it here would lay everything out twice.
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', scrolled)
    }
  }, [])
  return [ref, range]
}
