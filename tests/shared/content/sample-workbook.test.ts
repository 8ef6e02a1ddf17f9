import { describe, expect, test } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { readDump } from '#shared/edits/dump.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { assess } from '#shared/methods/readings/assess.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { entityNames } from '#shared/model/entities.ts'
import { rowsOf, workbookOf } from '#shared/model/workbook.ts'
import { findFindings } from '#shared/steps/find-findings.ts'
import { stepProgress } from '#shared/steps/step-progress.ts'
import { faultsOf } from './row-faults.ts'

const say = createTranslator('en-GB')
const rows = sampleWorkbook(say)
const workbook = workbookOf(1, rows)

describe('the sample workbook', () => {
  test('has valid rows and references only', () => {
    expect(faultsOf(rows)).toEqual([])
  })

  test('is the same whenever it is made', () => {
    expect(sampleWorkbook(say)).toEqual(rows)
  })

  test('uses every register but the two that few teams need', () => {
    const empty = entityNames.filter((name) => (rows[name] ?? []).length === 0)
    expect(empty).toEqual(['image', 'criterionJudgement'])
  })

  test('finds records weak everywhere, and nothing else', () => {
    const { systemic, overall } = assess(workbook)
    expect(overall.coverage).toBe(1)
    expect(systemic.map(({ lens }) => lens)).toEqual(['data'])
  })

  test('has settled all spreads but three', () => {
    const flagged = assess(workbook).practices.flatMap(({ cells }) => cells.filter((cell) => cell.flagged))
    expect(flagged).toHaveLength(16)
    expect(flagged.filter(({ toSettle }) => toSettle)).toHaveLength(3)
  })

  test('is over capacity twice, once with consent', () => {
    const red = planRoadmap(workbook).loads.filter(({ state }) => state === 'red')
    expect(red.map(({ teamId, quarterStart, accepted }) => [teamId, quarterStart, accepted])).toEqual([
      ['platform', '2027-07-01', false],
      ['smo', '2027-01-01', true],
    ])
  })

  test('ranks what is to be done, with mandated work beside the ranking', () => {
    const { ranked, mandated, rejected } = rank(workbook)
    expect(mandated.map(({ initiativeId }) => initiativeId)).toEqual(['i06', 'i07'])
    expect(rejected.map(({ initiativeId }) => initiativeId)).toEqual(['i18'])
    expect(ranked).toHaveLength(15)
    expect(new Set(ranked.map(({ quadrant }) => quadrant)).size).toBeGreaterThanOrEqual(3)
  })

  test('lifts practices from where they are', () => {
    const { byPractice } = assess(workbook)
    const planned = [...rowsOf(workbook, 'initiativeLift'), ...rowsOf(workbook, 'opportunityLift')]
    const levelOf = (practiceId: string, lens: string) =>
      byPractice.get(practiceId)?.cells.find((cell) => cell.lens === lens)?.level
    expect(
      planned.filter((lift) => levelOf(lift.practiceId, lift.lens) !== lift.fromLevel).map(({ id }) => id),
    ).toEqual([])
    expect(planned.filter(({ fromLevel, toLevel }) => (toLevel ?? 0) <= (fromLevel ?? 0))).toEqual([])
  })

  test('shows how a dependency raises what is needed', () => {
    expect(rank(workbook).byInitiative.get('i02')).toMatchObject({ raisedBy: 'i05' })
  })

  test('says of weak records what the ratings say', () => {
    const data = assess(workbook).lenses.find(({ lens }) => lens === 'data')
    expect(data).toMatchObject({ low: 32, rated: 51 })
  })

  test('remembers the workshop in its snapshot, which is a dump like any other', () => {
    const read = readDump(rows.snapshotContent?.[0]?.content ?? '')
    const entities = read.ok ? read.value.map(({ entity }) => entity) : []
    expect(entities.filter((entity) => entity === 'practice')).toHaveLength(51)
    expect(entities).not.toContain('initiative')
  })

  test('asks the board for what its initiatives cost', () => {
    const plan = rowsOf(workbook, 'initiative').filter(({ decision }) => decision === 'do')
    expect(plan.reduce((sum, { oneOffLikely }) => sum + (oneOffLikely ?? 0), 0)).toBe(1_470_000)
    const recommended = rowsOf(workbook, 'option').find((row) => row.recommended)
    expect(recommended?.oneOff).toBe(1_470_000)
    expect(recommended?.runChange).toBe(plan.reduce((sum, { runChangeLikely }) => sum + (runChangeLikely ?? 0), 0))
  })

  test('breaks no rule, and has a few warnings that a real team would have', () => {
    const findings = findFindings(workbook)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(findings.filter(({ severity }) => severity === 'warning').map(({ key }) => key)).toMatchInlineSnapshot(`
      [
        "agreedLevel.unsettled~OPS-07~policy",
        "agreedLevel.unsettled~PAR-04~documentation",
        "agreedLevel.unsettled~PPL-01~accountability",
        "teamCapacity.overload~platform~2027-07-01",
        "participant.manyAccountable~ops",
        "participant.manyResponsible~ops",
        "participant.manyResponsible~smo",
        "task.manyConsulted~t26",
        "goal.noLeadingMeasure~O11",
        "stakeholder.noEarlyMessage~s5",
      ]
    `)
  })

  test('has all ten steps complete but for what it is to show', () => {
    const open = Object.entries(stepProgress(workbook)).filter(([, { complete }]) => !complete)
    expect(open.map(([step, { done }]) => [step, done])).toMatchInlineSnapshot(`
      [
        [
          "currentState",
          0.9375,
        ],
        [
          "roadmap",
          0.6666666666666666,
        ],
        [
          "measures",
          0.9545454545454546,
        ],
        [
          "communications",
          0.75,
        ],
      ]
    `)
  })
})
