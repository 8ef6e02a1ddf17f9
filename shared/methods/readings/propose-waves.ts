import { dayNumber, quarterOf } from '#shared/methods/calendar.ts'
import { fillWaves, type WaveItem, type WaveRoom } from '#shared/methods/fill-waves.ts'
import { rangeOf } from '#shared/methods/range.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { byScores } from './by-scores.ts'
import { isInPlan } from './in-plan.ts'
import { rank, rankSources } from './rank.ts'

/**
 * A wave for every initiative of the plan, null where none has room: by rank, the mandated first, never before what it
 * needs, until teams are loaded to the amber threshold or the wave's money is spent. METHOD C10, wave rule. A proposal: the
 * waves that people have chosen stay theirs.
 */
export const proposeWaves: (workbook: Workbook) => ReadonlyMap<string, string | null> = byScores(
  [...rankSources, 'workbook', 'team', 'teamCapacity', 'wave', 'freeze'],
  (workbook) => {
    const waves = rowsOf(workbook, 'wave')
    const teams = rowsOf(workbook, 'team').map(({ id }) => id)
    const rooms = waves.map((wave) => roomOf(workbook, wave, teams))
    const placed = fillWaves(itemsInOrder(workbook, teams), rooms)
    return new Map([...placed].map(([id, at]) => [id, at === null ? null : (waves[at]?.id ?? null)]))
  },
)

function itemsInOrder(workbook: Workbook, teams: readonly string[]): readonly WaveItem[] {
  const { mandated, ranked, unscored } = rank(workbook)
  const needs = Map.groupBy(Object.values(workbook.tables.initiativeDependency), ({ initiativeId }) => initiativeId)
  const efforts = Map.groupBy(Object.values(workbook.tables.initiativeEffort), ({ initiativeId }) => initiativeId)
  const line = [...mandated, ...ranked, ...unscored].flatMap(({ initiativeId }) => {
    const row = workbook.tables.initiative[initiativeId]
    return row !== undefined && isInPlan(row) ? [row] : []
  })
  const items = line.map((row) => ({
    id: row.id,
    demand: [...daysOf(efforts.get(row.id) ?? [], teams), moneyOf(row)],
    needs: (needs.get(row.id) ?? []).map(({ dependsOnId }) => dependsOnId),
  }))
  return neededFirst(items)
}

function daysOf(efforts: readonly RowOf<'initiativeEffort'>[], teams: readonly string[]): readonly number[] {
  return teams.map((team) => efforts.reduce((sum, { teamId, days }) => (teamId === team ? sum + days : sum), 0))
}

function moneyOf(row: RowOf<'initiative'>): number {
  return rangeOf(row.oneOffLow, row.oneOffLikely, row.oneOffHigh)?.likely ?? 0
}

/** The same line with what is needed drawn forward: mandated ones lead it, whatever they need has to come along. */
function neededFirst(items: readonly WaveItem[]): readonly WaveItem[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const done = new Set<string>()
  const line: WaveItem[] = []
  for (const item of items) {
    const stack = [item]
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as WaveItem
      const open = done.has(top.id)
        ? []
        : top.needs.flatMap((id) => {
            const needed = byId.get(id)
            return needed === undefined || done.has(id) || stack.includes(needed) ? [] : [needed]
          })
      if (open.length > 0) {
        stack.push(...open.slice(0, 1))
        continue
      }
      stack.pop()
      if (!done.has(top.id)) line.push(top)
      done.add(top.id)
    }
  }
  return line
}

/** Days of each team in the quarters that begin within the wave, up to the amber threshold, and the wave's money. */
function roomOf(workbook: Workbook, wave: RowOf<'wave'>, teams: readonly string[]): WaveRoom {
  const { loadAmber } = singleton(workbook, 'settings')
  const { fiscalStartMonth } = singleton(workbook, 'workbook')
  const within = (date: string): boolean => {
    if (wave.start === null || wave.finish === null) return false
    const { start } = quarterOf(date, fiscalStartMonth)
    return dayNumber(start) >= dayNumber(quarterOf(wave.start, fiscalStartMonth).start) && start <= wave.finish
  }
  const capacities = Object.values(workbook.tables.teamCapacity).filter(({ quarterStart }) => within(quarterStart))
  const days = teams.map((team) => {
    const known = capacities.filter(({ teamId }) => teamId === team)
    // A team whose days nobody has entered for these quarters limits nothing.
    return known.length === 0 ? Number.POSITIVE_INFINITY : loadAmber * known.reduce((sum, row) => sum + row.days, 0)
  })
  return { room: [...days, wave.moneyCap ?? Number.POSITIVE_INFINITY] }
}
