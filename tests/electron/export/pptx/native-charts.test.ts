import { describe, expect, test } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { nativeChart } from '#electron/export/pptx/charts/native-chart.ts'
import { layDeck } from '#electron/export/pptx/make-pptx.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { sampleCharts } from '#tests/fixtures/sample-charts.ts'
import { sampleReport } from '#tests/fixtures/sample-report.ts'

const { set } = layDeck({ ...sampleReport, sections: [] }, createTranslator('en'), locateFonts(import.meta.dirname))

describe('a radar', () => {
  test.each([
    { width: 250, height: 210 },
    { width: 330, height: 260 },
    { width: 450, height: 380 },
  ])('leaves the names around it room, $width wide', (size) => {
    const { xml } = nativeChart(sampleCharts.radar, size, set)
    const layout = /<c:manualLayout>.*?<\/c:manualLayout>/.exec(xml)?.[0] ?? ''
    const share = (name: string): number => Number(new RegExp(`<c:${name} val="([\\d.]+)"`).exec(layout)?.[1])
    const letters = Math.max(...[...xml.matchAll(/<a:defRPr sz="(\d+)"/g)].map(([, size = '']) => Number(size) / 100))
    expect(letters).toBeGreaterThanOrEqual(9)
    const names = [...xml.matchAll(/<c:cat>.*?<\/c:cat>/gs)].flatMap(([cat]) =>
      [...cat.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, name = '']) => name.replaceAll('&amp;', '&').split('\n')),
    )
    expect(names.length).toBeGreaterThan(3)
    const widest = Math.max(...names.flat().map((line) => set.measure(line, letters, 400)))
    expect(share('x') * size.width).toBeGreaterThanOrEqual(widest)
    expect((1 - share('x') - share('w')) * size.width).toBeGreaterThanOrEqual(widest)
    expect(share('y') * size.height).toBeGreaterThanOrEqual(Math.max(...names.map((lines) => lines.length)) * letters)
    expect(share('w') * size.width).toBeGreaterThan(80)
  })
})

test('a radar promises no series that has no figure, and lists none', () => {
  const { radar } = sampleCharts
  const seriesOf = (xml: string) =>
    [...xml.matchAll(/<c:ser>.*?<c:tx>.*?<c:v>([^<]*)<\/c:v>/gs)].map(([, name]) => name)
  const unrated = { ...radar, axes: radar.axes.map((axis) => ({ ...axis, now: null, target: 3 })) }
  const { xml, cells } = nativeChart(unrated, { width: 450, height: 380 }, set)
  expect(seriesOf(xml)).toEqual([radar.labels.target])
  expect(cells[0]).toEqual(['', radar.labels.target])
  expect(cells.slice(1).map((row) => row[1])).toEqual(radar.axes.map(() => 3))
  const rated = { ...unrated, axes: unrated.axes.map((axis, at) => ({ ...axis, now: at === 1 ? 2 : null })) }
  const whole = nativeChart(rated, { width: 450, height: 380 }, set)
  expect(seriesOf(whole.xml)).toEqual([radar.labels.now, radar.labels.target])
  expect(whole.cells[0]).toEqual(['', radar.labels.now, radar.labels.target])
})

test('bars and running total have their nought on one line', () => {
  const { xml } = nativeChart(sampleCharts.investment, { width: 560, height: 300 }, set)
  const scales = [...xml.matchAll(/<c:valAx>.*?<\/c:valAx>/gs)].map(([axis]) => {
    const value = (name: string): number => Number(new RegExp(`<c:${name} val="(-?[\\d.]+)"`).exec(axis)?.[1])
    return { min: value('min'), max: value('max'), step: value('majorUnit') }
  })
  expect(scales).toHaveLength(2)
  const noughts = scales.map(({ min, max }) => -min / (max - min))
  expect(noughts[0]).toBeCloseTo(noughts[1] ?? Number.NaN, 6)
  const { periods } = sampleCharts.investment
  const [amounts, totals] = scales
  expect(amounts?.max).toBeGreaterThanOrEqual(Math.max(...periods.map(({ oneOff, run }) => oneOff + run)))
  expect(totals?.min).toBeLessThanOrEqual(Math.min(...periods.map(({ cumulative }) => cumulative)))
})

