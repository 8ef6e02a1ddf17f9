import { useStore } from 'zustand'
import { findRequests } from './find-request.ts'
import { part } from './parts/part.tsx'

export const FindField = part(async () => (await import('./find-field.tsx')).FindField)

/** Steps, commands and rows, found by what they are called: from the first time that it is asked for. */
export function Find() {
  const count = useStore(findRequests, (state) => state.count)
  return count > 0 && <FindField asked={count} />
}
