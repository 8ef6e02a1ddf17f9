import { moneyRange } from '#shared/methods/readings/money-range.ts'
import { portfolio } from '#shared/methods/readings/portfolio.ts'
import { robustnessInput } from '#shared/methods/readings/robustness.ts'
import { robustnessOf } from '#shared/methods/readings/robustness-of.ts'
import { rowsOf, type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { largeWorkbookRows } from '#tests/fixtures/large-workbook.ts'
import { seededRandom } from '#tests/fixtures/seeded-random.ts'
import { type Benchmark, median, repeated } from './figure.ts'

/** Readings are remembered, so each run gets new tables; making them is taken off. */
async function fromScratch(make: () => Workbook, compute: (workbook: Workbook) => unknown): Promise<number> {
  const making = median(await repeated(7, make))
  return Math.max(0, median(await repeated(7, () => compute(make()))) - making)
}

/** 80 initiatives, 10,000 draws over weights and over what six participants scored on three criteria. */
export const benchmark: Benchmark = {
  title: 'Decisions on 80 initiatives: how solid the order is, what the money buys',
  run: async () => {
    const rows = largeWorkbookRows(0.04)
    const plain = workbookOf(0, rows)
    const random = seededRandom(5)
    const participants = rowsOf(plain, 'participant').slice(0, 6)
    const criteria = rowsOf(plain, 'criterion').slice(0, 3)
    const participantScore = rowsOf(plain, 'initiative').flatMap(({ id: initiativeId }) =>
      criteria.flatMap(({ id: criterionId }) =>
        participants.map(({ id: participantId }) => ({
          id: `${participantId}~${initiativeId}~${criterionId}`,
          participantId,
          initiativeId,
          criterionId,
          value: 1 + random.below(5),
          note: '',
        })),
      ),
    )
    const differing = workbookOf(0, { ...rows, participantScore })
    const figures = []
    for (const [name, workbook] of [
      ['10,000 draws over weights', plain],
      ['10,000 draws over weights and 240 differences of opinion', differing],
    ] as const) {
      const input = robustnessInput(workbook)
      const { draws, ranks, differences } = robustnessOf(input)
      const value = median(await repeated(7, () => robustnessOf(input)))
      const note = `${draws} draws, ${ranks.length} ranked, ${differences} differences`
      figures.push({ name, value, unit: 'ms' as const, limit: 1_000, note })
    }
    // Half of the money that everything asks for, so that there is something to choose.
    const all = rowsOf(plain, 'initiative').reduce((sum, { oneOffLikely }) => sum + (oneOffLikely ?? 0), 0)
    const limited = (rows.prioritisation ?? []).map((row) => ({ ...row, moneyCap: all / 2 }))
    const fresh = () => workbookOf(0, { ...rows, prioritisation: limited })
    const found = portfolio(fresh())
    const note = found.kind === 'found' && found.exact ? 'exact' : 'stopped'
    return [
      ...figures,
      {
        name: 'the best portfolio within half of the money',
        value: await fromScratch(fresh, portfolio),
        unit: 'ms' as const,
        note,
      },
      { name: 'the range of the totals', value: await fromScratch(fresh, moneyRange), unit: 'ms' as const },
    ]
  },
}
