import { appOrigin } from './app-address.ts'

/** The part of Electron's IPC event that says which frame speaks. */
export type Sender = {
  readonly senderFrame: { readonly origin: string; readonly parent: object | null } | null
}

/** Whether a message comes from a main frame that shows our own screen. */
export function isTrusted({ senderFrame }: Sender): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === appOrigin
}
