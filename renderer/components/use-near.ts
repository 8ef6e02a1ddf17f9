import { useEffect, useMemo, useRef, useState } from 'react'

/** What an element hears to know that somebody is about to use it. */
export type NearHands = {
  readonly onPointerEnter: () => void
  readonly onPointerLeave: () => void
  readonly onPointerDown: () => void
  readonly onFocus: (event: { readonly currentTarget: HTMLElement }) => void
  readonly onBlur: () => void
}

/** True once the pointer has rested on an element for a while or the keys have led to it; until either goes, or it is pressed. */
export function useNear(afterMs: number): readonly [boolean, NearHands] {
  const [near, setNear] = useState(false)
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  const hands = useMemo((): NearHands => {
    const come = (): void => {
      clearTimeout(timer.current)
      timer.current = window.setTimeout(() => setNear(true), afterMs)
    }
    const go = (): void => {
      clearTimeout(timer.current)
      setNear(false)
    }
    return {
      onPointerEnter: come,
      onPointerLeave: go,
      onPointerDown: go,
      onFocus: ({ currentTarget }) => currentTarget.matches(':focus-visible') && come(),
      onBlur: go,
    }
  }, [afterMs])
  return [near, hands]
}
