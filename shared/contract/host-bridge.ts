import type { EventName, HostEvents } from './events.ts'
import type { HostApi } from './requests.ts'

/**
 * What the desktop app's preload puts on `window.opsbook`. A screen that finds none talks to the loopback host instead.
 *
 * Both hosts serve `out/renderer/index.html` with every `__CSP_NONCE__` in it replaced by a fresh nonce; the build puts
 * `<meta property="csp-nonce" nonce="__CSP_NONCE__">` there, from which a screen may read it for style elements of its own.
 *
 * Marks that a screen sets with `performance.mark('opsbook:data')` (workbook data there) and
 * `performance.mark('opsbook:grid')` (its grid painted) appear in the start-up timeline of `--perf`.
 */
export type HostBridge = HostApi & {
  /** Hear of what the host tells; the answer stops it. */
  readonly on: <E extends EventName>(event: E, listener: (fact: HostEvents[E]) => void) => () => void
}
