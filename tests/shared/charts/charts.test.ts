import { describe, expect, test } from 'vitest'
import type { ChartData } from '#shared/charts/chart-data.ts'
import { chartPages } from '#shared/charts/chart-pages.ts'
import { lightPalette } from '#shared/charts/palette.ts'
import type { Scene, Shape } from '#shared/charts/scene.ts'
import { sceneOf } from '#shared/charts/scene-of.ts'
import { strategyPage } from '#shared/charts/strategy-page.ts'
import { valueEffortPlot } from '#shared/charts/value-effort.ts'
import { sampleCharts } from '#tests/fixtures/sample-charts.ts'
import { sampleStrategyPage } from '#tests/fixtures/sample-strategy-page.ts'
import { extentOf, faultsOf, plainMeasure, textsOf } from './scene-checks.ts'

const options = { measure: plainMeasure, palette: lightPalette, alt: '', width: 760, maxHeight: 440 }
const draw = (data: ChartData): Scene => sceneOf(data, options)
const ofKind = <K extends Shape['kind']>(scene: Scene, kind: K) =>
  scene.shapes.filter((shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind)
const marks = (scene: Scene, entity: string) => scene.shapes.filter((shape) => shape.subject?.entity === entity)

describe('heat map', () => {
  const scene = draw(sampleCharts.heatMap)

  test('writes every level into its cell, in an ink that reads on its colour', () => {
    const [cell] = marks(scene, 'practice')
    expect(cell).toMatchObject({ kind: 'rect', subject: { id: 'p0', label: 'IT strategy and planning' } })
    const levels = sampleCharts.heatMap.groups.flatMap((group) =>
      group.rows.flatMap((row) => row.levels.filter((level) => typeof level === 'number')),
    )
    const figures = textsOf(scene).filter((text) => /^[0-5]$/.test(text))
    expect(figures.length).toBe(levels.length + 6)
  })

  test('takes the colour of the nearest level for a mean', () => {
    const nearest = ofKind(scene, 'rect').filter((rect) => rect.subject?.id === 'p0')
    expect(nearest.map((rect) => rect.fill)).toContain(lightPalette.levels[2])
  })

  test('shows what is not applicable apart from what is not rated', () => {
    const without = (from: 'na' | null, to: number) => ({
      ...sampleCharts.heatMap,
      groups: sampleCharts.heatMap.groups.map((group) => ({
        ...group,
        rows: group.rows.map((row) => ({ ...row, levels: row.levels.map((level) => (level === from ? to : level)) })),
      })),
    })
    const dashes = (data: ChartData) =>
      ofKind(draw(data), 'line').filter((line) => line.stroke === lightPalette.faint).length
    expect(dashes(sampleCharts.heatMap) - dashes(without('na', 3))).toBe(5)
    expect(dashes(without(null, 3))).toBe(dashes(sampleCharts.heatMap))
  })
})

describe('radar', () => {
  test('puts a value as far out as it is high, the first axis at the top', () => {
    const data: ChartData = {
      kind: 'radar',
      max: 4,
      labels: { now: 'now', target: 'target' },
      axes: ['a', 'b', 'c', 'd'].map((label) => ({ label, now: 2, target: 4 })),
    }
    const scene = draw(data)
    const dots = ofKind(scene, 'circle')
    const [target, now] = [dots.slice(0, 4), dots.slice(4, 8)]
    const centre = { x: 380, y: ((target[0]?.cy ?? 0) + (target[2]?.cy ?? 0)) / 2 }
    expect(target[0]?.cx).toBeCloseTo(centre.x, 1)
    expect(centre.y - (now[0]?.cy ?? 0)).toBeCloseTo((centre.y - (target[0]?.cy ?? 0)) / 2, 1)
    expect(now[1]?.cy).toBeCloseTo(centre.y, 1)
  })

  test('leaves a gap where a domain has no value', () => {
    const data: ChartData = {
      kind: 'radar',
      max: 5,
      labels: { now: 'now', target: 'target' },
      axes: [1, null, 3, 4].map((now, index) => ({ label: String(index), now, target: null })),
    }
    expect(ofKind(draw(data), 'path').filter((path) => path.fill === lightPalette.select)).toEqual([])
  })
})

describe('the numbers of the rings of a radar', () => {
  test('stand over the picture, large enough to read, and touch no dot', () => {
    for (const count of [3, 5, 8]) {
      for (const level of [1, 2, 2.5, 3, 4, 5]) {
        const axes = Array.from({ length: count }, (_, at) => ({ label: `D${at}`, now: level, target: level / 2 }))
        const scene = draw({ kind: 'radar', max: 5, labels: { now: 'now', target: 'target' }, axes })
        const numbers = ofKind(scene, 'text').filter(({ text }) => /^\d$/.test(text))
        expect(numbers.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5'])
        const lastOfPicture = scene.shapes.findLastIndex(({ kind }) => kind === 'circle')
        for (const number of numbers) {
          expect(scene.shapes.indexOf(number)).toBeGreaterThan(lastOfPicture)
          expect(number.size).toBeGreaterThanOrEqual(6.5)
          const wide = plainMeasure(number.text, number.size, number.weight)
          for (const { cx, cy, r } of ofKind(scene, 'circle')) {
            const dx = Math.max(0, Math.abs(cx - number.x) - wide / 2)
            const dy = Math.max(0, number.y - number.size * 0.75 - cy, cy - number.y)
            expect(Math.hypot(dx, dy), `${number.text} of ${count} axes at ${level}`).toBeGreaterThan(r)
          }
        }
      }
    }
  })
})

describe('value and effort', () => {
  const scene = draw(sampleCharts.valueEffort)
  const discs = ofKind(scene, 'circle').filter((circle) => circle.subject?.entity === 'initiative')

  test('gives a bubble the area of its size', () => {
    const radius = (id: string) => (discs.find((disc) => disc.subject?.id === id)?.r ?? 0) - 1
    const [largest, half] = [radius('i4'), radius('i0')]
    expect((half * half) / (largest * largest)).toBeCloseTo(6_200_000 / 12_600_000, 2)
  })

  test('numbers every bubble and draws small ones over large ones', () => {
    expect(textsOf(scene)).toEqual(
      expect.arrayContaining(sampleCharts.valueEffort.bubbles.map((bubble) => String(bubble.number))),
    )
    const radii = discs.map((disc) => disc.r)
    expect(radii).toEqual([...radii].sort((a, b) => b - a))
  })

  test('keeps every number in sight where scores are nearly the same, each bubble in its quadrant', () => {
    const [bubble] = sampleCharts.valueEffort.bubbles
    if (bubble === undefined) throw new Error('the sample has bubbles')
    const { splitValue, splitEffort } = sampleCharts.valueEffort
    const bubbles = Array.from({ length: 8 }, (_, index) => {
      return { ...bubble, id: `n${index}`, value: splitValue + 0.1, effort: splitEffort - 0.1 - index / 50 }
    })
    const drawn = draw({ ...sampleCharts.valueEffort, bubbles })
    const places = ofKind(drawn, 'circle').filter((circle) => circle.subject?.entity === 'initiative')
    expect(places).toHaveLength(8)
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        expect(Math.hypot(one.cx - other.cx, one.cy - other.cy)).toBeGreaterThan(one.r + other.r - 1.5)
      }
    }
    // The divider of the quadrants runs between the first two tinted areas, a point from each.
    const [quickWins] = ofKind(drawn, 'rect').filter((rect) => rect.fill === lightPalette.accentSoft)
    if (quickWins === undefined) throw new Error('the quadrants are tinted')
    for (const { cx, cy } of places) {
      expect(cx).toBeLessThanOrEqual(quickWins.x + quickWins.width + 1.01)
      expect(cy).toBeLessThanOrEqual(quickWins.y + quickWins.height + 1.01)
    }
  })

  test('lets no name touch a bubble or another name', () => {
    const names = ofKind(scene, 'text').filter(
      (text) => text.size === 6.5 && text.y < 400 && text.fill === lightPalette.text,
    )
    expect(names.length).toBeGreaterThan(12)
    const boxes = names.map((name) => extentOf(name, plainMeasure))
    const touching = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        ),
    )
    expect(touching).toEqual([])
    for (const box of boxes) {
      const onBubble = discs.filter(
        (disc) =>
          Math.hypot(
            Math.max(box.left - disc.cx, 0, disc.cx - box.right),
            Math.max(box.top - disc.cy, 0, disc.cy - box.bottom),
          ) <
          disc.r - 1.5,
      )
      expect(onBubble.map((disc) => disc.subject?.label)).toEqual([])
    }
  })

  test('names first what no words beside it name, further off where there is no room', () => {
    const [bubble] = sampleCharts.valueEffort.bubbles
    if (bubble === undefined) throw new Error('the sample has bubbles')
    const bubbles = Array.from({ length: 20 }, (_, index) => {
      const number = index + 1
      return {
        ...bubble,
        id: `n${number}`,
        number,
        label: `Move number ${number} of all`,
        value: 3 + index / 50,
        effort: 3,
      }
    })
    const named = (namedBeside?: number) => {
      const data = { ...sampleCharts.valueEffort, bubbles, ...(namedBeside === undefined ? {} : { namedBeside }) }
      const texts = textsOf(draw(data)).join(' ')
      return bubbles.filter(({ label }) => new RegExp(`${label}\\b`).test(texts)).map(({ number }) => number)
    }
    const isLast = (number: number): boolean => number > 15
    expect(named().filter(isLast).length).toBeLessThan(2)
    expect(named(15).filter(isLast).length).toBeGreaterThan(3)
    // One in the crowd has no room beside it; the others have theirs first.
    expect(named()).toContain(1)
  })

  test('leads to names in the quadrant of their bubble', () => {
    const [bubble] = sampleCharts.valueEffort.bubbles
    const { splitValue, splitEffort, min, max } = sampleCharts.valueEffort
    const at = (value: number, effort: number, number: number) => ({
      ...bubble,
      id: `b${number}`,
      number,
      label: `Move ${number} of those`,
      value,
      effort,
    })
    const crowd = Array.from({ length: 14 }, (_, index) =>
      at(splitValue - 0.1 - index / 12, splitEffort - 0.1 - (index % 3) / 12, index + 1),
    )
    const data = { ...sampleCharts.valueEffort, bubbles: crowd } as typeof sampleCharts.valueEffort
    const { plot } = valueEffortPlot(data, options)
    const [splitX, splitY] = [
      plot.x + ((splitEffort - min) / (max - min)) * plot.width,
      plot.y + plot.height - ((splitValue - min) / (max - min)) * plot.height,
    ]
    const lines = ofKind(draw(data), 'line').filter(({ strokeWidth }) => strokeWidth === 0.6)
    expect(lines.length).toBeGreaterThan(0)
    for (const { x2, y2 } of lines) expect([x2 < splitX, y2 > splitY]).toEqual([true, true])
  })

  test('counts moves that are too many to be told apart, each in its quadrant, and names the first', () => {
    const [bubble] = sampleCharts.valueEffort.bubbles
    if (bubble === undefined) throw new Error('the sample has bubbles')
    const { splitValue, splitEffort } = sampleCharts.valueEffort
    const bubbles = Array.from({ length: 300 }, (_, index) => {
      const [value, effort] = [(index * 37) % 101, (index * 53) % 97]
      const label = `Move number ${index + 1}`
      return { ...bubble, id: `n${index}`, number: index + 1, label, value: value / 10.1, effort: effort / 9.7 }
    })
    const drawn = draw({ ...sampleCharts.valueEffort, bubbles, counted: true })
    const counts = ofKind(drawn, 'text').filter(({ size, weight }) => size === 9 && weight === 600)
    expect(counts.reduce((sum, { text }) => sum + Number(text), 0)).toBe(300)
    expect(ofKind(drawn, 'circle')).toEqual([])
    const [quickWins] = ofKind(drawn, 'rect').filter((rect) => rect.fill === lightPalette.accentSoft)
    if (quickWins === undefined) throw new Error('the quadrants are tinted')
    const inQuickWins = counts.filter(
      ({ x, y }) => x < quickWins.x + quickWins.width && y < quickWins.y + quickWins.height,
    )
    expect(inQuickWins.reduce((sum, { text }) => sum + Number(text), 0)).toBe(
      bubbles.filter(({ value, effort }) => value >= splitValue && effort <= splitEffort).length,
    )
    expect(textsOf(drawn)).toContain('2 Move number 2')
    // No line of the grid strikes through what a field says.
    const firstCount = drawn.shapes.findIndex((shape) => shape.kind === 'text' && counts.includes(shape))
    const grid = drawn.shapes.slice(firstCount).filter(({ kind }) => kind === 'line')
    expect(grid).toEqual([])
    const boxes = ofKind(drawn, 'text').map((text) => extentOf(text, plainMeasure))
    const touching = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        ),
    )
    expect(touching).toEqual([])
  })

  test('shows how sure an estimate is without colour: filled, hatched, dashed', () => {
    const one = (confidence: 'high' | 'medium' | 'low') => {
      const [bubble] = sampleCharts.valueEffort.bubbles
      if (bubble === undefined) throw new Error('the sample has bubbles')
      const drawn = draw({ ...sampleCharts.valueEffort, bubbles: [{ ...bubble, confidence }] })
      const dashed = ofKind(drawn, 'circle').filter((circle) => circle.dash !== undefined && circle.r > 6).length
      return {
        hatches:
          ofKind(drawn, 'line').filter((line) => line.strokeWidth === 0.7 && line.stroke !== lightPalette.paper)
            .length > 10,
        dashed,
      }
    }
    expect([one('high'), one('medium'), one('low')]).toEqual([
      { hatches: false, dashed: 0 },
      { hatches: true, dashed: 0 },
      { hatches: false, dashed: 1 },
    ])
  })
})

