import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import type { RequestedEdit } from '#shared/edits/edit.ts'
import { acceptOverload } from '#shared/edits/intents/accept-overload.ts'
import { beginWaves } from '#shared/edits/intents/begin-waves.ts'
import { chooseScenario } from '#shared/edits/intents/choose-scenario.ts'
import type { IntentContext } from '#shared/edits/intents/intent-context.ts'
import { linkInitiatives } from '#shared/edits/intents/link-initiatives.ts'
import { placeOnRoadmap } from '#shared/edits/intents/place-on-roadmap.ts'
import { planInitiative } from '#shared/edits/intents/plan-initiative.ts'
import { setEffort } from '#shared/edits/intents/set-effort.ts'
import { type RaciKey, setRaciLetter } from '#shared/edits/intents/set-raci-letter.ts'
import { takeSchedule } from '#shared/edits/intents/take-schedule.ts'
import { takeWaves } from '#shared/edits/intents/take-waves.ts'
import { invertEdit } from '#shared/edits/invert-edit.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { quartersBetween, shiftMonths } from '#shared/methods/calendar.ts'
import { inScenario } from '#shared/methods/readings/in-scenario.ts'
import { allInitiatives } from '#shared/methods/readings/initiative-graph.ts'
import { loopOfLink } from '#shared/methods/readings/link-loop.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { proposeWaves } from '#shared/methods/readings/propose-waves.ts'
import { scheduleProposal } from '#shared/methods/readings/schedule-proposal.ts'
import { waveProposals } from '#shared/methods/readings/wave-proposals.ts'
import { rowsOf, type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { aRow, singletonRows } from '#tests/fixtures/small-workbook.ts'

const say = createTranslator('en')
const sample = workbookOf(0, sampleWorkbook(say))
const initiativeIds = rowsOf(sample, 'initiative').map(({ id }) => id)
const waveIds = rowsOf(sample, 'wave').map(({ id }) => id)
const laneIds = rowsOf(sample, 'lane').map(({ id }) => id)

function contextOf(workbook: Workbook): IntentContext {
  let count = 0
  return { workbook, say, newId: () => `new-${count++}` }
}

/** The workbook after an intent, having proved that it is one edit that the model takes and that undo gives back what was. */
function after(workbook: Workbook, requested: RequestedEdit | null): Workbook {
  if (requested === null) return workbook
  const prepared = prepareEdit(workbookReader(workbook), requested)
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure))
  const next = applyEdit(workbook, prepared.value)
  expect(applyEdit(next, invertEdit(prepared.value)).tables).toEqual(workbook.tables)
  expect(requested.label).not.toBe('')
  return next
}

const anInitiative = fc.constantFrom(...initiativeIds)
const aScenario = fc.constantFrom(null, ...rowsOf(sample, 'scenario').map(({ id }) => id))
const dateIn = (year: number) =>
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([month, day]) => {
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  })

test('an initiative is where it was put, in the plan or in the scenario alone, and undo gives the same workbook', () => {
  void fc.assert(
    fc.property(
      anInitiative,
      aScenario,
      dateIn(2027),
      dateIn(2028),
      fc.constantFrom('move' as const, 'stretch' as const),
      (id, scenarioId, start, finish, kind) => {
        const edit = planInitiative(contextOf(sample), id, { start, finish, kind, when: 'then' }, scenarioId)
        const next = after(sample, edit)
        const shown = scenarioId === null ? next : inScenario(next, scenarioId)
        expect(shown?.tables.initiative[id]).toMatchObject({ start, finish })
        if (scenarioId !== null) expect(next.tables.initiative).toBe(sample.tables.initiative)
      },
    ),
    { numRuns: 60 },
  )
})

test('moved people-days are as many as before and as many quarters later as the start; stretching leaves them', () => {
  const total = (workbook: Workbook, id: string): number =>
    rowsOf(workbook, 'initiativeEffort').reduce((sum, row) => (row.initiativeId === id ? sum + row.days : sum), 0)
  const starts = (workbook: Workbook, id: string): readonly string[] =>
    rowsOf(workbook, 'initiativeEffort')
      .flatMap((row) => (row.initiativeId === id ? [row.quarterStart] : []))
      .sort()
  void fc.assert(
    fc.property(anInitiative, fc.integer({ min: -18, max: 18 }), (id, months) => {
      const row = sample.tables.initiative[id]
      if (row === undefined || row.start === null || row.finish === null) return
      const dates = { start: shiftMonths(row.start, months), finish: shiftMonths(row.finish, months), when: 'then' }
      const moved = after(sample, planInitiative(contextOf(sample), id, { ...dates, kind: 'move' }, null))
      expect(total(moved, id)).toBe(total(sample, id))
      const fiscal = sample.tables.workbook.workbook?.fiscalStartMonth ?? 1
      const quarters = quartersBetween(row.start, dates.start, fiscal)
      expect(starts(moved, id)).toEqual(starts(sample, id).map((date) => shiftMonths(date, quarters * 3)))
      const stretched = after(sample, planInitiative(contextOf(sample), id, { ...dates, kind: 'stretch' }, null))
      expect(starts(stretched, id)).toEqual(starts(sample, id))
    }),
    { numRuns: 60 },
  )
})

