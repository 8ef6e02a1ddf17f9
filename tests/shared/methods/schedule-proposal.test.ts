import { describe, expect, it } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { quartersFrom } from '#shared/methods/calendar.ts'
import { dateConflicts } from '#shared/methods/readings/roadmap-conflicts.ts'
import { scheduleProposal } from '#shared/methods/readings/schedule-proposal.ts'
import { conflictSentence, reasonSentence } from '#shared/methods/readings/schedule-sentences.ts'
import { teamLoads } from '#shared/methods/readings/team-loads.ts'
import { type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { aWorkbook, type GivenRows } from './a-workbook.ts'

const say = createTranslator('en-GB')

/** Two initiatives want the same people in the first quarter; the first is worth more. The second quarter is frozen. */
const contended: GivenRows = {
  team: [{ id: 'net', name: 'Network' }],
  teamCapacity: [
    { teamId: 'net', quarterStart: '2027-01-01', days: 30 },
    { teamId: 'net', quarterStart: '2027-04-01', days: 0 },
    { teamId: 'net', quarterStart: '2027-07-01', days: 40 },
  ],
  criterion: [{ id: 'v', method: 'weighted', part: 'value', title: 'Value', weight: 1, position: 0 }],
  prioritisation: [{ id: 'prioritisation', method: 'weighted' }],
  score: [
    { initiativeId: 'a', criterionId: 'v', value: 2 },
    { initiativeId: 'b', criterionId: 'v', value: 5 },
  ],
  initiative: [
    { id: 'a', title: 'Tidy up', start: '2027-01-11', finish: '2027-03-19' },
    { id: 'b', title: 'New core', start: '2027-02-01', finish: '2027-03-31' },
  ],
  initiativeEffort: [
    { initiativeId: 'a', teamId: 'net', quarterStart: '2027-01-01', days: 20 },
    { initiativeId: 'b', teamId: 'net', quarterStart: '2027-01-01', days: 25 },
  ],
}

function proposed(
  workbook: Workbook,
  ...options: Parameters<typeof scheduleProposal> extends [unknown, ...infer O] ? O : never
) {
  const proposal = scheduleProposal(workbook, ...options)
  if (!proposal.ok) throw new Error(JSON.stringify(proposal.conflicts))
  return proposal
}

/** The workbook as it would be if the moves were made. */
function moved(workbook: Workbook): Workbook {
  const { moves } = proposed(workbook)
  const initiative = { ...workbook.tables.initiative }
  const initiativeEffort = { ...workbook.tables.initiativeEffort }
  for (const { initiativeId, start, finish, effort } of moves) {
    const row = initiative[initiativeId]
    if (row !== undefined) initiative[initiativeId] = { ...row, start, finish }
    for (const { id, toQuarter } of effort) {
      const part = initiativeEffort[id]
      if (part !== undefined) initiativeEffort[id] = { ...part, quarterStart: toQuarter }
    }
  }
  return { ...workbook, tables: { ...workbook.tables, initiative, initiativeEffort } }
}

describe('a proposed schedule', () => {
  it('moves what is less important out of a full quarter, past a frozen one, and says why', () => {
    const workbook = aWorkbook(contended)
    const { moves, stays, quarterStarts, late } = proposed(workbook)
    expect(stays).toEqual(['b'])
    expect(moves).toEqual([
      {
        initiativeId: 'a',
        fromQuarter: '2027-01-01',
        toQuarter: '2027-07-01',
        quarters: 2,
        start: '2027-07-11',
        finish: '2027-09-16',
        reason: { kind: 'capacity', resource: 'net', until: 2 },
        effort: [{ id: 'a~net~2027-01-01', teamId: 'net', days: 20, toQuarter: '2027-07-01' }],
      },
    ])
    expect(late).toMatchObject([{ id: 'a', earliest: 0, by: 2 }])
    const [move] = moves
    if (move === undefined) throw new Error('no move')
    expect(reasonSentence(say, workbook, move.reason, quarterStarts)).toBe('Network can’t carry it any earlier')
  })

  it('names who fills the team', () => {
    const capacity = contended.teamCapacity?.map((row) => ({ ...row, days: row.days || 30 }))
    const workbook = aWorkbook({ ...contended, teamCapacity: capacity ?? [] })
    const { because, quarterStarts } = proposed(workbook)
    const reason = because['a']
    expect(reason).toEqual({ kind: 'resource', resource: 'net', until: 1, holders: ['b'] })
    if (reason === undefined) throw new Error('no reason')
    expect(reasonSentence(say, workbook, reason, quarterStarts)).toBe('Network is full until then, with “New core”')
  })

  it('holds what a person pins, and says what that breaks', () => {
    const { moves } = proposed(aWorkbook(contended), { pinned: new Set(['a']) })
    expect(moves.map(({ initiativeId }) => initiativeId)).toEqual(['b'])
    const workbook = aWorkbook(contended)
    const both = scheduleProposal(workbook, { pinned: new Set(['a', 'b']) })
    if (both.ok) throw new Error('a schedule')
    expect(both.conflicts).toMatchObject([{ kind: 'fixedOverCapacity', ids: ['a', 'b'], resource: 'net' }])
    const [conflict] = both.conflicts
    if (conflict === undefined) throw new Error('no conflict')
    expect(conflictSentence(say, workbook, conflict)).toContain(
      'asks more of Network than there is: “Tidy up”, “New core”',
    )
  })

  it('leaves what is underway where it is, takes accepted overload as room, and says where there is no beginning', () => {
    const underway = contended.initiative?.map((row) =>
      row.id === 'a' ? { ...row, status: 'underway' as const } : row,
    )
    expect(
      proposed(aWorkbook({ ...contended, initiative: underway ?? [] })).moves.map((move) => move.initiativeId),
    ).toEqual(['b'])
    const accepted = contended.teamCapacity?.map((row) => ({ ...row, overloadAcceptance: 'Agreed with the CIO' }))
    expect(proposed(aWorkbook({ ...contended, teamCapacity: accepted ?? [] })).moves).toEqual([])
    const empty = aWorkbook({ workbook: [{ id: 'workbook', title: 'Empty', horizonStart: null }] })
    expect(scheduleProposal(empty)).toEqual({ ok: false, withoutStart: true, conflicts: [] })
  })

  it('lets no wave begin more than it can pay: the less important waits until after it', () => {
    const workbook = aWorkbook({
      ...contended,
      teamCapacity: [],
      wave: [
        { id: 'w1', title: 'First', start: '2027-01-01', finish: '2027-06-30', moneyCap: 100, position: 0 },
        { id: 'w2', title: 'Second', start: '2027-07-01', finish: '2027-12-31', moneyCap: 100, position: 1 },
      ],
      initiative: contended.initiative?.map((row) => ({ ...row, oneOffLikely: 60 })) ?? [],
    })
    const { moves, stays, quarterStarts } = proposed(workbook)
    expect(stays).toEqual(['b'])
    expect(moves).toMatchObject([
      { initiativeId: 'a', toQuarter: '2027-07-01', reason: { kind: 'capacity', resource: 'wave money', until: 2 } },
    ])
    const [move] = moves
    if (move === undefined) throw new Error('no move')
    expect(reasonSentence(say, workbook, move.reason, quarterStarts)).toBe('the wave before has no money left for it')
  })

  it('keeps every link in days, with lags, and gives dates to what has none', () => {
    const workbook = aWorkbook({
      initiative: [
        { id: 'a', title: 'A', start: '2027-01-04', finish: '2027-05-14' },
        { id: 'b', title: 'B', start: '2027-05-20', finish: '2027-08-20' },
        { id: 'c', title: 'C', start: '2027-06-01', finish: '2027-09-30' },
        { id: 'd', title: 'D', durationLow: 6, durationLikely: 8, durationHigh: 10 },
      ],
      initiativeDependency: [
        { initiativeId: 'b', dependsOnId: 'a' },
        { initiativeId: 'c', dependsOnId: 'b', lagDays: 30 },
        { initiativeId: 'd', dependsOnId: 'c', type: 'startToStart', lagDays: 10 },
      ],
    })
    const { moves, stays, because } = proposed(workbook)
    // B begins in the quarter in which A ends, a week after it: nothing to move.
    expect(stays).toEqual(['a', 'b'])
    expect(moves.map(({ initiativeId, fromQuarter, toQuarter }) => [initiativeId, fromQuarter, toQuarter])).toEqual([
      ['c', '2027-04-01', '2027-10-01'],
      ['d', null, '2028-01-01'],
    ])
    expect(because['c']).toEqual({ kind: 'precedence', id: 'b', type: 'finishToStart', lag: 30 })
    const { tables } = moved(workbook)
    expect(dateConflicts(Object.values(tables.initiativeDependency), tables.initiative)).toEqual([])
  })

  it('leaves the sample company without a date conflict and without an overload nobody accepted', () => {
    const workbook = workbookOf(0, sampleWorkbook(say))
    const { tables } = moved(workbook)
    expect(dateConflicts(Object.values(tables.initiativeDependency), tables.initiative)).toEqual([])
    const quarters = quartersFrom('2027-01-01', 16, 4)
    const known = new Set(Object.values(tables.teamCapacity).map(({ teamId, quarterStart }) => teamId + quarterStart))
    const over = teamLoads({ ...workbook, tables }, quarters, Object.values(tables.initiative)).filter(
      ({ state, accepted, teamId, quarterStart }) => state === 'red' && !accepted && known.has(teamId + quarterStart),
    )
    expect(over).toEqual([])
  })
})
