import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IntentContext } from '#shared/edits/intents/intent-context.ts'
import { setBudget } from '#shared/edits/intents/set-budget.ts'
import { takeWayOut } from '#shared/edits/intents/take-way-out.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { quartersFrom } from '#shared/methods/calendar.ts'
import { explain } from '#shared/methods/explain.ts'
import { sayPhrase } from '#shared/methods/explanation-text.ts'
import { moneyOf } from '#shared/methods/readings/money-of.ts'
import { isOverBudget, quarterBudgets } from '#shared/methods/readings/quarter-budgets.ts'
import { budgetResource } from '#shared/methods/readings/schedule-budget.ts'
import { scheduleProposal } from '#shared/methods/readings/schedule-proposal.ts'
import {
  conflictSentence,
  overBudgetSentence,
  reasonSentence,
  wayOutSentence,
} from '#shared/methods/readings/schedule-sentences.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { aWorkbook, type GivenRows } from './a-workbook.ts'

const say = createTranslator('en-GB')
const quarters = quartersFrom('2027-01-01', 8, 1)
const starts = quarters.map(({ start }) => start)

/** Two of 90 days in the first quarter, each for 90; the second is worth more. */
const plan: GivenRows = {
  prioritisation: [{ id: 'prioritisation', method: 'weighted' }],
  criterion: [{ id: 'v', method: 'weighted', part: 'value', title: 'V', weight: 100 }],
  score: [
    { initiativeId: 'a', criterionId: 'v', value: 2 },
    { initiativeId: 'b', criterionId: 'v', value: 5 },
  ],
  initiative: [
    { id: 'a', title: 'A', start: '2027-01-01', finish: '2027-03-31', oneOffLikely: 90 },
    { id: 'b', title: 'B', start: '2027-01-01', finish: '2027-03-31', oneOffLikely: 90 },
  ],
}

const budgets = (...amounts: readonly number[]) => ({
  quarterBudget: amounts.map((amount, at) => ({ quarterStart: starts[at] ?? '', amount })),
})

/** The workbook as it would be if the moves were made. */
function moved(workbook: Workbook): Workbook {
  const proposal = scheduleProposal(workbook)
  if (!proposal.ok) throw new Error(JSON.stringify(proposal.conflicts))
  const initiative = { ...workbook.tables.initiative }
  for (const { initiativeId, start, finish } of proposal.moves) {
    const row = initiative[initiativeId]
    if (row !== undefined) initiative[initiativeId] = { ...row, start, finish }
  }
  return { ...workbook, tables: { ...workbook.tables, initiative } }
}

