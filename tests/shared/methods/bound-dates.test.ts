import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addFreeze } from '#shared/edits/intents/add-freeze.ts'
import type { IntentContext } from '#shared/edits/intents/intent-context.ts'
import { takeWayOut } from '#shared/edits/intents/take-way-out.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { dayNumber } from '#shared/methods/calendar.ts'
import { explain } from '#shared/methods/explain.ts'
import { sayPhrase } from '#shared/methods/explanation-text.ts'
import { frozenShare } from '#shared/methods/readings/frozen-days.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { scheduleProposal } from '#shared/methods/readings/schedule-proposal.ts'
import { conflictSentence, wayOutSentence } from '#shared/methods/readings/schedule-sentences.ts'
import { slip } from '#shared/methods/readings/slip.ts'
import { timing } from '#shared/methods/readings/timing.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { aWorkbook, type GivenRows } from './a-workbook.ts'

const say = createTranslator('en-GB')

/** Three in a row, one team with 30 days a quarter; `a` and `b` share the team with `d`. */
const chain: GivenRows = {
  team: [{ id: 'net', name: 'Network' }],
  teamCapacity: ['2027-01-01', '2027-04-01', '2027-07-01', '2027-10-01'].map((quarterStart) => ({
    teamId: 'net',
    quarterStart,
    days: 30,
  })),
  initiative: [
    {
      id: 'a',
      title: 'A',
      start: '2027-01-11',
      finish: '2027-03-19',
      durationLow: 8,
      durationLikely: 10,
      durationHigh: 18,
    },
    { id: 'b', title: 'B', start: '2027-04-05', finish: '2027-06-18' },
    { id: 'c', title: 'C', start: '2027-10-04', finish: '2027-12-17' },
    { id: 'd', title: 'D', start: '2027-04-05', finish: '2027-06-25' },
  ],
  initiativeDependency: [
    { initiativeId: 'b', dependsOnId: 'a' },
    { initiativeId: 'c', dependsOnId: 'b' },
  ],
  initiativeEffort: [
    { initiativeId: 'a', teamId: 'net', quarterStart: '2027-01-01', days: 20 },
    { initiativeId: 'b', teamId: 'net', quarterStart: '2027-04-01', days: 15 },
    { initiativeId: 'd', teamId: 'net', quarterStart: '2027-04-01', days: 15 },
  ],
}

function changed(initiative: Readonly<Record<string, object>>, more: GivenRows = {}): Workbook {
  const rows = (chain.initiative ?? []).map((row) => ({ ...row, ...initiative[row.id ?? ''] }))
  return aWorkbook({ ...chain, ...more, initiative: rows })
}

function proposed(workbook: Workbook) {
  const proposal = scheduleProposal(workbook)
  if (!proposal.ok) throw new Error(JSON.stringify(proposal.conflicts))
  return new Map(proposal.moves.map((move) => [move.initiativeId, move]))
}

describe('a freeze', () => {
  const frozen = (finish: string, start = '2027-04-01') =>
    changed({}, { freeze: [{ id: 'f', teamId: 'net', title: 'Audit', start, finish }] })

  it('takes its share of a quarter’s days, overlapping ones once, and one that ends before it begins nothing', () => {
    const workbook = aWorkbook({
      ...chain,
      freeze: [
        { id: 'f', teamId: 'net', title: 'F', start: '2027-04-01', finish: '2027-04-30' },
        { id: 'g', teamId: 'net', title: 'G', start: '2027-04-16', finish: '2027-05-15' },
        { id: 'h', teamId: 'net', title: 'H', start: '2027-06-20', finish: '2027-06-10' },
      ],
    })
    const [first, after] = [dayNumber('2027-04-01'), dayNumber('2027-07-01')]
    expect(frozenShare(workbook, 'net', first, after)).toBeCloseTo(45 / 91, 12)
    expect(frozenShare(workbook, 'other', first, after)).toBe(0)
    const apart = aWorkbook({
      ...chain,
      freeze: ['2027-01-10', '2027-03-01'].map((start, at) => ({
        id: `f${at}`,
        teamId: 'net',
        title: 'F',
        start,
        finish: start,
      })),
    })
    expect(frozenShare(apart, 'net', dayNumber('2027-01-01'), dayNumber('2027-04-01'))).toBeCloseTo(2 / 90, 12)
  })

  it('lowers what a team has left in the load, and says so', () => {
    const workbook = frozen('2027-05-15')
    const load = planRoadmap(workbook).loads.find(({ quarterStart }) => quarterStart === '2027-04-01')
    expect(load?.enteredDays).toBe(30)
    expect(load?.availableDays).toBeCloseTo(30 * (46 / 91), 9)
    expect(load?.state).toBe('red')
    const notes = explain(workbook, 'team/net/2027-04-01/load')?.notes.map((note) => sayPhrase(say, note))
    expect(notes?.join(' ')).toContain('Freezes take days away')
  })

  it('is waited for by the schedule, and ends', () => {
    const moves = proposed(frozen('2027-06-30'))
    expect(moves.get('d')?.toQuarter).not.toBe('2027-04-01')
    expect(moves.get('b')?.toQuarter).toBe('2027-07-01')
  })

  it('is named where something begins in it that its team works on', () => {
    expect(
      planRoadmap(frozen('2027-04-30')).boundConflicts.map(({ initiativeId, kind }) => [initiativeId, kind]),
    ).toEqual([
      ['b', 'inFreeze'],
      ['d', 'inFreeze'],
    ])
  })

  it('of everybody is a row for each team', () => {
    let next = 0
    const context: IntentContext = {
      workbook: aWorkbook({
        team: [
          { id: 'x', name: 'X' },
          { id: 'y', name: 'Y' },
        ],
      }),
      say,
      newId: () => {
        next += 1
        return `n${next}`
      },
    }
    const words = { teamId: null, title: 'Year end', start: '2027-12-20', finish: '2027-12-31' }
    const edit = addFreeze(context, words)
    expect(edit?.changes.map(({ after }) => after?.teamId)).toEqual(['x', 'y'])
    expect(addFreeze({ ...context, workbook: aWorkbook({}) }, words)).toBeNull()
  })
})

