import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quartersFrom } from '#shared/methods/calendar.ts'
import { dateConflicts } from '#shared/methods/readings/roadmap-conflicts.ts'
import { scheduleProposal } from '#shared/methods/readings/schedule-proposal.ts'
import { teamLoads } from '#shared/methods/readings/team-loads.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { aWorkbook } from './a-workbook.ts'

const quarterStarts = ['2027-01-01', '2027-04-01', '2027-07-01', '2027-10-01'] as const
const waves = [
  { id: 'w1', title: 'First', start: '2027-01-01', finish: '2027-06-30', position: 0 },
  { id: 'w2', title: 'Second', start: '2027-07-01', finish: '2027-12-31', position: 1 },
] as const

/** Five initiatives of a quarter each, all planned for the first, with links of every type, days of a team and a price. */
const plans = fc
  .record({
    days: fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }),
    prices: fc.array(fc.nat(60), { minLength: 5, maxLength: 5 }),
    caps: fc.tuple(fc.nat(150), fc.nat(150)),
    links: fc.array(
      fc.tuple(
        fc.nat(4),
        fc.nat(4),
        fc.constantFrom('finishToStart' as const, 'startToStart' as const, 'finishToFinish' as const),
        fc.integer({ min: -20, max: 60 }),
      ),
      { maxLength: 6 },
    ),
    freeze: fc.nat(3),
  })
  .map(({ days, prices, caps, links, freeze }) =>
    aWorkbook({
      workbook: [{ id: 'workbook', title: 'T', horizonStart: '2027-01-01', horizonQuarters: 12 }],
      team: [{ id: 'net', name: 'Network' }],
      teamCapacity: quarterStarts.map((quarterStart) => ({ teamId: 'net', quarterStart, days: 40 })),
      // Half of one quarter, so that half of its days are left.
      freeze: [
        {
          id: 'f',
          teamId: 'net',
          title: 'Freeze',
          start: quarterStarts[freeze] ?? '',
          finish: ['2027-02-14', '2027-05-15', '2027-08-15', '2027-11-15'][freeze] ?? '',
        },
      ],
      wave: waves.map((wave, at) => ({ ...wave, moneyCap: caps[at] ?? 0 })),
      initiative: days.map((_, at) => ({
        id: `i${at}`,
        title: `I${at}`,
        start: '2027-01-04',
        finish: '2027-03-26',
        oneOffLikely: prices[at] ?? 0,
      })),
      initiativeEffort: days.flatMap((own, at) =>
        own === 0 ? [] : [{ initiativeId: `i${at}`, teamId: 'net', quarterStart: '2027-01-01', days: own }],
      ),
      initiativeDependency: [
        ...new Map(
          links
            .filter(([from, to]) => from < to)
            .map(([from, to, type, lagDays]) => [
              `${from} ${to}`,
              { initiativeId: `i${to}`, dependsOnId: `i${from}`, type, lagDays },
            ]),
        ).values(),
      ],
    }),
  )

/** The workbook as it would be if the proposal were taken over; null where there is none. */
function taken(workbook: Workbook, aim: 'ranking' | 'makespan'): Workbook | null {
  const proposal = scheduleProposal(workbook, { aim })
  if (!proposal.ok) return null
  const initiative = { ...workbook.tables.initiative }
  const initiativeEffort = { ...workbook.tables.initiativeEffort }
  for (const { initiativeId, start, finish, effort } of proposal.moves) {
    const row = initiative[initiativeId]
    if (row !== undefined) initiative[initiativeId] = { ...row, start, finish }
    for (const { id, toQuarter } of effort) {
      const part = initiativeEffort[id]
      if (part !== undefined) initiativeEffort[id] = { ...part, quarterStart: toQuarter }
    }
  }
  return { ...workbook, tables: { ...workbook.tables, initiative, initiativeEffort } }
}

it.each(['ranking', 'makespan'] as const)(
  'a schedule taken over breaks no link or lag, no team’s days less its freezes, and no wave’s money, aim %s',
  (aim) => {
    let found = 0
    fc.assert(
      fc.property(plans, (workbook) => {
        const after = taken(workbook, aim)
        if (after === null) return
        found += 1
        const rows = Object.values(after.tables.initiative)
        expect(dateConflicts(Object.values(after.tables.initiativeDependency), after.tables.initiative)).toEqual([])
        const over = teamLoads(after, quartersFrom('2027-01-01', 12, 1), rows).filter(
          ({ demandDays, availableDays }) => availableDays > 0 && demandDays > availableDays + 1e-6,
        )
        expect(over).toEqual([])
        for (const { start, finish, moneyCap } of Object.values(after.tables.wave)) {
          const begun = rows.filter((row) => (row.start ?? '') >= (start ?? '') && (row.start ?? '') <= (finish ?? ''))
          expect(begun.reduce((sum, { oneOffLikely }) => sum + (oneOffLikely ?? 0), 0)).toBeLessThanOrEqual(
            moneyCap ?? 0,
          )
        }
      }),
      { numRuns: 60 },
    )
    expect(found).toBeGreaterThan(40)
  },
)