test('months are added as people do it: ends of months stay ends, and there and back is the same day in the month', () => {
  expect(shiftMonths('2027-03-31', 3)).toBe('2027-06-30')
  expect(shiftMonths('2027-06-30', 3)).toBe('2027-09-30')
  expect(shiftMonths('2028-02-29', -12)).toBe('2027-02-28')
  expect(shiftMonths('2027-01-30', 1)).toBe('2027-02-28')
  void fc.assert(
    fc.property(dateIn(2027), fc.integer({ min: -60, max: 60 }), (date, months) => {
      if (Number(date.slice(8)) < 28) expect(shiftMonths(shiftMonths(date, months), -months)).toBe(date)
    }),
  )
})

test('a card is in the wave and the lane it was dropped in; dropped where it is, nothing happens', () => {
  void fc.assert(
    fc.property(
      anInitiative,
      fc.constantFrom(null, ...waveIds),
      fc.constantFrom(null, ...laneIds),
      (id, waveId, laneId) => {
        const next = after(sample, placeOnRoadmap(contextOf(sample), id, { waveId, laneId }, null))
        expect(next.tables.initiative[id]).toMatchObject({ waveId, laneId })
        expect(placeOnRoadmap(contextOf(next), id, { waveId, laneId }, null)).toBeNull()
      },
    ),
  )
  const inOther = after(sample, placeOnRoadmap(contextOf(sample), 'i01', { waveId: 'w3' }, 'sc2'))
  expect(inOther.tables.initiative).toBe(sample.tables.initiative)
  expect(inScenario(inOther, 'sc2')?.tables.initiative.i01?.waveId).toBe('w3')
  expect(placeOnRoadmap(contextOf(sample), 'i01', { waveId: null }, 'sc2')).toBeNull()
})

test('proposed waves are taken over as one edit, whole or in part, and the whole leaves nothing to propose', () => {
  const scattered = initiativeIds.reduce(
    (workbook, id, at) =>
      after(
        workbook,
        placeOnRoadmap(contextOf(workbook), id, { waveId: waveIds[(at * 2) % waveIds.length] ?? null }, null),
      ),
    sample,
  )
  const proposals = waveProposals(scattered)
  expect(proposals.length).toBeGreaterThan(2)
  const wanted = new Map(proposals.flatMap(({ initiativeId, to }) => (to === null ? [] : [[initiativeId, to]])))
  const taken = after(scattered, takeWaves(contextOf(scattered), wanted, null))
  const proposed = proposeWaves(scattered)
  for (const id of wanted.keys()) expect(taken.tables.initiative[id]?.waveId).toBe(proposed.get(id))
  expect(waveProposals(taken).filter(({ to }) => to !== null)).toEqual([])
  const [first] = wanted
  if (first === undefined) throw new Error('nothing was proposed')
  const part = takeWaves(contextOf(scattered), new Map([first]), null)
  expect(part?.changes).toHaveLength(1)
  expect(takeWaves(contextOf(taken), wanted, null)).toBeNull()
  for (const { initiativeId, to, why } of proposals) {
    if (why.kind === 'needs') expect(proposed.get(why.initiativeId)).toBe(to)
    expect(to === null).toBe(why.kind === 'noRoom')
    expect(initiativeIds).toContain(initiativeId)
  }
})

test('a proposed schedule is taken over as one edit, and then there is nothing left to propose and no date conflict', () => {
  const late = initiativeIds.reduce((workbook, id) => {
    const row = workbook.tables.initiative[id]
    if (row === undefined || row.start === null || row.finish === null || row.status === 'underway') return workbook
    const dates = { start: shiftMonths(row.start, 6), finish: shiftMonths(row.finish, 6), when: 'then' }
    return after(workbook, planInitiative(contextOf(workbook), id, { ...dates, kind: 'move' }, null))
  }, sample)
  const proposal = scheduleProposal(late)
  if (!proposal.ok) throw new Error('there is no schedule')
  expect(proposal.moves.length).toBeGreaterThan(3)
  const days = (workbook: Workbook) => rowsOf(workbook, 'initiativeEffort').reduce((sum, row) => sum + row.days, 0)
  const taken = after(late, takeSchedule(contextOf(late), proposal.moves, null))
  expect(planRoadmap(taken).dateConflicts).toEqual([])
  expect(days(taken)).toBeCloseTo(days(late), 6)
  for (const { initiativeId, start, finish } of proposal.moves)
    expect(taken.tables.initiative[initiativeId]).toMatchObject({ start, finish })
  const inOther = after(late, takeSchedule(contextOf(late), proposal.moves, 'sc2'))
  expect(inOther.tables.initiative).toBe(late.tables.initiative)
  expect(takeSchedule(contextOf(late), [], null)).toBeNull()
})

