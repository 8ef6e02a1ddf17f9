import { describe, expect, test } from 'vitest'
import { english } from '#shared/messages/en/catalogue.ts'
import { isMessageKey } from '#shared/messages/translate.ts'
import { entityNames } from '#shared/model/entities.ts'
import { overallProgress, stepProgress } from '#shared/steps/step-progress.ts'
import { steps } from '#shared/steps/steps.ts'
import { aWorkbook, type Sketch } from './a-workbook.ts'

describe('the path', () => {
  test('edits every entity in one step', () => {
    const edited = steps.flatMap(({ entities }) => entities)
    expect([...edited].sort()).toEqual([...entityNames].sort())
  })

  test('has texts for every step', () => {
    const parts = ['title', 'question', 'why', 'how', 'ask1', 'ask2', 'ask3']
    const keys = steps.flatMap(({ id }) => parts.map((part) => `steps.${id}.${part}`))
    expect(keys.filter((key) => !isMessageKey(key))).toEqual([])
    expect(Object.keys(english).filter((key) => key.startsWith('steps.setUp.'))).toHaveLength(parts.length)
  })

  test('takes a day on the quick path', () => {
    expect(steps.reduce((sum, { minutes }) => sum + minutes.quick, 0)).toBeLessThanOrEqual(8 * 60)
  })
})

function progressIn(
  sketch: Sketch,
  step: 'setUp' | 'direction' | 'prioritisation' | 'tacticalPlan' | 'communications',
) {
  const { done, complete } = stepProgress(aWorkbook(sketch))[step]
  return { done, complete }
}

describe('progress', () => {
  test('of a new workbook is nothing in the ten steps', () => {
    expect(overallProgress(aWorkbook())).toBe(0)
    expect(Object.values(stepProgress(aWorkbook())).every(({ complete }) => !complete)).toBe(true)
  })

  test('of set-up: purpose and decision', () => {
    expect(progressIn({ workbook: { workbook: { purpose: 'Why' } } }, 'setUp')).toEqual({ done: 0.5, complete: false })
    expect(progressIn({ workbook: { workbook: { purpose: 'Why', decisionWanted: 'What' } } }, 'setUp')).toEqual({
      done: 1,
      complete: true,
    })
  })

  test('of the direction: objectives with a priority, key results with a way to go', () => {
    const sketch: Sketch = {
      businessPriority: { b: { title: 'B' } },
      objective: { o: { title: 'O' }, p: { title: 'P' } },
      objectivePriority: [{ objectiveId: 'o', businessPriorityId: 'b' }],
      keyResult: {
        k: { objectiveId: 'o', title: 'K', baseline: 1, target: 2 },
        l: { objectiveId: 'p', title: 'L', baseline: 1, target: 2 },
      },
    }
    expect(progressIn(sketch, 'direction')).toEqual({ done: (0.5 + 1 + 1) / 3, complete: false })
  })

  test('of prioritisation: everything decided, and frozen', () => {
    const initiative = { i: { title: 'I', decision: 'do' }, j: { title: 'J', decision: 'no' } } as const
    expect(progressIn({ initiative }, 'prioritisation')).toEqual({ done: 0.5, complete: false })
    const prioritisation = { prioritisation: { frozenOn: '2027-01-31' } }
    expect(progressIn({ initiative, prioritisation }, 'prioritisation')).toEqual({ done: 1, complete: true })
  })

  test('counts what is missing, but not notes and not what is accepted', () => {
    const open = stepProgress(aWorkbook()).setUp.missing
    const accepted = aWorkbook({ acceptedFinding: [{ finding: 'workbook.noPurpose~workbook' }] })
    expect(stepProgress(accepted).setUp.missing).toBe(open - 1)
  })
})
