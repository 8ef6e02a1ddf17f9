import { expect, test } from 'vitest'
import { strategyPageFigures } from '#electron/export/strategy-page-figures.ts'
import { lightPalette } from '#shared/charts/palette.ts'
import { strategyPage } from '#shared/charts/strategy-page.ts'
import { createFormatter } from '#shared/report/format.ts'
import type { StrategyOnAPage } from '#shared/report/report.ts'
import { sampleStrategyPage } from '#tests/fixtures/sample-strategy-page.ts'
import { plainMeasure } from './scene-checks.ts'

const format = createFormatter('en-GB', 'GBP')

function drawn(page: StrategyOnAPage, maxHeight = 595) {
  const options = { width: 842, maxHeight, measure: plainMeasure, palette: lightPalette, alt: '', locale: 'en-GB' }
  const { shapes } = strategyPage(strategyPageFigures(page, format.cell), options)
  const cards = shapes.flatMap((shape) => (shape.kind === 'rect' && shape.stroke !== undefined ? [shape] : []))
  return { cards, texts: shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : [])) }
}

const lowest = ({ cards }: ReturnType<typeof drawn>): number => Math.max(...cards.map(({ y, height }) => y + height))
const initiatives = Array.from({ length: 10 }, (_, at) => ({ title: `Move ${at}`, when: '' }))
const pillars = [{ title: 'Pillar', subtitle: '', hue: 1, initiatives, more: 0 }]
const open = { investment: [], risks: [] }
const plainGoals = [{ title: 'Goal', text: 'What it means.', progress: null, measure: '', from: '', to: '' }]

test('cards without money and risks leave their room to initiatives that had none', () => {
  const usual = drawn({ ...sampleStrategyPage, pillars })
  const roomy = drawn({ ...sampleStrategyPage, pillars, ...open, goals: plainGoals })
  const isMove = ({ text }: { readonly text: string }): boolean => text.startsWith('Move ')
  expect(usual.texts.filter(isMove).length).toBeLessThan(10)
  expect(roomy.texts.filter(isMove)).toHaveLength(10)
  expect(roomy.texts.some(({ text }) => text.startsWith('+ '))).toBe(false)
})

test('the bands fill the page whatever they have to say, and do not overlap', () => {
  const nothing = { ...open, vision: '', mission: '', principles: [], goals: [], pillars: [] }
  const pages = [
    {},
    open,
    { goals: plainGoals },
    { pillars: [] },
    { ...open, pillars: [], goals: [] },
    { ...open, vision: '', mission: '', principles: [] },
    { ...nothing, pillars },
  ]
  for (const maxHeight of [595, 474]) {
    const usual = lowest(drawn(sampleStrategyPage, maxHeight))
    for (const [at, own] of pages.entries()) {
      const { cards } = drawn({ ...sampleStrategyPage, ...own }, maxHeight)
      expect(lowest({ cards, texts: [] }), `${at}`).toBeCloseTo(usual, 0)
      for (const one of cards)
        for (const other of cards)
          expect(
            one === other ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y ||
              one.x + one.width <= other.x ||
              other.x + other.width <= one.x,
            `${at}`,
          ).toBe(true)
    }
  }
})

test('a card that is still open is narrower than those beside it', () => {
  const { cards } = drawn({ ...sampleStrategyPage, vision: '', risks: [] })
  const rows = Map.groupBy(cards, ({ y }) => Math.round(y))
  const [direction, foot] = [[...rows.values()][0] ?? [], [...rows.values()].at(-1) ?? []]
  expect(direction.map(({ width }) => width)).toEqual([
    expect.any(Number),
    expect.closeTo(2 * (direction[0]?.width ?? 0), 1),
    expect.closeTo(2 * (direction[0]?.width ?? 0), 1),
  ])
  expect(foot[0]?.width ?? 0).toBeGreaterThan(2 * (foot[1]?.width ?? 0))
})
