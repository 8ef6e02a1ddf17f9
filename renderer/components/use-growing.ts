import { startTransition, useEffect, useState } from 'react'

/** More plain rows than this are in no window at first. */
const firstRows = 40

/**
 * The rows of a list that is drawn whole, but not at once: those that can be in sight at first, then more and more of them
 * while nothing else is to be done. A long list opens as fast as a short one, and soon all of it can be reached.
 * @param needed a row that is looked for and has to be there
 * @param first as many as are in sight at first, and come at a time
 */
export function useGrowing<T extends { readonly id: string }>(
  rows: readonly T[],
  needed: string | null = null,
  first = firstRows,
): readonly T[] {
  const [count, setCount] = useState(first)
  const least = needed === null ? 0 : rows.findIndex(({ id }) => id === needed) + 1
  const shown = Math.max(count, least)
  const whole = shown >= rows.length
  useEffect(() => {
    if (whole) return
    const grow = (): void => startTransition(() => setCount(shown + first))
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(grow, 50)
      return () => clearTimeout(timer)
    }
    const request = requestIdleCallback(grow, { timeout: 500 })
    return () => cancelIdleCallback(request)
  }, [shown, whole, first])
  return whole ? rows : rows.slice(0, shown)
}
