import { useEffect, useState } from 'react'
import { rememberAround } from '../app/focus/nearest-place.ts'

/** Puts the focus back to where it was once this component is gone; where that is gone too, next to where it was. */
export function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement ?? document.body)
  const [putBack] = useState(() => rememberAround(before))
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before !== document.body && before.isConnected)
        before.focus({ preventScroll: true })
      // What can't be used any more takes no focus either.
      if (document.activeElement !== before || before === document.body) putBack()
    },
    [before, putBack],
  )
}
