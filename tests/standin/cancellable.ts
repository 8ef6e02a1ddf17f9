/** An event that a listener can forbid. */
export type Cancellable = { defaultPrevented: boolean; readonly preventDefault: () => void }

export function cancellable<T extends object>(fields: T): T & Cancellable {
  const event = {
    ...fields,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
  }
  return event
}
