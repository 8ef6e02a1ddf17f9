/** The most a number without a limit may be: high enough for any amount or count. Where it stands as a limit, there is none. */
export const endless = 1e12

/** Fields that are a limit, and say with `endless` that there is none, whatever entity they belong to. */
export const endlessFields: ReadonlySet<string> = new Set(['scaleMax'])

/** Whether a field's value says that there is no limit. */
export function isEndless(field: string, value: unknown): boolean {
  return endlessFields.has(field) && value === endless
}
