import { expect, test } from 'vitest'
import { ownerLoads } from '#shared/methods/readings/owner-loads.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { aRow, singletonRows } from '#tests/fixtures/small-workbook.ts'

const workbook = workbookOf(0, {
  ...singletonRows(),
  participant: ['cio', 'ops', 'desk'].map((id, position) => aRow('participant', { id, name: id, position })),
  task: [
    aRow('task', { id: 't1', title: 'Map', effortDays: 10, stage: 'day30' }),
    aRow('task', { id: 't2', title: 'Check', effortDays: 6, stage: 'day60' }),
    aRow('task', { id: 't3', title: 'Over', effortDays: 40, status: 'done' }),
  ],
  raciAssignment: [
    aRow('raciAssignment', { taskId: 't1', participantId: 'cio', letter: 'A' }),
    aRow('raciAssignment', { taskId: 't1', participantId: 'ops', letter: 'R' }),
    aRow('raciAssignment', { taskId: 't1', participantId: 'desk', letter: 'R' }),
    aRow('raciAssignment', { taskId: 't2', participantId: 'ops', letter: 'AR' }),
    aRow('raciAssignment', { taskId: 't2', participantId: 'desk', letter: 'C' }),
    aRow('raciAssignment', { taskId: 't3', participantId: 'desk', letter: 'AR' }),
  ],
})

test('days are shared evenly among those responsible, and what is done weighs nothing', () => {
  const [cio, ops, desk] = ownerLoads(workbook)
  expect(cio).toMatchObject({ accountable: 1, responsible: 0, days: 0, share: 0 })
  expect(ops).toMatchObject({ accountable: 1, responsible: 2, days: 11, share: 11 / 16 })
  expect(ops?.daysByStage).toEqual({ day30: 5, day60: 6 })
  expect(desk).toMatchObject({ accountable: 0, responsible: 1, consulted: 1, days: 5 })
})

test('without any days nobody has a share of them', () => {
  const idle = workbookOf(0, { ...singletonRows(), participant: [aRow('participant', { id: 'cio', name: 'CIO' })] })
  expect(ownerLoads(idle)).toMatchObject([{ days: 0, share: null }])
})