test('a link that would close a loop is known before it is made, and only then', () => {
  void fc.assert(
    fc.property(anInitiative, anInitiative, (initiativeId, dependsOnId) => {
      const loop = loopOfLink(sample, initiativeId, dependsOnId)
      const edit = linkInitiatives(contextOf(sample), { initiativeId, dependsOnId })
      if (initiativeId === dependsOnId) expect(edit).toBeNull()
      else expect(allInitiatives(after(sample, edit)).loops.length > 0).toBe(loop !== null)
      if (loop !== null) expect([loop[0], loop.at(-1)]).toEqual([initiativeId, initiativeId])
    }),
    { numRuns: 150 },
  )
  expect(loopOfLink(sample, 'i02', 'i01')).toEqual(['i02', 'i01', 'i02'])
})

test('one scenario is chosen at a time, with its reason', () => {
  const next = after(sample, chooseScenario(contextOf(sample), 'sc2', 'The money is flat'))
  expect(rowsOf(next, 'scenario').map(({ id, chosen }) => [id, chosen])).toEqual([
    ['sc1', false],
    ['sc2', true],
    ['sc3', false],
  ])
  expect(next.tables.scenario.sc2?.chosenReason).toBe('The money is flat')
  expect(next.tables.scenario.sc1?.chosenReason).toBe(sample.tables.scenario.sc1?.chosenReason)
})

test('an overload that is accepted no longer counts as one, and counts again once the reason is gone', () => {
  const [overload] = planRoadmap(sample).overloads
  if (overload === undefined) throw new Error('the sample has no overload')
  const accepted = after(sample, acceptOverload(contextOf(sample), overload, 'CIO: two contractors in May'))
  expect(planRoadmap(accepted).overloads).toHaveLength(planRoadmap(sample).overloads.length - 1)
  const again = after(accepted, acceptOverload(contextOf(accepted), overload, ''))
  expect(planRoadmap(again).overloads).toEqual(planRoadmap(sample).overloads)
  const bare = { teamId: overload.teamId, quarterStart: '2035-01-01' }
  expect(after(sample, acceptOverload(contextOf(sample), bare, 'Later')).tables.teamCapacity).toHaveProperty(
    [`${bare.teamId}~${bare.quarterStart}`, 'overloadAcceptance'],
    'Later',
  )
})

test('days of a team are entered, changed and taken away', () => {
  const place = { initiativeId: 'i03', teamId: 'security', quarterStart: '2027-04-01' }
  const entered = after(sample, setEffort(contextOf(sample), place, 12))
  expect(entered.tables.initiativeEffort['i03~security~2027-04-01']?.days).toBe(12)
  const changed = after(entered, setEffort(contextOf(entered), place, 7.5))
  expect(changed.tables.initiativeEffort['i03~security~2027-04-01']?.days).toBe(7.5)
  expect(after(changed, setEffort(contextOf(changed), place, 0)).tables.initiativeEffort).toEqual(
    sample.tables.initiativeEffort,
  )
  expect(setEffort(contextOf(sample), place, 0)).toBeNull()
})

test('three waves begin a roadmap that has none', () => {
  const empty = workbookOf(0, singletonRows())
  expect(rowsOf(after(empty, beginWaves(contextOf(empty), say)), 'wave').map(({ title }) => title)).toEqual([
    'Now',
    'Next',
    'Later',
  ])
  expect(beginWaves(contextOf(sample), say)).toBeNull()
})

test('letters of the RACI: A and R go together, C and I stand alone, a letter pressed again goes', () => {
  const start = workbookOf(0, {
    ...singletonRows(),
    participant: [aRow('participant', { id: 'a', name: 'CIO' })],
    task: [aRow('task', { id: 't', title: 'Map services' })],
  })
  const typed = (keys: readonly RaciKey[]): string | undefined =>
    keys.reduce((workbook, key) => after(workbook, setRaciLetter(contextOf(workbook), 't', 'a', key)), start).tables
      .raciAssignment['t~a']?.letter
  expect(typed(['R', 'A'])).toBe('AR')
  expect(typed(['A', 'R'])).toBe('AR')
  expect(typed(['A', 'R', 'A'])).toBe('R')
  expect(typed(['C', 'A'])).toBe('A')
  expect(typed(['A', 'R', 'I'])).toBe('I')
  expect(typed(['I', 'I'])).toBeUndefined()
  expect(typed(['A', 'R', 'clear'])).toBeUndefined()
  void fc.assert(
    fc.property(fc.array(fc.constantFrom<RaciKey>('R', 'A', 'C', 'I', 'clear'), { maxLength: 8 }), (keys) => {
      const last = keys.at(-1)
      const before = typed(keys.slice(0, -1))
      const now = typed(keys)
      if (last === 'clear') expect(now).toBeUndefined()
      else if (last !== undefined) expect((now ?? '').includes(last)).toBe(!(before ?? '').includes(last))
    }),
  )
})
