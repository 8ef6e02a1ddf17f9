import { describe, expect, it } from 'vitest'
import { assess } from '#shared/methods/readings/assess.ts'
import { type Lens, lenses } from '#shared/model/lens.ts'
import { aWorkbook, type GivenRows } from './a-workbook.ts'

function ratingsOf(practiceId: string, participantId: string, levels: readonly (number | null | 'na')[]) {
  return levels.flatMap((level, at) =>
    level === null
      ? []
      : [
          {
            participantId,
            practiceId,
            lens: lenses[at] as Lens,
            level: level === 'na' ? null : level,
            notApplicable: level === 'na',
            confidence: 'medium' as const,
          },
        ],
  )
}

const people: GivenRows['participant'] = [
  { id: 'ann', name: 'Ann' },
  { id: 'ben', name: 'Ben' },
  { id: 'cat', name: 'Cat', rates: false },
]

const goals: GivenRows = {
  goal: [
    { id: 'g1', title: 'One', weight: 5 },
    { id: 'g2', title: 'Two', weight: 3 },
    { id: 'g3', title: 'Three', weight: 2 },
  ],
}

describe('assess', () => {
  it('reads capability, importance, target, gap and attention of a practice', () => {
    const workbook = aWorkbook({
      ...goals,
      participant: people,
      practice: [
        { id: 'p', name: 'P', agreedTarget: 3 },
        { id: 'q', name: 'Q' },
      ],
      practiceGoal: [
        { practiceId: 'p', goalId: 'g1', strength: 2 },
        { practiceId: 'p', goalId: 'g2', strength: 1 },
      ],
      rating: ratingsOf('p', 'ann', [3, 2, 1, 2, 3, 2]),
    })
    const reading = assess(workbook).byPractice.get('p')
    expect(reading?.mean).toBeCloseTo(2.1667, 4)
    expect(reading).toMatchObject({ weakest: 1, capability: 2, cappedBy: 'data', target: 3, gap: 1, attainment: 'L' })
    expect(reading?.importance).toEqual({ cascade: 65, stakeholder: null, value: 65, rescaled: 100 })
    expect(reading?.attention).toBeCloseTo(0.65, 12)
    expect(reading).toMatchObject({ suggestedTarget: 4, targetIsOverride: true })
    expect(reading?.confidence).toBeCloseTo(0.8, 12)
    expect(assess(workbook).byPractice.get('q')).toMatchObject({ capability: null, gap: null, suggestedTarget: 1 })
  })

  it('takes the lower middle until the room agrees, and flags a wide spread until then', () => {
    const ratings = [...ratingsOf('p', 'ann', [1]), ...ratingsOf('p', 'ben', [4]), ...ratingsOf('p', 'cat', [5])]
    const rows: GivenRows = { participant: people, practice: [{ id: 'p', name: 'P' }], rating: ratings }
    const open = assess(aWorkbook(rows)).byPractice.get('p')?.cells[0]
    expect(open).toMatchObject({ level: 1, median: 2.5, spread: 3, count: 2, source: 'proposed', toSettle: true })
    const agreed = [{ practiceId: 'p', lens: 'accountability' as const, level: 3, confidence: 'high' as const }]
    const settled = assess(aWorkbook({ ...rows, agreedLevel: agreed })).byPractice.get('p')?.cells[0]
    expect(settled).toMatchObject({ level: 3, source: 'agreed', flagged: true, toSettle: false, confidence: 'high' })
  })

  it('leaves what is not applicable out of averages and coverage', () => {
    const workbook = aWorkbook({
      participant: people,
      practice: [
        { id: 'p', name: 'P' },
        { id: 'none', name: 'None', inScope: true },
        { id: 'out', name: 'Out', inScope: false },
      ],
      rating: [
        ...ratingsOf('p', 'ann', [4, 'na', 2, null, null, null]),
        ...ratingsOf('none', 'ann', ['na', 'na', 'na', 'na', 'na', 'na']),
        ...ratingsOf('out', 'ann', [5, 5, 5, 5, 5, 5]),
      ],
    })
    const { practices, overall } = assess(workbook)
    expect(practices.map(({ practiceId }) => practiceId)).toEqual(['none', 'p'])
    expect(practices[0]).toMatchObject({ capability: null, applicableCells: 0, ratedCells: 0, target: null })
    expect(practices[1]).toMatchObject({ mean: 3, applicableCells: 5, ratedCells: 2 })
    expect(overall).toMatchObject({ value: null, preliminary: 3, refused: 'coverage', coverage: 0.4 })
  })

  it('refuses a roll-up of nothing and says so', () => {
    expect(assess(aWorkbook({})).overall).toMatchObject({ value: null, refused: 'empty' })
    expect(assess(aWorkbook({})).lenses).toHaveLength(6)
  })

  it('finds the lens that is weak everywhere, with who suffers', () => {
    const ids = Array.from({ length: 10 }, (_, at) => `p${at}`)
    const workbook = aWorkbook({
      participant: people,
      practice: ids.map((id) => ({ id, name: id })),
      practiceDependency: [
        { practiceId: 'p1', feedsFromId: 'p0' },
        { practiceId: 'p2', feedsFromId: 'p0' },
        { practiceId: 'p2', feedsFromId: 'p1' },
      ],
      rating: ids.flatMap((id) => ratingsOf(id, 'ann', [3, 3, 1, 3, 3, 3])),
    })
    const { systemic, mostNeeded, lenses: readings } = assess(workbook)
    expect(systemic).toHaveLength(1)
    expect(systemic[0]).toMatchObject({ lens: 'data', reason: 'both', index: 1, lowShare: 1 })
    expect(systemic[0]?.practiceIds).toHaveLength(10)
    expect(systemic[0]?.suffering[0]).toEqual({ practiceId: 'p2', feedsFrom: ['p0', 'p1'] })
    expect(mostNeeded[0]).toEqual({ practiceId: 'p0', neededBy: ['p1', 'p2'] })
    expect(readings[2]?.index.value).toBe(1)
  })

  it('is computed once while its tables stay the same, whatever else changes', () => {
    const workbook = aWorkbook({ practice: [{ id: 'p', name: 'P' }] })
    const elsewhere = { ...workbook, revision: 1, tables: { ...workbook.tables, risk: {} } }
    expect(assess(elsewhere)).toBe(assess(workbook))
    expect(assess({ ...workbook, tables: { ...workbook.tables, practice: {} } })).not.toBe(assess(workbook))
  })
})