describe('an earliest and a fixed day', () => {
  it('are kept by the schedule to the day', () => {
    const early = proposed(changed({ a: { earliest: '2027-02-15' } }))
    expect(early.get('a')?.start).toBe('2027-02-15')
    const fixed = proposed(changed({ c: { fixedStart: '2027-11-08' } }))
    expect(fixed.get('c')).toMatchObject({ start: '2027-11-08', finish: '2028-01-21' })
  })

  it('are told where people plan against them, with what is underway left alone', () => {
    const kinds = (rows: Readonly<Record<string, object>>) =>
      planRoadmap(changed(rows)).boundConflicts.map(({ initiativeId, kind }) => `${initiativeId} ${kind}`)
    expect(kinds({ a: { earliest: '2027-02-15' } })).toEqual(['a tooEarly'])
    expect(kinds({ a: { fixedStart: '2027-02-15' } })).toEqual(['a notOnFixedDay'])
    expect(kinds({ a: { fixedStart: '2027-01-11', earliest: '2027-02-01' } })).toEqual(['a fixedTooEarly'])
    expect(kinds({ a: { earliest: '2027-02-15', status: 'underway' } })).toEqual([])
    expect(kinds({ a: { earliest: '2027-01-11', fixedStart: '2027-01-11' } })).toEqual([])
  })

  it('that clash are a conflict with named rows and a way out that ends it', () => {
    const workbook = changed({ b: { fixedStart: '2027-01-11' } })
    const proposal = scheduleProposal(workbook)
    if (proposal.ok) throw new Error('it has a schedule')
    const [conflict] = proposal.conflicts
    expect(conflict?.kind).toBe('fixedTooSoon')
    expect(conflict?.ids).toEqual(['a', 'b'])
    const dayOf = (period: number) => ['2027-01-01', '2027-04-01', '2027-07-01'][period] ?? ''
    const context: IntentContext = { workbook, say, newId: () => '' }
    const unfix = conflict?.waysOut.find(({ kind }) => kind === 'unfix')
    const unlink = conflict?.waysOut.find(({ kind }) => kind === 'removeLink')
    if (unfix === undefined || unlink === undefined) throw new Error('no way out')
    expect(wayOutSentence(say, workbook, unfix, dayOf)).toBe('Let “B” move')
    expect(takeWayOut(context, unfix, dayOf)?.changes).toEqual([
      { entity: 'initiative', id: 'b', after: { fixedStart: null } },
    ])
    expect(takeWayOut(context, unlink, dayOf)?.changes).toEqual([
      { entity: 'initiativeDependency', id: 'b~a', after: null },
    ])
    expect(scheduleProposal(changed({ b: { fixedStart: null } })).ok).toBe(true)
  })

  it('are never broken by a schedule, whatever they are', () => {
    const quarter = fc.integer({ min: 0, max: 3 })
    const days = ['2027-01-20', '2027-04-20', '2027-07-20', '2027-10-20'] as const
    fc.assert(
      fc.property(quarter, quarter, fc.boolean(), (earliestAt, fixedAt, isFixed) => {
        const [earliest, fixedStart] = [days[earliestAt] ?? null, isFixed ? (days[fixedAt] ?? null) : null]
        const workbook = changed({ a: { earliest }, d: { fixedStart } })
        const proposal = scheduleProposal(workbook)
        if (!proposal.ok) return true
        const moved = new Map(proposal.moves.map(({ initiativeId, start }) => [initiativeId, start]))
        const start = (id: string) => moved.get(id) ?? workbook.tables.initiative[id]?.start ?? ''
        expect(start('a') >= (earliest ?? '')).toBe(true)
        if (fixedStart !== null) expect(start('d')).toBe(fixedStart)
        return true
      }),
      { numRuns: 60 },
    )
  })
})