/** The line of a bound's mark: no other path is so wide. */
const boundWidth = 1.4

test('a radar without any capability yet does not promise one in its legend', () => {
  const { radar } = sampleCharts
  const unrated = { ...radar, axes: radar.axes.map((axis) => ({ ...axis, now: null })) }
  expect(textsOf(draw(radar))).toEqual(expect.arrayContaining([radar.labels.now, radar.labels.target]))
  expect(textsOf(draw(unrated))).toContain(radar.labels.target)
  expect(textsOf(draw(unrated))).not.toContain(radar.labels.now)
})

describe('bullets', () => {
  test('writes each name on one line where the tracks stay long beside it', () => {
    const texts = textsOf(sceneOf(sampleCharts.bullets, { ...options, width: 420, maxHeight: 150 }))
    expect(texts).toEqual(expect.arrayContaining(sampleCharts.bullets.rows.map(({ label }) => label)))
  })

  test('gives the heads their room, however short the figures under them and however many rows there are', () => {
    const rows = Array.from({ length: 30 }, (_, at) => ({ ...sampleCharts.bullets.rows[0], id: `m${at}`, from: '6 %' }))
    const heads = { from: 'Ausgangswert', now: 'Heute', to: 'Ziel' }
    const data = { ...sampleCharts.bullets, rows: rows as typeof sampleCharts.bullets.rows, heads }
    expect(textsOf(sceneOf(data, { ...options, width: 600 }))).toEqual(expect.arrayContaining(Object.values(heads)))
  })

  test('go on on a further page between what they belong to, not with one of several alone', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((group) => [group, group, group])
    const rows = names.map((group, at) => ({ ...sampleCharts.bullets.rows[0], id: `r${at}`, group }))
    const data = { ...sampleCharts.bullets, rows: rows as unknown as typeof sampleCharts.bullets.rows }
    const pages = chartPages(data, 10).map((page) =>
      page.kind === 'bullets' ? page.rows.map(({ group }) => group) : [],
    )
    expect(pages.flat()).toEqual(names)
    expect(pages.map((groups) => groups.length % 3)).toEqual([0, 0])
    expect(chartPages(data, 7).every((page) => page.kind === 'bullets' && page.rows.length <= 7)).toBe(true)
  })

  test('names once what rows belong to, beside them and over none of their texts, on each page', () => {
    const names = ['Restore quickly', 'Restore quickly', 'Spend what helps', 'Spend what helps', 'Spend what helps']
    const rows = names.map((group, at) => ({ ...sampleCharts.bullets.rows[at], group }))
    const data = { ...sampleCharts.bullets, rows: rows as unknown as typeof sampleCharts.bullets.rows }
    for (const own of [data, { ...data, rows: data.rows.slice(1) }]) {
      const scene = sceneOf(own, { ...options, width: 760, maxHeight: 120 })
      const texts = ofKind(scene, 'text')
      for (const group of new Set(names)) expect(texts.filter(({ text }) => text === group)).toHaveLength(1)
      const middleOf = (find: string): number => texts.find(({ text }) => text === find)?.y ?? 0
      expect(middleOf('Spend what helps')).toBeCloseTo(middleOf(own.rows.at(-2)?.label ?? ''), 0)
      const [end, begin] = [
        Math.max(
          ...texts.flatMap((text) => (names.includes(text.text) ? [plainMeasure(text.text, text.size, 600)] : [])),
        ),
        Math.min(...texts.flatMap(({ text, x }) => (own.rows.some(({ label }) => label === text) ? [x] : []))),
      ]
      expect(begin).toBeGreaterThan(end)
    }
  })
})

