import { rowsOf, type Workbook } from '#shared/model/workbook.ts'

/** A stretch of days in which one or more teams do no change work. */
export type FreezeStretch = {
  readonly title: string
  readonly start: string
  /** The last day of it. */
  readonly finish: string
  /** Names of the teams, in their order. */
  readonly teams: readonly string[]
}

/**
 * The freezes as people speak of them, by their first day: the same days under the same name are one freeze of several teams.
 * What ends before it begins freezes nothing and is left out.
 */
export function freezeStretches(workbook: Workbook): readonly FreezeStretch[] {
  const teamNames = new Map(rowsOf(workbook, 'team').map(({ id, name }) => [id, name]))
  const rows = rowsOf(workbook, 'freeze').filter(({ start, finish }) => finish >= start)
  const together = Map.groupBy(rows, ({ title, start, finish }) => JSON.stringify([start, finish, title]))
  return [...together.values()]
    .flatMap((own) => {
      const frozen = new Set(own.map(({ teamId }) => teamId))
      const teams = [...teamNames].flatMap(([id, name]) => (frozen.has(id) ? [name] : []))
      return own.slice(0, 1).map(({ title, start, finish }) => ({ title, start, finish, teams }))
    })
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
}
