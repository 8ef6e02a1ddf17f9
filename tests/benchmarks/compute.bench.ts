import { createTranslator } from '#shared/messages/translate.ts'
import { assess } from '#shared/methods/readings/assess.ts'
import { moneyOf } from '#shared/methods/readings/money-of.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { findFindings } from '#shared/steps/find-findings.ts'
import { largeWorkbookRows } from '#tests/fixtures/large-workbook.ts'
import { type Benchmark, median, repeated } from './figure.ts'

/** Everything that is computed from the large workbook, from scratch: readings are remembered, so each run gets new tables. */
export const benchmark: Benchmark = {
  title: 'Compute everything on the large workbook',
  run: async () => {
    const rows = largeWorkbookRows(1)
    const say = createTranslator('en')
    const parts: readonly (readonly [string, (workbook: Workbook) => unknown])[] = [
      ['assessment (C1 to C6)', assess],
      ['ranking with stability (C7 to C9)', rank],
      ['roadmap with critical path and loads (C10)', planRoadmap],
      ['money (C11)', moneyOf],
      ['findings of all steps', findFindings],
      ['the whole report', (workbook) => buildReport(workbook, { audience: 'leadership', at: '2026-11-22', say })],
    ]
    const figures = []
    for (const [name, compute] of parts) {
      const making = median(await repeated(9, () => workbookOf(0, rows)))
      const both = median(await repeated(9, () => compute(workbookOf(0, rows))))
      figures.push({ name, value: Math.max(0, both - making), unit: 'ms' as const })
    }
    return figures
  },
}
