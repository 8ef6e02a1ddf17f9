import type { RowOf } from '#shared/model/entities.ts'

/** A day that bounds when an initiative may begin. */
export type StartBound = {
  /** `earliest`: not before it; `fixed`: on it. */
  readonly kind: 'earliest' | 'fixed'
  readonly date: string
  /** The plan, or the other bound, goes against it. */
  readonly broken: boolean
}

/** What bounds the start of an initiative. What is underway has begun, whatever it should have waited for. */
export function startBounds({
  start,
  earliest,
  fixedStart,
  status,
}: Pick<RowOf<'initiative'>, 'start' | 'earliest' | 'fixedStart' | 'status'>): readonly StartBound[] {
  const open = status !== 'underway' && status !== 'done'
  const held = fixedStart ?? start
  return [
    ...(earliest === null
      ? []
      : [{ kind: 'earliest', date: earliest, broken: open && held !== null && held < earliest } as const]),
    ...(fixedStart === null
      ? []
      : [{ kind: 'fixed', date: fixedStart, broken: open && start !== null && start !== fixedStart } as const]),
  ]
}