test('figures at an axis have the decimals of its steps, and a minus that is one', () => {
  const chart = sampleCharts.investment
  const axesAt = (times: number) => {
    const periods = chart.periods.map((period) => ({
      ...period,
      oneOff: period.oneOff * times,
      run: period.run * times,
      saving: period.saving * times,
      cumulative: period.cumulative * times,
    }))
    const { xml } = nativeChart({ ...chart, periods }, { width: 560, height: 300 }, set)
    return [...xml.matchAll(/<c:valAx>.*?formatCode="([^"]*)".*?<c:majorUnit val="([\d.]+)".*?<\/c:valAx>/gs)]
  }
  for (const times of [0.01, 0.1, 1, 10, 1_000]) {
    const axes = axesAt(times)
    expect(axes).toHaveLength(2)
    for (const [, format = '', step = ''] of axes) {
      const decimals = step.split('.')[1]?.length ?? 0
      const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
      expect(format.replaceAll('&quot;', '"')).toBe(`${digits};"−"${digits}`)
    }
  }
})

test('the name of a point is one line, in full where the plot has room', () => {
  const points = [{ id: 'a', label: 'Digital workplace & endpoint management', x: 1, y: 2, hue: 0, marked: true }]
  const { xml } = nativeChart({ ...sampleCharts.scatter, points }, { width: 800, height: 380 }, set)
  expect(xml).toContain('<a:bodyPr wrap="none"/>')
  expect(xml).toContain('Digital workplace &amp; endpoint management')
})

describe('a scatter', () => {
  const { scatter } = sampleCharts
  const size = { width: 400, height: 300 }
  const crowd = (short?: (at: number) => string) => ({
    ...scatter,
    points: Array.from({ length: 40 }, (_, at) => ({
      id: `p${at}`,
      label: `Availability and reliability ${at}`,
      ...(short === undefined ? {} : { short: short(at) }),
      x: (at % 8) / 2 + 0.5,
      y: Math.floor(at / 8) + 0.2,
      hue: 1,
      marked: false,
    })),
  })
  const namesOf = (xml: string) => [...xml.matchAll(/<c:dLbl>.*?<a:t>([^<]*)<\/a:t>/gs)].map(([, name = '']) => name)

  test('says how many points have no name, and nothing where all have one', () => {
    const { xml } = nativeChart(crowd(), size, set)
    const named = namesOf(xml).length
    expect(named).toBeGreaterThan(0)
    expect(named).toBeLessThan(40)
    expect(xml).toContain(`<a:t>${scatter.labels.x} (${scatter.labels.unnamed}: ${40 - named})</a:t>`)
    const [point] = crowd().points
    const alone = nativeChart({ ...scatter, points: point === undefined ? [] : [point] }, size, set)
    expect(namesOf(alone.xml)).toHaveLength(1)
    expect(alone.xml).not.toContain(scatter.labels.unnamed)
  })

  test('has the short form of a name where that has no room, and the whole in the sheet behind it', () => {
    const { xml, cells } = nativeChart(
      crowd((at) => `A${at}`),
      size,
      set,
    )
    const names = namesOf(xml)
    expect(names.length).toBeGreaterThan(namesOf(nativeChart(crowd(), size, set).xml).length)
    expect(names.some((name) => /^A\d+$/.test(name))).toBe(true)
    expect(names.some((name) => name.startsWith('Availability'))).toBe(true)
    expect(cells.slice(1).map(([name]) => name)).toEqual(crowd().points.map(({ label }) => label))
  })
})