describe('a fixed day in a freeze', () => {
  it('is named with the freeze that takes the days', () => {
    const freeze = [{ id: 'f', teamId: 'net', title: 'Year end', start: '2027-01-01', finish: '2027-03-31' }]
    const workbook = changed({ a: { fixedStart: '2027-01-20' } }, { freeze })
    const proposal = scheduleProposal(workbook)
    if (proposal.ok) throw new Error('a schedule')
    const said = proposal.conflicts.map((conflict) => conflictSentence(say, workbook, conflict))
    expect(said.join('\n')).toContain('The freeze “Year end” takes days from it then.')
    const later = [{ id: 'f', teamId: 'net', title: 'Year end', start: '2027-10-01', finish: '2027-12-31' }]
    expect(scheduleProposal(changed({ a: { fixedStart: '2027-01-20' } }, { freeze: later })).ok).toBe(true)
  })
})

describe('how much room there is', () => {
  it('counts links in days and teams in quarters, and says what stops it', () => {
    const workbook = aWorkbook(chain)
    const { byInitiative, finish } = timing(workbook)
    expect(finish).toBe('2027-12-17')
    // B could slip a quarter by days of the team (15 of 30 in the third), and then C is in its way.
    expect(byInitiative.get('b')).toMatchObject({ slipQuarters: 1, stoppedBy: { kind: 'link', initiativeId: 'c' } })
    expect(byInitiative.get('a')).toMatchObject({ slipQuarters: 0, stoppedBy: { kind: 'link', initiativeId: 'b' } })
    expect(byInitiative.get('c')).toMatchObject({ slipQuarters: 0, stoppedBy: { kind: 'endOfPlan' } })
    expect(byInitiative.get('d')).toMatchObject({
      slipQuarters: 1,
      stoppedBy: { kind: 'endOfPlan' },
      // 20 of 30 days are taken by A: 15 more do not fit.
      notEarlier: { kind: 'team', teamId: 'net', quarterStart: '2027-01-01', frozen: false },
    })
    expect(byInitiative.get('c')?.couldBeEarlier).toBe(true)
    expect(explain(workbook, 'initiative/a/weeks')?.value).toBeCloseTo(11, 12)
  })
})

describe('what if it slips', () => {
  it('pushes what waits for it by as little as the links ask, and no further than there is room', () => {
    const found = slip(aWorkbook(chain), 'a', 1)
    expect(found?.moves.map(({ initiativeId, start, quarters }) => [initiativeId, start, quarters])).toEqual([
      ['a', '2027-04-11', 1],
      ['b', '2027-06-17', 0],
    ])
    expect(found?.pushedBy.get('b')).toBe('a')
    expect(found?.finishAfter).toBe(found?.finishBefore)
    expect(found?.held).toEqual([])
    // A's 20 days now fall where B and D have 30 of 30.
    expect(found?.overloads.map(({ quarterStart }) => quarterStart)).toEqual(['2027-04-01'])
  })

  it('heeds lags', () => {
    const lagged = changed({}, { initiativeDependency: [{ initiativeId: 'b', dependsOnId: 'a', lagDays: 20 }] })
    const found = slip(lagged, 'a', 1)
    expect(found?.moves.find(({ initiativeId }) => initiativeId === 'b')?.start).toBe('2027-07-07')
  })

  it('goes on down the chain to the end of the plan', () => {
    const found = slip(aWorkbook(chain), 'b', 3)
    expect(found?.moves.map(({ initiativeId }) => initiativeId)).toEqual(['b', 'c'])
    expect((found?.finishAfter ?? '') > (found?.finishBefore ?? '')).toBe(true)
  })

  it('leaves what is fixed where it is, and says that its link breaks', () => {
    const found = slip(changed({ b: { fixedStart: '2027-04-05' } }), 'a', 1)
    expect(found?.moves.map(({ initiativeId }) => initiativeId)).toEqual(['a'])
    expect(found?.held).toEqual(['b'])
    expect(found?.dateConflicts.map(({ initiativeId }) => initiativeId)).toEqual(['b'])
  })

  it('changes nothing by itself, and has nothing to say without dates', () => {
    const workbook = aWorkbook(chain)
    const before = JSON.stringify(workbook.tables)
    slip(workbook, 'a', 2)
    expect(JSON.stringify(workbook.tables)).toBe(before)
    expect(slip(changed({ a: { start: null } }), 'a', 1)).toBeNull()
  })
})
