import { useMemo, useRef } from 'react'

/**
 * The order in which rows stood when the list was opened, so that none jumps away under the hand that edits it. New ones
 * come last, those that are gone are left out.
 */
export function useSteadyOrder(ids: readonly string[]): readonly string[] {
  const first = useRef(ids)
  return useMemo(() => {
    const present = new Set(ids)
    const known = new Set(first.current)
    return [...first.current.filter((id) => present.has(id)), ...ids.filter((id) => !known.has(id))]
  }, [ids])
}