test('texts of a column are as large as each other, and stand apart from those of the next row', () => {
  const long = 'Share of changes that were taken back within a week of their release, all teams together'
  const sizesOf = (scene: Scene, labels: readonly string[]) => {
    const words = new Set(labels.join(' ').split(' '))
    const lines = ofKind(scene, 'text').filter(({ text }) => text.split(' ').every((word) => words.has(word)))
    return { lines, sizes: [...new Set(lines.map(({ size }) => Math.round(size * 100)))] }
  }
  const bulletRows = sampleCharts.bullets.rows.map((row, at) => (at === 1 || at === 2 ? { ...row, label: long } : row))
  const narrow = { ...options, width: 300, maxHeight: bulletRows.length * 24 }
  const rows = sizesOf(
    sceneOf({ ...sampleCharts.bullets, rows: bulletRows }, narrow),
    bulletRows.map(({ label }) => label),
  )
  expect(rows.sizes).toHaveLength(1)
  const middles = rows.lines.map(({ y }) => y).toSorted((a, b) => a - b)
  const size = rows.lines[0]?.size ?? 0
  const steps = middles.slice(1).map((y, at) => (y - (middles[at] ?? y)) / size)
  // Between lines of a name, and wider between names.
  expect(new Set(steps.filter((step) => step < 1.3).map((step) => step.toFixed(1)))).toEqual(new Set(['1.2']))
  const teams = sampleCharts.load.teams.map((team, at) =>
    at === 0 ? { ...team, label: 'Platforms and networks worldwide' } : team,
  )
  const loads = sizesOf(
    sceneOf({ ...sampleCharts.load, teams }, { ...options, width: 330 }),
    teams.map(({ label }) => label),
  )
  expect(loads.lines.length).toBeGreaterThan(teams.length)
  expect(loads.sizes).toHaveLength(1)
  expect(loads.sizes[0]).toBeLessThan(750)
  // A word that has no room in the smallest letters either leaves the others as large as they are, and is as large itself.
  const hopeless = teams.map((team, at) => (at === 0 ? { ...team, label: 'Donaudampfschifffahrt'.repeat(9) } : team))
  const scene = sceneOf({ ...sampleCharts.load, teams: hopeless }, { ...options, width: 500 })
  const starts = ofKind(scene, 'text').filter(({ x }) => x === 0)
  expect([...new Set(starts.map(({ size }) => size))]).toEqual([7.5])
})

