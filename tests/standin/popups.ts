import type { Cdp } from './cdp.ts'
import { openWindows } from './open-windows.ts'

/** Closes what a page opened by a link; `window.open` never gets that far. Windows of the page's making are not covered. */
export function closePopups(cdp: Cdp): void {
  cdp.listen('', (method, { targetInfo }) => {
    if (method !== 'Target.targetCreated' || targetInfo.type !== 'page' || targetInfo.openerId === undefined) return
    const opener = [...openWindows.values()].find((window) => window.target === targetInfo.openerId)
    if (opener !== undefined) cdp.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => {})
  })
}
