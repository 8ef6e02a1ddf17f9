import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

type Size = readonly [width: number, height: number]

/**
 * The width and height of an element in whole pixels, never more than there are, followed as they change. Both 0 in the
 * first rendering; what they decide is on the glass with the element all the same, in one frame.
 */
export function useSize<E extends HTMLElement>(): readonly [RefObject<E | null>, number, number] {
  const ref = useRef<E>(null)
  const [size, setSize] = useState<Size>([0, 0])
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const take = (next: Size): void => setSize((before) => (isSame(before, next) ? before : next))
    // An observer tells after the frame in which the element came: what waited for it would come a frame later.
    take(contentOf(element))
    const observer = new ResizeObserver(([entry]) => {
      if (entry) take([Math.floor(entry.contentRect.width), Math.floor(entry.contentRect.height)])
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, ...size]
}

function isSame([width, height]: Size, [nextWidth, nextHeight]: Size): boolean {
  return width === nextWidth && height === nextHeight
}

/** What an observer would call the element's content: without padding, borders and scroll bars. */
function contentOf(element: HTMLElement): Size {
  const { width, height } = element.getBoundingClientRect()
  const style = getComputedStyle(element)
  const padding = (side: string): number => Number.parseFloat(style.getPropertyValue(`padding-${side}`))
  const around = element.offsetWidth - element.clientWidth + padding('left') + padding('right')
  const above = element.offsetHeight - element.clientHeight + padding('top') + padding('bottom')
  return [Math.floor(width - around), Math.floor(height - above)]
}
