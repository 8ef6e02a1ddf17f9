import { useEffect, useState } from 'react'

/** Puts the focus back to where it was once this component is gone; where that is gone too, to the step. */
export function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected
      const target = isThere ? before : document.getElementById('step')
      target?.focus({ preventScroll: true })
    },
    [before],
  )
}
