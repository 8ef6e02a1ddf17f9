/**
 * The browser host's addresses, for both ends of the wire. A screen takes a random id when it loads, opens the stream of
 * events with it, and names it in every request, so that it is not told of its own edits.
 */
export const loopback = {
  /** POST `{ name, input }` of a request, answered by its `Result`; both in wire text. */
  requests: '/requests',
  /** GET as an event stream, with the parameter `screen`. Each event has a name of `HostEvents`, and its data is the fact in wire text. */
  events: '/events',
  /** GET a finished document, once: the address comes from `export.reveal`. */
  downloads: '/downloads/',
  /** The header of a request that carries the screen's id. */
  screenHeader: 'x-opsbook-screen',
} as const

/** A screen's id: 8 to 64 letters, digits, `-` or `_`. */
export const screenIdPattern = /^[A-Za-z0-9_-]{8,64}$/
