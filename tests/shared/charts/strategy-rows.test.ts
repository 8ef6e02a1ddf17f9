import { expect, test } from 'vitest'
import { strategyPageFigures } from '#electron/export/strategy-page-figures.ts'
import { lightPalette } from '#shared/charts/palette.ts'
import { strategyPage } from '#shared/charts/strategy-page.ts'
import { createFormatter } from '#shared/report/format.ts'
import type { StrategyOnAPage } from '#shared/report/report.ts'
import { sampleStrategyPage } from '#tests/fixtures/sample-strategy-page.ts'
import { plainMeasure } from './scene-checks.ts'

function textsOf(page: StrategyOnAPage) {
  const format = createFormatter('en-GB', 'GBP')
  const options = { width: 842, maxHeight: 595, measure: plainMeasure, palette: lightPalette, alt: '', locale: 'en-GB' }
  const { shapes } = strategyPage(strategyPageFigures(page, format.cell), options)
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
}

/** A name that takes two lines, and one that takes smaller letters for that. */
const names = [
  'Short',
  'A name that takes two lines of its card',
  'A name that takes all of two of the lines of its narrow card',
]

test('names, heads and texts of a row of cards are written in letters of one size, however long one of them is', () => {
  const pillars = names.map((title, hue) => ({
    title: `${title} head`,
    subtitle: `${title} below`,
    hue,
    initiatives: names.map((name) => ({ title: `${name} move`, when: 'Q4 FY27' })),
    more: 0,
  }))
  const goals = names.map((title) => ({
    title: `${title} goal`,
    text: `${title} `.repeat(3).trim(),
    progress: 0.5,
    measure: `${title} measure`,
    from: '1',
    to: '2',
  }))
  const risks = names.map((title) => ({
    title: `${title} risk`,
    response: `${title} answer`,
    tone: 'good' as const,
  }))
  const texts = textsOf({ ...sampleStrategyPage, pillars, goals, risks })
  const sizesOf = (word: string) => new Set(texts.filter(({ text }) => text.endsWith(word)).map(({ size }) => size))
  for (const word of ['head', 'below', 'move', 'goal', 'measure', 'risk', 'answer'])
    expect(sizesOf(word).size, word).toBe(1)
  // Nothing was shortened for that.
  expect(texts.filter(({ whole }) => whole !== undefined)).toEqual([])
})

test('guiding principles that have no room are counted, and told in full elsewhere', () => {
  const principles = Array.from({ length: 30 }, (_, at) => `Principle ${at} and what it says of how we work`)
  const texts = textsOf({ ...sampleStrategyPage, pillars: [], principles })
  const more = texts.map(({ text }) => /^\+ (\d+) more$/u.exec(text)?.[1]).find((count) => count !== undefined)
  const begun = texts.flatMap(({ text }) => text.match(/Principle \d+/gu) ?? []).length
  expect(begun).toBeGreaterThan(2)
  expect(Number(more)).toBe(principles.length - begun)
  expect(texts.some(({ whole }) => whole === principles.join(' · '))).toBe(true)
  const few = textsOf({ ...sampleStrategyPage, pillars: [], principles: principles.slice(0, 2) })
  expect(few.some(({ text }) => text.startsWith('+ '))).toBe(false)
})

test('a name of two lines takes no room from names of one: a pillar says “more” only where its card is full', () => {
  const titles = ['A name that takes two lines of its card', 'One', 'Two', 'Three', 'Four', 'Five']
  const initiatives = titles.map((title) => ({ title, when: '' }))
  const pillars = [1, 2, 3, 4, 5].map((hue) => ({ title: 'Pillar', subtitle: '', hue, initiatives, more: 0 }))
  const texts = textsOf({ ...sampleStrategyPage, pillars })
  expect(texts.some(({ text }) => text === titles[0])).toBe(false)
  for (const title of titles.slice(1)) expect(texts.filter(({ text }) => text === title).length, title).toBe(5)
  expect(texts.some(({ text }) => text.startsWith('+ '))).toBe(false)
  const rows = texts.filter(({ text }) => text === 'Four' || text === 'Five').map(({ y }) => y)
  expect(Math.max(...rows) - Math.min(...rows)).toBeGreaterThanOrEqual(16)
})
