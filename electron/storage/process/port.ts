/** The data process's end of the line to its host. */
export type Port = {
  readonly send: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  readonly onDisconnect: (listener: () => void) => void
}

/** The part of Electron's utility process that matters here; its types come with a package that storage must not know. */
type ParentPort = {
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void
  readonly postMessage: (message: unknown) => void
}

/** The line to the host that started this process: a fork of Node, or a utility process of Electron. */
export function openPort(): Port {
  const { parentPort } = process as { readonly parentPort?: ParentPort }
  if (parentPort) {
    return {
      send: (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data)),
      // A utility process ends with its host.
      onDisconnect: () => {},
    }
  }
  return {
    // A host that is gone hears nothing more; that is no fault of this process.
    send: (message) => process.send?.(message, undefined, undefined, () => {}),
    onMessage: (listener) => process.on('message', listener),
    onDisconnect: (listener) => process.on('disconnect', listener),
  }
}
