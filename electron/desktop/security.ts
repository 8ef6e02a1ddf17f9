import type { Session, WebContents } from 'electron'
import { appScheme } from './app-address.ts'

/** What a page may ask for at all: the app's own files and what it holds in memory. There is no network. QUALITY C1. */
const allowedSchemes = new Set([`${appScheme}:`, 'devtools:', 'data:', 'blob:'])

/** Whether a request leaves the page at all: anything but the app's own scheme and data at hand is cancelled. */
export function isAllowedAddress(url: string): boolean {
  return URL.canParse(url) && allowedSchemes.has(new URL(url).protocol)
}

/** Grants no permission, and lets no request out. */
export function secureSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedAddress(details.url) }))
}

/** The screen stays where it is: no navigation (a dropped file would be one), no new window, no webview. */
export function secureContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
