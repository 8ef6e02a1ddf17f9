import { expect, test } from 'vitest'
import { strategyPageFigures } from '#electron/export/strategy-page-figures.ts'
import { lightPalette } from '#shared/charts/palette.ts'
import { strategyPage } from '#shared/charts/strategy-page.ts'
import { createFormatter } from '#shared/report/format.ts'
import { sampleStrategyPage } from '#tests/fixtures/sample-strategy-page.ts'
import { plainMeasure } from './scene-checks.ts'

test('the way of a goal keeps both of its figures, however long their units are', () => {
  const unit = ' per hundred thousand of all those who ever asked for anything at all anywhere'
  const page = {
    ...sampleStrategyPage,
    goals: sampleStrategyPage.goals.map((goal) => ({ ...goal, from: `12${unit}`, to: `98${unit}` })),
  }
  const format = createFormatter('en-GB', 'GBP')
  const options = { width: 842, maxHeight: 595, measure: plainMeasure, palette: lightPalette, alt: '', locale: 'en-GB' }
  const { shapes } = strategyPage(strategyPageFigures(page, format.cell), options)
  const ways = shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.text.includes(' → ') && shape.text.startsWith('12') ? [shape] : [],
  )
  expect(ways.length).toBe(Math.min(5, page.goals.length))
  for (const { text, whole } of ways) {
    expect(text).toMatch(/^12 .*… → 98 .*…$/)
    expect(whole).toBe(`12${unit} → 98${unit}`)
  }
})
