import { robustnessInput } from '#shared/methods/readings/robustness.ts'
import { robustnessOf } from '#shared/methods/readings/robustness-of.ts'
import { rowsOf, workbookOf } from '#shared/model/workbook.ts'
import { largeWorkbookRows } from '#tests/fixtures/large-workbook.ts'
import { seededRandom } from '#tests/fixtures/seeded-random.ts'
import { type Benchmark, median, repeated } from './figure.ts'

/** 80 initiatives, 10,000 draws over weights and over what six participants scored on three criteria. */
export const benchmark: Benchmark = {
  title: 'How solid is the order of 80 initiatives',
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
    return figures
  },
}