describe('roadmap', () => {
  const scene = draw(sampleCharts.roadmap)
  const bar = (id: string) => ofKind(scene, 'rect').find((rect) => rect.subject?.id === id)

  test('draws a bar as long as its time, whatever its lane', () => {
    const days = (from: string, to: string) => Date.parse(to) - Date.parse(from)
    const share = (bar('r16')?.width ?? 0) / (bar('r3')?.width ?? 1)
    expect(share).toBeCloseTo(days('2027-11-15', '2028-07-31') / days('2027-01-01', '2027-06-30'), 2)
  })

  test('lets no two bars of a lane overlap', () => {
    const boxes = ofKind(scene, 'rect').filter((rect) => rect.subject?.entity === 'initiative')
    const overlaps = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.y < other.y + other.height &&
            other.y < one.y + one.height &&
            one.x < other.x + other.width &&
            other.x < one.x + one.width,
        ),
    )
    expect(overlaps).toEqual([])
  })

  test('joins dependent bars by lines of right angles, dashed in red where dates conflict', () => {
    const links = ofKind(scene, 'path').filter(
      (path) => path.fill === 'none' && path.stroke !== lightPalette.paper && path.strokeWidth !== boundWidth,
    )
    expect(links.length).toBe(sampleCharts.roadmap.links.length)
    expect(links.filter((path) => path.stroke === lightPalette.danger).map((path) => path.dash)).toEqual([[3, 2]])
  })

  test('leads links round the names that stand beside their bars', () => {
    const bars = ['2027-01-10', '2027-02-01', '2027-05-01'].map((start, at) => ({
      id: `n${at}`,
      number: `${at}`,
      label: 'A name that is much longer than its bar is',
      start,
      finish: `2027-0${at + 2}-20`,
      progress: 0,
      critical: false,
      confidence: 'high' as const,
      milestones: [],
      bounds: [],
    }))
    const [lane] = sampleCharts.roadmap.lanes
    const data = {
      ...sampleCharts.roadmap,
      freezes: [],
      lanes: lane === undefined ? [] : [{ ...lane, bars }],
      links: [
        { from: 'n0', to: 'n2', critical: false, conflict: false },
        { from: 'n2', to: 'n0', critical: false, conflict: false },
      ],
    }
    const drawn = draw(data)
    const names = ofKind(drawn, 'rect').filter((rect) => rect.radius === 1)
    const links = ofKind(drawn, 'path').filter((path) => path.fill === 'none' && path.stroke === lightPalette.muted)
    expect(names.length).toBe(3)
    expect(links.length).toBe(2)
    for (const { d } of links) {
      const points = [...d.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
      for (const [index, a] of points.slice(0, -1).entries()) {
        const b = points[index + 1] ?? a
        const through = names.filter(
          ({ x, y, width, height }) =>
            Math.max(a.x, b.x) > x + 1 &&
            Math.min(a.x, b.x) < x + width - 1 &&
            Math.max(a.y, b.y) > y + 1 &&
            Math.min(a.y, b.y) < y + height - 1,
        )
        expect(through).toEqual([])
      }
    }
  })

  const longNames = (finish: string, next: string) => {
    const bars = [
      ['first', '2027-01-10', finish],
      ['second', next, '2029-01-20'],
    ].map(([id = '', start = '', end = '']) => ({
      id,
      number: '',
      label: id.padEnd(90, ' and a name that goes on'),
      start,
      finish: end,
      progress: 0,
      critical: false,
      confidence: 'high' as const,
      milestones: [],
      bounds: [],
    }))
    const [lane] = sampleCharts.roadmap.lanes
    return { ...sampleCharts.roadmap, links: [], lanes: lane ? [{ ...lane, bars }] : [] }
  }

  test('has a name beside its bar in whole where its lane is empty, and before the next bar no further', () => {
    const texts = (data: ChartData) => ofKind(draw(data), 'text')
    const alone = longNames('2027-01-20', '2027-01-21')
    const [first] = alone.lanes[0]?.bars ?? []
    expect(texts(alone).map(({ text }) => text)).toContain(first?.label)
    const beforeNext = draw(longNames('2027-01-20', '2028-06-01'))
    const boxes = ofKind(beforeNext, 'rect').filter(({ subject }) => subject !== undefined)
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(1)
    const name = ofKind(beforeNext, 'text').find(({ text }) => text.startsWith('first'))
    const { left = 0, right = 0 } = name ? extentOf(name, plainMeasure) : {}
    const next = boxes.find(({ subject }) => subject?.id === 'second')?.x ?? 0
    expect(right).toBeLessThan(next - 8)
    expect(right - left).toBeGreaterThan(options.width * 0.31)
  })

  test('writes a name in its bar where it has room in the letters of low rows', () => {
    const data = longNames('2027-05-20', '2027-05-21')
    const lanes = data.lanes.map((lane) => ({
      ...lane,
      bars: Array.from({ length: 30 }, (_, at) => ({ ...lane.bars[0], id: `b${at}`, label: `Bar ${at}` })),
    })) as unknown as typeof data.lanes
    const widthOf = (scene: Scene, id: string) => ofKind(scene, 'rect').find(({ subject }) => subject?.id === id)
    const probe = widthOf(draw({ ...data, lanes }), 'b7')
    // A name a little wider than its bar in usual letters, and narrower than that in those of low rows.
    const letters = Math.round(((probe?.width ?? 0) * 0.95) / plainMeasure('m', 6.8, 600))
    const named = lanes.map((lane) => ({
      ...lane,
      bars: lane.bars.map((bar) => ({ ...bar, label: 'm'.repeat(letters) })),
    }))
    const scene = draw({ ...data, lanes: named })
    const bar = widthOf(scene, 'b7')
    const names = ofKind(scene, 'text').filter(({ text }) => text === 'm'.repeat(letters))
    expect(names).toHaveLength(30)
    for (const name of names) expect(name.x).toBeLessThan((bar?.x ?? 0) + (bar?.width ?? 0))
  })

  test('lets a freeze go on behind the names that stand on it', () => {
    const drawn = draw(longNames('2027-02-20', '2027-02-21'))
    const rects = ofKind(drawn, 'rect')
    const [band] = rects.filter(({ fillOpacity, height }) => fillOpacity === 0.28 && height > 20)
    const grounds = rects.filter(
      ({ radius, x, width }) => radius === 1 && band !== undefined && x < band.x && x + width > band.x + band.width,
    )
    expect(grounds.length).toBeGreaterThan(0)
    for (const { y, height } of grounds) {
      const over = rects.filter((rect) => rect.y === y && rect.height === height && rect.x === band?.x)
      expect(over.map(({ width, fill, fillOpacity }) => [width, fill, fillOpacity])).toEqual([
        [band?.width, band?.fill, band?.fillOpacity],
      ])
    }
  })

  test('keeps the diamonds of milestones off the name of their bar', () => {
    const bar = (id: string, label: string, date: string) => ({
      id,
      number: '1',
      label,
      start: '2027-01-04',
      finish: '2027-09-30',
      progress: 0,
      critical: false,
      confidence: 'high' as const,
      milestones: [{ date, label: 'Milestone' }],
      bounds: [],
    })
    const [lane] = sampleCharts.roadmap.lanes
    const bars = [
      // Names that have room after the diamond, that fill their bar, and that stand beside it.
      ...Array.from({ length: 14 }, (_, at) => bar(`m${at}`, 'g'.repeat(2 + 3 * at), '2027-04-10')),
      { ...bar('after', 'Beside its bar', '2027-02-28'), finish: '2027-02-10' },
    ]
    const data = { ...sampleCharts.roadmap, freezes: [], links: [], lanes: lane ? [{ ...lane, bars }] : [] }
    const drawn = draw(data)
    const diamonds = ofKind(drawn, 'path').filter(({ subject }) => subject?.entity === 'milestone')
    const names = ofKind(drawn, 'text').filter(({ text }) => text.startsWith('1 '))
    expect([diamonds.length, names.length]).toEqual([bars.length, bars.length])
    for (const diamond of diamonds) {
      const { left, right, top, bottom } = extentOf(diamond, plainMeasure)
      expect(right - left).toBeGreaterThan(4)
      const under = names.filter((name) => {
        const own = extentOf(name, plainMeasure)
        return left < own.right && own.left < right && top < own.bottom && own.top < bottom
      })
      expect(under.map(({ text }) => text)).toEqual([])
    }
  })

  test('marks a day that bounds a start where it lies, in red where the plan goes against it', () => {
    const marks = ofKind(scene, 'path').filter((path) => path.strokeWidth === boundWidth)
    // Three bars, and the bracket and the pin of the legend.
    expect(marks.map(({ stroke }) => stroke).sort()).toEqual(
      [lightPalette.ink, lightPalette.ink, lightPalette.ink, lightPalette.ink, lightPalette.danger].sort(),
    )
    const pin = ofKind(scene, 'circle')[0]
    expect(pin?.cx).toBeCloseTo(bar('r5')?.x ?? 0, 3)
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['not before', 'must start on']))
  })

  test('shades a freeze over all lanes as wide as its days, and names it', () => {
    const bands = ofKind(scene, 'rect').filter((rect) => rect.fillOpacity === 0.28 && rect.height > 20)
    const [yearEnd, audit] = bands
    expect(bands.length).toBe(2)
    expect((yearEnd?.width ?? 0) / (audit?.width ?? 1)).toBeCloseTo(24 / 15, 1)
    expect((yearEnd?.y ?? 0) + (yearEnd?.height ?? 0)).toBeGreaterThan((bar('r12')?.y ?? 0) + 5)
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['Year end', 'freeze']))
  })

  test('has no room in its legend for marks that nothing has', () => {
    const bare = {
      ...sampleCharts.roadmap,
      freezes: [],
      lanes: sampleCharts.roadmap.lanes.map((lane) => ({
        ...lane,
        bars: lane.bars.map((each) => ({ ...each, bounds: [] })),
      })),
    }
    expect(textsOf(draw(bare)).filter((text) => ['not before', 'must start on', 'freeze'].includes(text))).toEqual([])
  })

  test('promises in its legend nothing that is not drawn in this picture', () => {
    const { labels, lanes } = sampleCharts.roadmap
    const named = (data: typeof sampleCharts.roadmap): string[] => {
      const texts = textsOf(draw(data))
      return (['planned', 'done', 'critical', 'confidenceLow', 'milestone', 'dependsOn'] as const).filter((key) =>
        texts.includes(labels[key]),
      )
    }
    expect(named(sampleCharts.roadmap)).toEqual([
      'planned',
      'done',
      'critical',
      'confidenceLow',
      'milestone',
      'dependsOn',
    ])
    const plain = { progress: 0, critical: false, confidence: 'high', milestones: [] } as const
    const bare = lanes.map((lane) => ({ ...lane, bars: lane.bars.map((each) => ({ ...each, ...plain })) }))
    // A link that leads away from this part of the plan is not drawn either.
    const links = sampleCharts.roadmap.links.map((link) => ({ ...link, to: 'elsewhere' }))
    expect(named({ ...sampleCharts.roadmap, lanes: bare, links })).toEqual(['planned'])
  })

  test('draws a diamond below the name of a low bar about as large as one on its bar', () => {
    const day = { label: 'Milestone' }
    const [lane] = sampleCharts.roadmap.lanes
    const [first] = lane?.bars ?? []
    if (lane === undefined || first === undefined) throw new Error('no bar')
    const milestones = [
      { ...day, date: '2027-06-01' },
      { ...day, date: '2028-05-28' },
    ]
    const own = { start: '2027-01-04', finish: '2028-05-30', bounds: [], milestones }
    let below = 0
    for (const mostPitch of [8, 11, 14, 20]) {
      const bar = { ...first, ...own, label: 'g'.repeat(Math.round(540 / Math.min(6.8, mostPitch * 0.41) / 0.6 / 2)) }
      const drawn = draw({ ...sampleCharts.roadmap, mostPitch, lanes: [{ ...lane, bars: [bar] }] })
      const [hung, onBar] = ofKind(drawn, 'path')
        .filter(({ subject }) => subject?.entity === 'milestone')
        .map((each) => extentOf(each, plainMeasure))
      if ((hung?.top ?? 0) > (onBar?.top ?? 0)) below += 1
      const sizes = [hung, onBar].map((each) => (each === undefined ? 0 : each.right - each.left))
      expect((sizes[0] ?? 0) / (sizes[1] ?? 1)).toBeGreaterThan(0.8)
    }
    expect(below).toBe(4)
  })

  test('a diamond that hangs from its bar lies on it, and leaves white to the bar of the next row', () => {
    const [lane] = sampleCharts.roadmap.lanes
    const [first] = lane?.bars ?? []
    if (lane === undefined || first === undefined) throw new Error('no bar')
    const own = { start: '2027-01-04', finish: '2028-05-30', bounds: [] }
    for (const mostPitch of [11, 14, 17, 20]) {
      const label = 'g'.repeat(Math.round(540 / Math.min(6.8, mostPitch * 0.41) / 0.6 / 2))
      const bars = ['a', 'b'].map((id) => ({
        ...first,
        ...own,
        id,
        label,
        milestones: id === 'a' ? [{ label: 'Milestone', date: '2027-06-01' }] : [],
      }))
      const drawn = draw({ ...sampleCharts.roadmap, mostPitch, links: [], lanes: [{ ...lane, bars }] })
      const [diamond] = ofKind(drawn, 'path').filter(({ subject }) => subject?.entity === 'milestone')
      const [above, below] = ofKind(drawn, 'rect').filter(({ subject }) => subject?.entity === 'initiative')
      if (diamond === undefined || above === undefined || below === undefined) throw new Error('not drawn')
      const { top, bottom } = extentOf(diamond, plainMeasure)
      const over = above.y + above.height - top
      expect(over, `pitch ${mostPitch}`).toBeGreaterThan(1)
      expect(below.y - bottom, `pitch ${mostPitch}`).toBeGreaterThan(0.4)
    }
  })

  test('a milestone at the end of a bar leaves air before the name beside it', () => {
    const [lane] = sampleCharts.roadmap.lanes
    const [first] = lane?.bars ?? []
    if (lane === undefined || first === undefined) throw new Error('no bar')
    const finish = '2027-03-01'
    const milestones = [{ label: 'Milestone', date: finish }]
    const bar = { ...first, start: '2027-01-04', finish, bounds: [], milestones, label: 'A name beside its short bar' }
    const drawn = draw({ ...sampleCharts.roadmap, links: [], lanes: [{ ...lane, bars: [bar] }] })
    const [diamond] = ofKind(drawn, 'path').filter(({ subject }) => subject?.entity === 'milestone')
    const [name] = ofKind(drawn, 'text').filter(({ text }) => text.includes('A name'))
    if (diamond === undefined || name === undefined) throw new Error('not drawn')
    expect(name.x - extentOf(diamond, plainMeasure).right).toBeGreaterThan(2)
  })

  test('a name longer than its bar ends before a milestone at the end of that, which lies on the bar', () => {
    const [lane] = sampleCharts.roadmap.lanes
    const [first] = lane?.bars ?? []
    if (lane === undefined || first === undefined) throw new Error('no bar')
    const finish = '2028-05-30'
    const milestones = [{ label: 'Milestone', date: finish }]
    const own = { start: '2027-01-04', finish, bounds: [], milestones, label: 'A very long name '.repeat(20) }
    const drawn = draw({ ...sampleCharts.roadmap, links: [], lanes: [{ ...lane, bars: [{ ...first, ...own }] }] })
    const [diamond] = ofKind(drawn, 'path').filter(({ subject }) => subject?.entity === 'milestone')
    const [bar] = ofKind(drawn, 'rect').filter(({ subject }) => subject?.entity === 'initiative')
    const [name] = ofKind(drawn, 'text').filter(({ text }) => text.includes('A very'))
    if (diamond === undefined || bar === undefined || name === undefined) throw new Error('not drawn')
    const mark = extentOf(diamond, plainMeasure)
    expect((mark.top + mark.bottom) / 2).toBeCloseTo(bar.y + bar.height / 2, 1)
    expect(extentOf(name, plainMeasure).right).toBeLessThan(mark.left)
  })

  test('outlines the critical path in ink and marks today once', () => {
    const outlines = ofKind(scene, 'rect').filter(
      (rect) => rect.stroke === lightPalette.ink && rect.strokeWidth === 1.6,
    )
    expect(outlines.length).toBe(3 + 1)
    expect(textsOf(scene).filter((text) => text === 'Today')).toEqual(['Today'])
  })
})

