import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width and height of an element in whole pixels, never more than there are, followed as they change. Both 0 until it is there. */
export function useSize<E extends HTMLElement>(): readonly [RefObject<E | null>, number, number] {
  const ref = useRef<E>(null)
  const [size, setSize] = useState<readonly [number, number]>([0, 0])
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize([Math.floor(entry.contentRect.width), Math.floor(entry.contentRect.height)])
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, ...size]
}
