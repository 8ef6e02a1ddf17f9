import { useEffect } from 'react'
import { rememberAround } from './nearest-place.ts'
import { rememberPlace } from './screen-parts.ts'

/** The element that had the focus last, and what brings the focus to what then stands next to it. */
type Kept = { readonly element: HTMLElement; readonly putBack: () => void }

/**
 * The focus is never lost: where the focused element goes away, such as a row that is deleted or a finding that is settled,
 * the focus goes to what stands next to it now. It may go at once with the key, or a moment later, when something that is
 * worked out beside the screen has come.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let frame = 0
    let kept: Kept | null = null
    const keep = (element: Element | null): void => {
      if (!(element instanceof HTMLElement) || element === document.body) return
      kept = { element, putBack: rememberAround(element) }
    }
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return
      rememberPlace(target)
      keep(target)
    }
    const onKey = (): void => keep(document.activeElement)
    const isLost = (): boolean => document.activeElement === document.body && kept?.element.isConnected === false
    const onChange = (): void => {
      if (!isLost()) return
      cancelAnimationFrame(frame)
      // After the frame in which React takes it away, and after what a component does about it itself.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          if (isLost()) kept?.putBack()
        })
      })
    }
    const observer = new MutationObserver(onChange)
    observer.observe(document.body, { childList: true, subtree: true })
    window.addEventListener('focusin', onFocus)
    window.addEventListener('keydown', onKey, { capture: true })
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      window.removeEventListener('focusin', onFocus)
      window.removeEventListener('keydown', onKey, { capture: true })
    }
  }, [])
}