describe('load', () => {
  test('is as red as the method says, work for a team without any days too', () => {
    const data: ChartData = {
      kind: 'load',
      periods: ['a', 'b', 'c', 'd', 'e'],
      teams: [
        {
          label: 'T',
          loads: [
            { load: 0.85, state: 'green' },
            { load: 1, state: 'amber' },
            { load: 1.001, state: 'red' },
            { load: null, state: 'red' },
            { load: null, state: 'none' },
          ],
        },
      ],
      labels: { accepted: 'Accepted' },
    }
    expect(ofKind(draw(data), 'rect').map((rect) => rect.fill)).toEqual([
      lightPalette.sunken,
      lightPalette.warnSoft,
      lightPalette.danger,
      lightPalette.danger,
      'none',
    ])
    expect(JSON.stringify(draw(data))).not.toContain('Accepted')
  })

  test('tells an overload that is accepted from one that nobody has accepted, and says so below', () => {
    const data: ChartData = {
      kind: 'load',
      periods: ['a', 'b'],
      teams: [
        {
          label: 'T',
          loads: [
            { load: 1.2, state: 'red' },
            { load: 1.3, state: 'red', accepted: true },
          ],
        },
      ],
      labels: { accepted: 'Accepted' },
    }
    const scene = draw(data)
    const [open, accepted, sign] = ofKind(scene, 'rect')
    expect(open?.fill).toBe(lightPalette.danger)
    expect(accepted).toMatchObject({ fill: lightPalette.paper, stroke: lightPalette.danger })
    expect(sign).toMatchObject({ fill: lightPalette.paper, stroke: lightPalette.danger })
    expect(ofKind(scene, 'text').map(({ text }) => text)).toContain('Accepted')
    expect((sign?.y ?? 0) + (sign?.height ?? 0)).toBeLessThanOrEqual(scene.height)
  })
})

