import type { EventName, HostEvents } from '#shared/contract/events.ts'

/** Listeners by event, and a way to tell them. */
export type EventListeners = {
  readonly on: <E extends EventName>(event: E, listener: (fact: HostEvents[E]) => void) => () => void
  readonly tell: <E extends EventName>(event: E, fact: HostEvents[E]) => void
}

export function createEventListeners(): EventListeners {
  const all = new Map<EventName, Set<(fact: never) => void>>()
  return {
    on: (event, listener) => {
      const listeners = all.get(event) ?? new Set()
      all.set(event, listeners.add(listener as (fact: never) => void))
      return () => listeners.delete(listener as (fact: never) => void)
    },
    tell: (event, fact) => {
      for (const listener of all.get(event) ?? []) listener(fact as never)
    },
  }
}
