import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '#shared/messages/en/catalogue.ts'
import { isMessageKey } from '#shared/messages/translate.ts'
import { assess } from '#shared/methods/readings/assess.ts'
import { entityNames } from '#shared/model/entities.ts'
import { overallProgress, stepProgress } from '#shared/steps/step-progress.ts'
import { type StepId, steps } from '#shared/steps/steps.ts'
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

function progressIn(sketch: Sketch, step: StepId) {
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
    const { l: _, ...oneOfTwo } = sketch.keyResult as Record<string, object>
    expect(progressIn({ ...sketch, keyResult: oneOfTwo }, 'direction').done).toBe(0.5)
  })

  test('of the current state: never further than the share of cells that are rated', () => {
    const fresh = aWorkbook()
    const cells = assess(fresh).practices.flatMap(({ practiceId, cells: row }) =>
      row.map(({ lens }) => ({ practiceId, lens, level: 2 })),
    )
    const wanted = 0.9
    fc.assert(
      fc.property(fc.integer({ min: 0, max: cells.length }), fc.boolean(), (count, reasoned) => {
        const sketch: Sketch = {
          agreedLevel: cells.slice(0, count),
          settings: { settings: { doneCoverage: wanted } },
          practice: { [cells[0]?.practiceId ?? '']: { agreedTarget: 5, targetReason: reasoned ? 'Law' : '' } },
        }
        const workbook = aWorkbook(sketch)
        const { done, complete } = stepProgress(workbook).currentState
        const rated = Math.min(1, count / cells.length / wanted)
        expect(assess(workbook).overall.coverage).toBeCloseTo(count / cells.length)
        expect(done).toBeLessThanOrEqual(rated + 1e-9)
        expect(complete).toBe(rated >= 1 && reasoned)
        if (reasoned) expect(done).toBeCloseTo(rated)
      }),
    )
  })

  test('of constraints: where none is strong, all need a response and an owner', () => {
    const constraint = { c: { statement: 'C' }, d: { statement: 'D', response: 'accept' as const, owner: 'CIO' } }
    expect(progressIn({ constraint: { c: constraint.c } }, 'constraints')).toEqual({ done: 0, complete: false })
    expect(progressIn({ constraint }, 'constraints')).toEqual({ done: 0.5, complete: false })
    const strong = { ...constraint, d: { ...constraint.d, strength: 4 } }
    expect(progressIn({ constraint: strong }, 'constraints')).toEqual({ done: 1, complete: true })
  })

  test('of the roadmap: nothing is in order before it has dates', () => {
    const initiative = { i: { title: 'I', decision: 'do' }, j: { title: 'J', decision: 'do' } } as const
    expect(progressIn({ initiative }, 'roadmap')).toEqual({ done: 0, complete: false })
    const dated = { ...initiative, j: { ...initiative.j, start: '2027-01-04', finish: '2027-03-31' } }
    expect(progressIn({ initiative: dated }, 'roadmap')).toEqual({ done: 0.5, complete: false })
  })

  test('of the tactical plan: tasks for each initiative of the first wave, with one who answers for them', () => {
    const sketch: Sketch = {
      wave: { w: { title: 'First' } },
      initiative: { i: { title: 'I', waveId: 'w' }, j: { title: 'J', waveId: 'w' } },
      task: { t: { title: 'T', initiativeId: 'i' } },
      participant: { p: { name: 'P' } },
      raciAssignment: [{ taskId: 't', participantId: 'p', letter: 'AR' }],
    }
    expect(progressIn(sketch, 'tacticalPlan')).toEqual({ done: 0.5, complete: false })
    const { j: _, ...first } = sketch.initiative as Record<string, object>
    expect(progressIn({ ...sketch, initiative: first }, 'tacticalPlan')).toEqual({ done: 1, complete: true })
  })

  test('of communications: groups of which none is touched strongly still have to be told something', () => {
    const stakeholder = { s: { name: 'Key users' }, t: { name: 'Suppliers' } }
    const communication = { c: { stakeholderId: 's', message: 'A map is coming' } }
    expect(progressIn({ stakeholder }, 'communications')).toEqual({ done: 0, complete: false })
    expect(progressIn({ stakeholder, communication }, 'communications')).toEqual({ done: 0.5, complete: false })
    const both = { ...communication, d: { stakeholderId: 't', message: 'A map is coming' } }
    expect(progressIn({ stakeholder, communication: both }, 'communications')).toEqual({ done: 1, complete: true })
    const high = { ...stakeholder, s: { name: 'Key users', impact: 'high' as const } }
    const early = { c: { ...communication.c, date: '2026-12-01' } }
    expect(progressIn({ stakeholder: high, communication: early }, 'communications')).toEqual({
      done: 1,
      complete: true,
    })
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