describe('scatter', () => {
  test('says how many points have no room for a name, and nothing where all have one', () => {
    const own = { hue: 1, marked: false, label: 'Availability and reliability', y: 2.5 }
    const crowd = Array.from({ length: 80 }, (_, at) => ({ ...own, id: `p${at}`, x: 2.5 + at / 1_000 }))
    const said = (points: typeof crowd): string[] =>
      textsOf(draw({ ...sampleCharts.scatter, points })).filter((text) => text.includes('without room'))
    const lines = (points: typeof crowd): number =>
      textsOf(draw({ ...sampleCharts.scatter, points })).filter((text) => text.startsWith('Availability')).length
    expect(said(crowd)).toEqual([`Practices without room for a name here: ${80 - lines(crowd)}`])
    expect(said(crowd.slice(0, 1))).toEqual([])
  })
})

describe('risk matrix', () => {
  test('says how many risks a full cell has more than it can show', () => {
    const risks = Array.from({ length: 200 }, (_, index) => ({
      id: `k${index}`,
      number: index + 1,
      label: 'risk',
      likelihood: 3,
      impact: 3,
    }))
    const scene = draw({ ...sampleCharts.riskMatrix, risks })
    const shown = marks(scene, 'risk').length
    expect(shown).toBeGreaterThan(3)
    expect(textsOf(scene)).toContain(`+${200 - shown}`)
  })
})

