import { expect, test } from 'vitest'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import type { RequestedEdit } from '#shared/edits/edit.ts'
import { addRow } from '#shared/edits/intents/add-row.ts'
import { changeField } from '#shared/edits/intents/change-field.ts'
import { chooseStatement, voteForStatement } from '#shared/edits/intents/choose-statement.ts'
import { deleteRow, dependentRows } from '#shared/edits/intents/delete-row.ts'
import type { IntentContext } from '#shared/edits/intents/intent-context.ts'
import { moveRow } from '#shared/edits/intents/move-row.ts'
import { rateCell } from '#shared/edits/intents/rate-cell.ts'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { setLink } from '#shared/edits/intents/set-link.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { ratingAt } from '#shared/model/ratings.ts'
import { rowsOf, type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { aRow, singletonRows, smallWorkbook } from '#tests/fixtures/small-workbook.ts'

const say = createTranslator('en')

function contextOf(workbook: Workbook): IntentContext {
  let count = 0
  return { workbook, say, newId: () => `new-${count++}` }
}

/** The workbook after an intent, which has to be an edit that the model takes. */
function after(workbook: Workbook, edit: RequestedEdit | null): Workbook {
  if (edit === null) return workbook
  const prepared = prepareEdit(workbookReader(workbook), edit)
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure))
  return applyEdit(workbook, prepared.value)
}

test('changing a field says in its label which field of which row', () => {
  const workbook = smallWorkbook()
  const edit = changeField(contextOf(workbook), 'keyResult', 'k1', 'target', 99.99)
  expect(edit.label).toBe('Change Target of “Availability”')
  expect(after(workbook, edit).tables.keyResult.k1?.target).toBe(99.99)
})

test('changing the title of a row is a rewording of it', () => {
  const edit = changeField(contextOf(smallWorkbook()), 'goal', 'g1', 'title', 'Services people can rely on')
  expect(edit.label).toBe('Reword “Reliable services”')
})

test('a long title is cut to a line in labels', () => {
  expect(rowTitle('goal', { id: 'x', title: `${'word '.repeat(40)}\nend` })).toHaveLength(60)
})

test('an added row goes to the end of its list', () => {
  const workbook = smallWorkbook()
  const { id, edit } = addRow(contextOf(workbook), 'goal', { title: 'Room to grow' })
  const grown = after(workbook, edit)
  expect(rowsOf(grown, 'goal').at(-1)).toMatchObject({ id, title: 'Room to grow' })
  expect(edit.label).toContain('“Room to grow”')
})

test('a row whose id is its key gets that id', () => {
  const { id } = addRow(contextOf(smallWorkbook()), 'practiceGoal', { practiceId: 'p2', goalId: 'g2' })
  expect(id).toBe('p2~g2')
})

test('deleting a row takes its dependants with it, and counts them before', () => {
  const workbook = smallWorkbook()
  expect(dependentRows({ workbook }, 'objective', 'o1')).toBe(2)
  const less = after(workbook, deleteRow(contextOf(workbook), 'objective', 'o1'))
  expect(less.tables.objective.o1).toBeUndefined()
  expect(less.tables.keyResult.k1).toBeUndefined()
  expect(less.tables.goal.g1).toBeDefined()
})

test('moving swaps neighbours, numbers equal positions anew, and stops at the ends', () => {
  const workbook = smallWorkbook()
  const moved = after(workbook, moveRow(contextOf(workbook), 'goal', 'g2', -1))
  expect(rowsOf(moved, 'goal').map(({ id }) => id)).toEqual(['g2', 'g1'])
  expect(moveRow(contextOf(moved), 'goal', 'g2', -1)).toBeNull()
  const back = after(moved, moveRow(contextOf(moved), 'goal', 'g2', 1))
  expect(rowsOf(back, 'goal').map(({ id }) => id)).toEqual(['g1', 'g2'])
})

