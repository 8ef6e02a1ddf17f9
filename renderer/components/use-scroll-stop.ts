import { type RefObject, useEffect, useState } from 'react'
import { hasTabbable } from '../app/focus/tabbable.ts'

/**
 * The tab index of what scrolls: where there is more than is seen and no control in it leads there, Tab has to stop at the
 * whole, or its end is out of reach by keyboard.
 */
export function useScrollStop(ref: RefObject<HTMLElement | null>): 0 | undefined {
  const [stops, setStops] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const look = (): void => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element
      const scrolls = scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1
      setStops(scrolls && !hasTabbable(element))
    }
    // It looks at once, too, when all is laid out: asked before, the page would be laid out for it once more.
    const observer = new ResizeObserver(look)
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  })
  return stops ? 0 : undefined
}