describe('investment', () => {
  test('stacks the parts of a period and lets savings hang below the line', () => {
    const data: ChartData = {
      ...sampleCharts.investment,
      periods: [{ label: 'Q1', oneOff: 2, run: 1, saving: 1, cumulative: 2 }],
    }
    const parts = ofKind(draw(data), 'rect').slice(0, 3)
    const [oneOff, run, saving] = parts
    expect((oneOff?.height ?? 0) / (run?.height ?? 1)).toBeCloseTo(2, 1)
    expect((run?.y ?? 0) + (run?.height ?? 0)).toBeCloseTo(oneOff?.y ?? 0, 1)
    expect(saving?.y).toBeCloseTo((oneOff?.y ?? 0) + (oneOff?.height ?? 0), 1)
  })
})

describe('strategy on a page', () => {
  const data = {
    ...sampleStrategyPage,
    metrics: [{ value: '£38.4m', label: 'investment' }],
    investment: sampleStrategyPage.investment.map((part) => ({ ...part, amount: '£9m' })),
    investmentTotal: '£38m',
  }
  const page = { ...options, width: 842, maxHeight: 595 }

  test('holds direction, goals, pillars, money and risks within the page', () => {
    const scene = strategyPage(data, page)
    expect(faultsOf(scene, plainMeasure)).toEqual([])
    const all = textsOf(scene).join(' ')
    for (const text of [
      'Vision',
      'Financial',
      'Modernise',
      'Total £38m',
      'Scarce security and data',
      '+ 2 more',
      '72%',
    ])
      expect(all).toContain(text)
  })

  test('writes vision, mission and principles in letters of one size', () => {
    const mission = 'A mission of many words that says what all of the department is there for, and for whom. '.repeat(
      3,
    )
    const scene = strategyPage({ ...data, vision: 'Short vision.', mission, principles: ['One principle'] }, page)
    const sizes = ['Short vision.', 'A mission of', 'One principle'].map(
      (text) => ofKind(scene, 'text').find((shape) => shape.text.startsWith(text))?.size,
    )
    expect(sizes[0]).toBeDefined()
    expect(new Set(sizes).size).toBe(1)
    expect(faultsOf(scene, plainMeasure)).toEqual([])
  })

  test('has no letters below nine points on a page for a wall, where what it holds has room', () => {
    const scene = strategyPage(
      {
        ...data,
        goals: data.goals.slice(0, 4),
        pillars: data.pillars.slice(0, 4),
        risks: data.risks.slice(0, 3).map((risk) => ({ ...risk, title: 'Daily work', response: 'Restore tests.' })),
        investment: data.investment.slice(0, 3).map((part) => ({ ...part, title: 'Part', share: 0.3 })),
      },
      { ...page, width: 1058 },
    )
    expect(faultsOf(scene, plainMeasure)).toEqual([])
    const small = ofKind(scene, 'text').filter(({ size }) => size < 9)
    expect(small.map(({ text, size }) => `${text} ${size}`)).toEqual([])
  })

  test('writes measures, pillars and parts of the money in whole, on more lines or in smaller letters', () => {
    const measures = [
      'Availability of the 25 critical services',
      'Critical services with a checked map of what they need',
    ]
    const scene = strategyPage(
      {
        ...data,
        goals: data.goals.map((goal, at) => ({
          ...goal,
          measure: measures[at % 2] ?? '',
          from: '99.10 %',
          to: '99.80 %',
        })),
        investment: data.investment.map((part, at) => ({
          ...part,
          title: `People, partners and part ${at}`,
          share: at === 0 ? 0.9 : 0.1 / (data.investment.length - 1),
        })),
      },
      page,
    )
    expect(faultsOf(scene, plainMeasure)).toEqual([])
    const all = textsOf(scene)
    expect(all.filter((text) => text.includes('…'))).toEqual([])
    for (const text of [...measures, '99.10 % → 99.80 %', 'People, partners and part 1'])
      expect(all.join(' ')).toContain(text)
  })

  test('has all moves of a pillar with short names, and what is done about a risk in usual letters', () => {
    const titles = ['Alerts', 'Fix it', 'Help', 'Changes', 'Routines', 'Servers']
    const response = 'Restore tests, separated backups, access by time.'
    const scene = strategyPage(
      {
        ...data,
        pillars: data.pillars.slice(0, 4).map((pillar) => ({
          ...pillar,
          initiatives: titles.map((title) => ({ title, when: 'Q4 FY27' })),
          more: 0,
        })),
        risks: data.risks.slice(0, 3).map((risk) => ({ ...risk, title: 'Daily work', response })),
      },
      page,
    )
    expect(faultsOf(scene, plainMeasure)).toEqual([])
    for (const title of titles) expect(textsOf(scene)).toContain(title)
    expect(
      ofKind(scene, 'text')
        .filter(({ text }) => text === response)
        .map(({ size }) => size),
    ).toEqual([7, 7, 7])
  })

  test('keeps a legend of two rows within a low card of the money', () => {
    const names = ['Services that hold', 'Data to steer by', 'Safe and provable', 'People and partners']
    const low = { ...page, width: 905, maxHeight: 509 }
    const investment = names.map((title, at) => ({
      ...(data.investment[0] ?? { hue: 0 }),
      title,
      hue: at,
      share: [0.54, 0.13, 0.24, 0.09][at] ?? 0,
      amount: `${(at + 1) * 145}.000.000 €`,
    }))
    const scene = strategyPage({ ...data, investment }, low)
    const bottom = 547 * (509 / 595)
    const legend = ofKind(scene, 'text').filter(({ text }) => names.some((name) => text.includes(`% ${name}`)))
    expect(legend).toHaveLength(4)
    expect(new Set(legend.map(({ y }) => y)).size).toBe(2)
    for (const { y } of legend) expect(y).toBeLessThan(bottom - 5)
  })

  test('still holds when every text has sixty words and there are too many of everything', () => {
    const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')
    const many = <T>(items: readonly T[]) =>
      Array.from({ length: 9 }, (_, index) => items[index % items.length]).filter((item) => item !== undefined)
    const scene = strategyPage(
      {
        ...data,
        title: long,
        subtitle: long,
        vision: long,
        mission: long,
        principles: many([long]),
        goals: many(data.goals).map((goal) => ({ ...goal, title: long, text: long, measure: long, from: long })),
        pillars: many(data.pillars).map((pillar) => ({
          ...pillar,
          title: long,
          subtitle: long,
          initiatives: many(pillar.initiatives).map((initiative) => ({ title: long, when: initiative.when })),
        })),
        risks: many(data.risks).map((risk) => ({ ...risk, title: long, response: long })),
      },
      page,
    )
    expect(faultsOf(scene, plainMeasure)).toEqual([])
  })

  test('still holds when nothing is there yet', () => {
    const empty = {
      ...data,
      vision: '',
      mission: '',
      principles: [],
      metrics: [],
      goals: [],
      pillars: [],
      investment: [],
      risks: [],
    }
    expect(faultsOf(strategyPage(empty, page), plainMeasure)).toEqual([])
  })
})