test('moving among some rows leaves the others where they are', () => {
  const rows = ['a', 'b', 'a', 'b'].map((unit, position) =>
    aRow('keyResult', { id: `r${position}`, objectiveId: 'o', title: unit, unit, position }),
  )
  const workbook = workbookOf(0, {
    ...singletonRows(),
    objective: [aRow('objective', { id: 'o', title: 'O' })],
    keyResult: rows,
  })
  const moved = after(
    workbook,
    moveRow(contextOf(workbook), 'keyResult', 'r2', -1, (row) => row.unit === 'a'),
  )
  expect(rowsOf(moved, 'keyResult').map(({ id }) => id)).toEqual(['r2', 'r1', 'r0', 'r3'])
})

test('a link is made, changed, and taken away', () => {
  const workbook = smallWorkbook()
  const key = { goalId: 'g1', businessPriorityId: 'b1' }
  const linked = after(workbook, setLink(contextOf(workbook), 'goalPriority', key, { strength: 2 }))
  expect(linked.tables.goalPriority['g1~b1']?.strength).toBe(2)
  const weaker = after(linked, setLink(contextOf(linked), 'goalPriority', key, { strength: 1 }))
  expect(weaker.tables.goalPriority['g1~b1']?.strength).toBe(1)
  const gone = after(weaker, setLink(contextOf(weaker), 'goalPriority', key, null))
  expect(gone.tables.goalPriority['g1~b1']).toBeUndefined()
  expect(setLink(contextOf(gone), 'goalPriority', key, null)).toBeNull()
})

function withStatements(): Workbook {
  return workbookOf(0, {
    ...singletonRows(),
    participant: [
      aRow('participant', { id: 'a', name: 'CIO' }),
      aRow('participant', { id: 'b', name: 'Head of platforms' }),
    ],
    statement: [
      aRow('statement', { id: 's1', kind: 'itVision', wording: 'One', chosen: true }),
      aRow('statement', { id: 's2', kind: 'itVision', wording: 'Two' }),
      aRow('statement', { id: 's3', kind: 'itMission', wording: 'Three', chosen: true }),
    ],
  })
}

test('choosing a wording unchooses its alternatives and nothing else', () => {
  const workbook = withStatements()
  const chosen = after(workbook, chooseStatement(contextOf(workbook), 's2'))
  expect(rowsOf(chosen, 'statement').map((row) => row.chosen)).toEqual([false, true, true])
})

test('everyone has one vote for each statement, and can take it back', () => {
  const start = withStatements()
  const first = after(start, voteForStatement(contextOf(start), 'a', 's1'))
  const other = after(first, voteForStatement(contextOf(first), 'a', 's2'))
  const mission = after(other, voteForStatement(contextOf(other), 'a', 's3'))
  expect(Object.keys(mission.tables.statementVote).sort()).toEqual(['s2~a', 's3~a'])
  const none = after(mission, voteForStatement(contextOf(mission), 'a', 's2'))
  expect(Object.keys(none.tables.statementVote)).toEqual(['s3~a'])
})

test('rating enters a level, keeps the note, and clearing removes the rating', () => {
  const workbook = smallWorkbook()
  const cell = { participantId: 'a', practiceId: 'p1', lens: 'data' } as const
  const rated = after(workbook, rateCell(contextOf(workbook), cell, 4))
  expect(ratingAt(rated.ratings, 'a', 'p1', 'data')).toMatchObject({ level: 4, note: 'Uneven coding' })
  const na = after(rated, rateCell(contextOf(rated), cell, 'notApplicable'))
  expect(ratingAt(na.ratings, 'a', 'p1', 'data')).toMatchObject({ level: null, notApplicable: true })
  const cleared = after(na, rateCell(contextOf(na), cell, 'clear'))
  expect(ratingAt(cleared.ratings, 'a', 'p1', 'data')).toBeUndefined()
  expect(rateCell(contextOf(cleared), cell, 'clear')).toBeNull()
})

test('without a participant a rating is the agreed level', () => {
  const workbook = smallWorkbook()
  const edit = rateCell(contextOf(workbook), { participantId: null, practiceId: 'p1', lens: 'data' }, 3)
  expect(edit?.label).toBe('Rate Incident management, Data as 3')
  expect(after(workbook, edit).tables.agreedLevel['p1~data']?.level).toBe(3)
})
