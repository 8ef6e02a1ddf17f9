import type { HostBridge } from '#shared/contract/host-bridge.ts'

declare global {
  interface Window {
    /** There in the desktop app only. */
    readonly opsbook?: HostBridge
  }
}