describe('a small picture', () => {
  test('has its legend of three words in whole', () => {
    const labels = { high: 'High', medium: 'Medium', low: 'Low' }
    const small = sceneOf({ ...sampleCharts.valueEffort, confidenceLabels: labels }, { ...options, width: 150 })
    expect(textsOf(small)).toEqual(expect.arrayContaining(Object.values(labels)))
  })

  test('has the names of a cascade in more than two lines before they are cut or too small to read', () => {
    const names = [
      'Resilient supply',
      'Trust of regulator and public',
      'Customer service in the top quarter',
      'Lower operating cost',
      'A safe and productive workforce',
    ]
    const column = (title: string) => ({
      title,
      nodes: names.map((label, at) => ({ id: `${title}${at}`, label, figure: 'B3', hue: null })),
    })
    const data = { ...sampleCharts.cascade, columns: ['a', 'b', 'c'].map(column), links: [] }
    const narrow = sceneOf(data, { ...options, width: 220, maxHeight: 190 })
    const sizes = ofKind(narrow, 'text').map(({ size }) => size)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5.5)
    expect(textsOf(narrow).filter((text) => text.endsWith('…'))).toEqual([])
  })
})

test('a card of the net of dependencies is written rather smaller than shortened', () => {
  const label = 'Retire unsupported servers'
  const nodes = Array.from({ length: 20 }, (_, at) => ({
    id: `n${at}`,
    label,
    column: at % 4,
    hue: 1,
    marked: false,
  }))
  const drawn = sceneOf(
    { kind: 'dependencies', entity: 'initiative', nodes, links: [] },
    {
      ...options,
      width: 360,
      maxHeight: 175,
    },
  )
  expect(textsOf(drawn).join(' ')).toBe(nodes.map(() => label).join(' '))
})

const chain: ChartData = {
  kind: 'dependencies',
  entity: 'initiative',
  nodes: [0, 1, 2, 3, 4, 5].map((at) => ({ id: `n${at}`, label: 'Fix it', column: at, hue: 1, marked: at % 2 === 0 })),
  links: [0, 1, 2, 3, 4].map((at) => ({ from: `n${at}`, to: `n${at + 1}`, inLoop: false, marked: false })),
}

test.each([
  ['dependencies', chain],
  ['the cascade', sampleCharts.cascade],
])('the lines round the cards of %s lie within the picture, not half beyond its edge', (_, data) => {
  const scene = draw(data)
  const framed = ofKind(scene, 'rect').filter(({ stroke }) => stroke !== undefined)
  expect(framed.length).toBeGreaterThan(3)
  for (const { x, width, strokeWidth = 1 } of framed) {
    expect(x - strokeWidth / 2).toBeGreaterThanOrEqual(0)
    expect(x + width + strokeWidth / 2).toBeLessThanOrEqual(scene.width)
  }
})

test('a marked link of the cascade is wider than any other, however little it carries', () => {
  const node = (id: string) => ({ id, label: id, figure: '', hue: 1 })
  const link = (from: string, to: string, strength: number, marked: boolean) => ({ from, to, strength, marked })
  const scene = draw({
    kind: 'cascade',
    columns: [
      { title: 'Goals', nodes: [node('a'), node('b')] },
      { title: 'Practices', nodes: [node('c'), node('d')] },
    ],
    links: [link('a', 'c', 1, true), link('a', 'd', 100, false), link('b', 'd', 1, false)],
  })
  const widths = (colour: string) =>
    ofKind(scene, 'path').flatMap(({ stroke, strokeWidth = 0 }) => (stroke === colour ? [strokeWidth] : []))
  const [marked, others] = [widths(lightPalette.accent), widths(lightPalette.lineStrong)]
  expect([marked.length, others.length]).toEqual([1, 2])
  expect(Math.min(...marked)).toBeGreaterThan(Math.max(...others))
})

test('a level that stands on a line of the scale of gaps is not struck through by it', () => {
  const row = { id: 'p', label: 'Practice', hue: 1, now: 1.15, target: 3, attention: 1 }
  const scene = draw({ ...sampleCharts.gaps, rows: [row] })
  const isPaper = (shape: Shape): boolean => shape.kind === 'rect' && shape.fill === lightPalette.paper
  const at = scene.shapes.findIndex((shape) => shape.kind === 'text' && shape.text === '1.2')
  const { left, right } = extentOf(scene.shapes[at] as Shape, plainMeasure)
  const [behind] = scene.shapes.slice(0, at).filter(isPaper)
  const ground = extentOf(behind as Shape, plainMeasure)
  const lines = ofKind(scene, 'line').filter(({ x1, x2 }) => x1 === x2 && x1 > left && x1 < right)
  expect(lines).toHaveLength(1)
  expect(ground.left).toBeLessThanOrEqual(left)
  expect(ground.right).toBeGreaterThanOrEqual(right)
})

test('the last running total stands on paper, not on the lines of its scale', () => {
  const scene = draw(sampleCharts.investment)
  const total = ofKind(scene, 'text').find(({ size, weight }) => size === 7 && weight === 600)
  const { left, right, top, bottom } = extentOf(total as Shape, plainMeasure)
  const grounds = ofKind(scene, 'rect').filter(({ fill }) => fill === lightPalette.paper)
  expect(
    grounds.some(({ x, y, width, height }) => x <= left && x + width >= right && y <= top && y + height >= bottom),
  ).toBe(true)
})