describe('the budget of a quarter', () => {
  it('stands beside what is spent, and says why when it is asked', () => {
    const workbook = aWorkbook({ ...plan, ...budgets(100, 50) })
    expect(quarterBudgets(workbook)).toEqual([
      { start: '2027-01-01', budget: 100, spend: 180, over: true },
      { start: '2027-04-01', budget: 50, spend: 0, over: false },
    ])
    const notes = (figure: string) => explain(workbook, figure)?.notes.map((note) => sayPhrase(say, note))
    expect(notes('money/2027-01-01/oneOff')).toEqual(['More than the €100 that the quarter has.'])
    expect(notes('money/2027-04-01/oneOff')).toEqual(['Within the €50 that the quarter has.'])
    expect(notes('money/2027-07-01/oneOff')).toEqual([])
    expect(quarterBudgets(aWorkbook(plan))).toEqual([])
  })

  it('explains the net gain of a quarter by saving and running cost', () => {
    const saving = { ...plan.initiative?.[0], savingLikely: 40, runChangeLikely: 8 }
    const workbook = aWorkbook({ ...plan, initiative: [saving] })
    const found = explain(workbook, 'money/2027-07-01/net')
    expect(found?.value).toBe(moneyOf(workbook).quarters[2]?.net.likely)
    expect(found?.inputs.map(({ value, figure }) => [value, figure])).toEqual([
      [10, 'money/2027-07-01/saving'],
      [2, 'money/2027-07-01/run'],
    ])
  })

  it('makes what is less important wait, and names who takes the money', () => {
    const workbook = aWorkbook({ ...plan, ...budgets(100, 30) })
    const proposal = scheduleProposal(workbook)
    if (!proposal.ok) throw new Error('no schedule')
    expect(proposal.moves.map(({ initiativeId, toQuarter }) => [initiativeId, toQuarter])).toEqual([
      ['a', '2027-07-01'],
    ])
    expect(proposal.overBudget).toEqual([])
    const reason = proposal.because['a']
    if (reason === undefined) throw new Error('no reason')
    expect(reasonSentence(say, workbook, reason, proposal.quarterStarts)).toMatch(/^the budget of the quarters before/)
    // A quarter without a budget limits nothing: with none in the second, A waits for one quarter only.
    const open = scheduleProposal(aWorkbook({ ...plan, ...budgets(100) }))
    expect(open.ok && open.moves.map(({ toQuarter }) => toQuarter)).toEqual(['2027-04-01'])
    expect(open.ok && open.because['a']).toEqual({
      kind: 'resource',
      resource: budgetResource,
      until: 1,
      holders: ['b'],
    })
    expect(scheduleProposal(aWorkbook(plan))).toMatchObject({ ok: true, moves: [] })
  })

  it('counts days: what would spend a day’s money too much in a longer quarter waits on', () => {
    // 76 of its 90 days lie in the first quarter; begun as far into the second, 77 would.
    const initiative = [{ id: 'a', title: 'A', start: '2027-01-15', finish: '2027-04-14', oneOffLikely: 900 }]
    const begins = (second: number) => {
      const proposal = scheduleProposal(aWorkbook({ initiative, ...budgets(0, second, 140) }))
      if (!proposal.ok) throw new Error('no schedule')
      expect(proposal.overBudget).toEqual([])
      return proposal.moves.map(({ toQuarter }) => toQuarter)
    }
    expect(begins(770)).toEqual(['2027-04-01'])
    expect(begins(760)).toEqual(['2027-10-01'])
  })

  it('names what is fixed and costs more than there is, with a way out that can be taken', () => {
    const initiative = plan.initiative?.map((row) => ({ ...row, fixedStart: '2027-01-01' })) ?? []
    const workbook = aWorkbook({ ...plan, initiative, ...budgets(100) })
    const proposal = scheduleProposal(workbook)
    if (proposal.ok) throw new Error('a schedule')
    const [conflict] = proposal.conflicts
    if (conflict === undefined) throw new Error('no conflict')
    expect(conflictSentence(say, workbook, conflict)).toBe(
      'What is fixed spends more in Q1 2027 than its budget: “A”, “B”. Let one of them move, or raise the budget.',
    )
    const way = conflict.waysOut.find(({ kind }) => kind === 'raiseCapacity')
    if (way === undefined) throw new Error('no way out')
    const dayOf = (period: number) => starts[period] ?? ''
    expect(wayOutSentence(say, workbook, way, dayOf)).toBe('Raise the budget of Q1 2027 to €180')
    const context: IntentContext = { workbook, say, newId: () => '' }
    expect(takeWayOut(context, way, dayOf)?.changes).toEqual([
      { entity: 'quarterBudget', id: '2027-01-01', after: { amount: 180 } },
    ])
  })

  it('is not in the way of what is underway, and says what that takes', () => {
    const initiative = [{ ...plan.initiative?.[0], status: 'underway' as const }, plan.initiative?.[1] ?? {}]
    const workbook = aWorkbook({ ...plan, initiative, ...budgets(50) })
    const proposal = scheduleProposal(workbook)
    if (!proposal.ok) throw new Error('no schedule')
    expect(proposal.moves.map(({ initiativeId }) => initiativeId)).toEqual(['b'])
    expect(proposal.overBudget).toEqual([{ quarterStart: '2027-01-01', spend: 90, budget: 50 }])
    const [over] = proposal.overBudget
    if (over === undefined) throw new Error('nothing over')
    expect(overBudgetSentence(say, workbook, over)).toMatch(/^Q1 2027 would spend €90, and its budget is €50/)
  })

  it('is never broken by a schedule without being named, whatever the money', () => {
    const amount = fc.integer({ min: 0, max: 120 })
    const row = fc.record({
      oneOffLikely: fc.integer({ min: 0, max: 100 }),
      begins: fc.integer({ min: 0, max: 300 }),
      days: fc.integer({ min: 1, max: 200 }),
    })
    const day = (at: number) => new Date(Date.UTC(2027, 0, 1 + at)).toISOString().slice(0, 10)
    let moves = 0
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.array(amount, { maxLength: 4 }),
        (rows, amounts) => {
          const initiative = rows.map(({ oneOffLikely, begins, days }, at) => ({
            id: `i${at}`,
            title: `I${at}`,
            oneOffLikely,
            start: day(begins),
            finish: day(begins + days),
          }))
          const workbook = aWorkbook({ initiative, ...budgets(...amounts) })
          const proposal = scheduleProposal(workbook)
          if (!proposal.ok) throw new Error(JSON.stringify(proposal.conflicts))
          moves += proposal.moves.length
          const named = new Set(proposal.overBudget.map(({ quarterStart }) => quarterStart))
          const over = quarterBudgets(moved(workbook)).filter(({ spend, budget }) => isOverBudget(spend, budget))
          expect(over.filter(({ start }) => !named.has(start))).toEqual([])
          expect(named.size).toBe(0)
        },
      ),
      { numRuns: 80 },
    )
    expect(moves).toBeGreaterThan(0)
  })

  it('is written, copied to the quarters after it and emptied, one edit each', () => {
    const workbook = aWorkbook(budgets(100))
    const context: IntentContext = { workbook, say, newId: () => '' }
    expect(setBudget(context, ['2027-01-01'], 100)).toBeNull()
    expect(setBudget(context, ['2027-01-01'], null)?.changes).toEqual([
      { entity: 'quarterBudget', id: '2027-01-01', after: null },
    ])
    expect(setBudget(context, ['2027-01-01', '2027-04-01'], 70)).toEqual({
      label: 'Change the budget of 2 quarters',
      changes: [
        { entity: 'quarterBudget', id: '2027-01-01', after: { amount: 70 } },
        {
          entity: 'quarterBudget',
          id: '2027-04-01',
          before: null,
          after: { quarterStart: '2027-04-01', amount: 70 },
        },
      ],
    })
  })
})
