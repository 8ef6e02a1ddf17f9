import { useEffect } from 'react'
import { rememberAround } from './nearest-place.ts'
import { rememberPlace } from './screen-parts.ts'

/**
 * The focus is never lost: where a key takes the focused element away, such as "delete" its row or "adopt" its card, the
 * focus goes to what stands next to it now.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let frame = 0
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) rememberPlace(target)
    }
    const onKey = (): void => {
      const before = document.activeElement
      if (!(before instanceof HTMLElement) || before === document.body) return
      const putBack = rememberAround(before)
      cancelAnimationFrame(frame)
      // After the frame in which React takes it away, and after what a component does about it itself.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          if (document.activeElement === document.body && !before.isConnected) putBack()
        })
      })
    }
    window.addEventListener('focusin', onFocus)
    window.addEventListener('keydown', onKey, { capture: true })
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('focusin', onFocus)
      window.removeEventListener('keydown', onKey, { capture: true })
    }
  }, [])
}
