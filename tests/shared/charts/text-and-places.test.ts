import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartPages, roadmapAfter } from '#shared/charts/chart-pages.ts'
import { contrast, isColour, mixColours } from '#shared/charts/colour.ts'
import { crosses, overlaps } from '#shared/charts/crossings.ts'
import { dayNumber } from '#shared/charts/day-number.ts'
import { fitText, sizeForBlock, wholeLines, wrapText } from '#shared/charts/fit-text.ts'
import { drawLegend } from '#shared/charts/legend.ts'
import { levelColours, lightPalette } from '#shared/charts/palette.ts'
import { placeLabels } from '#shared/charts/place-labels.ts'
import { sceneToSvg } from '#shared/charts/scene-to-svg.ts'
import { writeFigure, writeShare } from '#shared/charts/write-figure.ts'
import { sampleCharts } from '#tests/fixtures/sample-charts.ts'
import { seededRandom } from '#tests/fixtures/seeded-random.ts'
import { plainMeasure } from './scene-checks.ts'

const type = { size: 10, weight: 400 } as const
const sentence = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { maxLength: 20 })
  .map((words) => words.join(' '))

describe('fitting text', () => {
  test('ends no line within a date that has room on one', () => {
    for (const date of ['18 Jan 2027', '18. März 2027', 'Mar 18, 2027'])
      for (let width = 70; width < 260; width += 5) {
        const lines = wrapText(`The review of all services is due by ${date} at last`, width, 99, type, plainMeasure)
        expect(lines.join(' '), `${width}`).toBe(`The review of all services is due by ${date} at last`)
        if (plainMeasure(date, 10, 400) <= width)
          expect(
            lines.filter((line) => line.includes(date)),
            `${date} in ${width}`,
          ).toHaveLength(1)
        for (const line of lines) expect(plainMeasure(line, 10, 400)).toBeLessThanOrEqual(width)
      }
  })

  test('cuts no letter in two: a joined emoji and a letter with its marks stay whole or go', () => {
    const family = '👩‍👩‍👧'
    const clusters = ['a', 'é', family, 'हि', family, '🇩🇪', 'z']
    const word = clusters.join('')
    const beginnings = clusters.map((_, at) => clusters.slice(0, at).join(''))
    for (let width = 6; width < plainMeasure(word, 10, 400); width += 3) {
      expect(beginnings).toContain(fitText(word, width, type, plainMeasure).replace('…', ''))
      for (const line of wrapText(word, width, 99, type, plainMeasure)) {
        const parts = Array.from(new Intl.Segmenter('en').segment(line), ({ segment }) => segment)
        expect(clusters).toEqual(expect.arrayContaining(parts))
      }
    }
  })

  test('never exceeds the width, and is whole where it fits', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 0, max: 400 }), (text, width) => {
        const fitted = fitText(text, width, type, plainMeasure)
        expect(plainMeasure(fitted, 10, 400)).toBeLessThanOrEqual(width)
        const whole = text.replace(/\s+/gu, ' ').trim()
        if (plainMeasure(whole, 10, 400) <= width) expect(fitted).toBe(whole)
      }),
    )
  })

  test('wraps into lines that fit, losing nothing when there are enough', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = wrapText(text, width, 10_000, type, plainMeasure)
        for (const line of lines) expect(plainMeasure(line, 10, 400)).toBeLessThanOrEqual(width)
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })

  test('ends what is too long with an ellipsis on the last line', () => {
    expect(wrapText('one two three four five six', 60, 2, type, plainMeasure)).toEqual(['one two', 'three fou…'])
    expect(wrapText('Donaudampfschifffahrt', 60, 2, type, plainMeasure)).toEqual(['Donaudampf', 'schifffah…'])
    // No last word is alone where the line before has one to spare.
    expect(wrapText('aa bb cc dd', 48, 2, type, plainMeasure)).toEqual(['aa bb', 'cc dd'])
    expect(wrapText('aaaa bb ccccccc', 48, 2, type, plainMeasure)).toEqual(['aaaa bb', 'ccccccc'])
  })
})

test('placed labels touch neither marks, labels nor the frame, and no line to one goes through another', () => {
  const mark = fc.record({
    label: fc.lorem({ maxCount: 5 }),
    cx: fc.integer({ min: 20, max: 380 }),
    cy: fc.integer({ min: 20, max: 280 }),
    r: fc.integer({ min: 3, max: 18 }),
    needsLabel: fc.boolean(),
    mayBeLed: fc.boolean(),
    short: fc.constantFrom('', 'A-1', 'LONG-07'),
  })
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 30 }), (items) => {
      const marks = items.map((item, index) => ({ ...item, id: String(index) }))
      const frame = { x: 0, y: 0, width: 400, height: 300 }
      const labels = placeLabels(marks, frame, [], { size: 7, weight: 400, maxWidth: 80, measure: plainMeasure })
      const boxes = labels.map((label) => {
        const width = Math.max(...label.lines.map((line) => plainMeasure(line, 7, 400)))
        const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2
        return { x: left, y: label.y - label.lines.length * 3.5, width, height: label.lines.length * 7 }
      })
      for (const [index, box] of boxes.entries()) {
        expect(box.x >= 0 && box.x + box.width <= 400 && box.y >= 0 && box.y + box.height <= 300).toBe(true)
        expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false)
        expect(
          marks.some(({ cx, cy, r }) => overlaps(box, { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r })),
        ).toBe(false)
        const others = labels.flatMap(({ line }, at) => (line === undefined || at === index ? [] : [line]))
        expect(others.some((line) => crosses(line, box))).toBe(false)
      }
    }),
    { numRuns: 100 },
  )
})

test('a crowd of 500 is placed at once, its short labels where names have no room, and none on another or on a mark', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const { next: random } = seededRandom(seed)
      const marks = Array.from({ length: 500 }, (_, at) => ({
        id: `${at}`,
        label: `A practice with a long name, number ${at}`,
        short: `P-${at}`,
        mayBeLed: true,
        cx: 10 + random() * 480,
        cy: 10 + random() * 340,
        r: 3.6,
      }))
      const frame = { x: 0, y: 0, width: 500, height: 360 }
      const options = { size: 6.5, weight: 400, maxWidth: 110, measure: plainMeasure } as const
      const labels = placeLabels(marks, frame, [], options)
      expect(labels.length).toBeGreaterThan(60)
      const boxes = labels.map(({ lines, x, y, anchor }) => {
        const width = Math.max(...lines.map((line) => plainMeasure(line, 6.5, 400)))
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
        return { x: left, y: y - lines.length * 3.25, width, height: lines.length * 6.5 }
      })
      for (const [index, box] of boxes.entries()) {
        expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false)
        expect(
          marks.some(({ cx, cy, r }) => overlaps(box, { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r })),
        ).toBe(false)
      }
    }),
    { numRuns: 5 },
  )
})

test('names without room beside their marks are led to, once all that have room have theirs, else are short', () => {
  const frame = { x: 0, y: 0, width: 200, height: 120 }
  const options = { size: 7, weight: 400, maxWidth: 80, measure: plainMeasure } as const
  const inHeap = { label: 'Patches in time', short: 'P-1', r: 4, mayBeLed: true }
  const heap = Array.from({ length: 5 }, (_, at) => ({ ...inHeap, id: `${at}`, cx: 80 + 9 * at, cy: 60 }))
  const labels = placeLabels(heap, frame, [], options)
  expect(labels).toHaveLength(5)
  expect(labels.filter(({ line }) => line !== undefined).length).toBeGreaterThan(0)
  const unfit = { id: 'a', label: 'Donaudampfschifffahrtsgesellschaftskapitän', short: 'P-1', cx: 100, cy: 60, r: 4 }
  expect(placeLabels([unfit], frame, [], options).map(({ lines }) => lines)).toEqual([['P-1']])
})

test('a mark that only its label tells apart has one further off where there is no room beside it', () => {
  const around = Array.from({ length: 8 }, (_, at) => {
    const angle = (at * Math.PI) / 4
    return {
      id: `n${at}`,
      label: `Neighbour ${at}`,
      cx: 200 + 30 * Math.cos(angle),
      cy: 150 + 30 * Math.sin(angle),
      r: 14,
    }
  })
  const middle = { id: 'middle', label: 'Patches in time', cx: 200, cy: 150, r: 14 }
  const frame = { x: 0, y: 0, width: 400, height: 300 }
  const options = { size: 7, weight: 400, maxWidth: 80, measure: plainMeasure } as const
  const found = (needsLabel: boolean) =>
    placeLabels([{ ...middle, needsLabel }, ...around], frame, [], options).find(({ id }) => id === 'middle')
  expect(found(false)).toBeUndefined()
  const label = found(true)
  expect(label?.lines).toEqual(['Patches in time'])
  const { x1 = 0, y1 = 0, x2 = 0, y2 = 0 } = label?.line ?? {}
  // From the edge of the mark to the label.
  expect(Math.hypot(x1 - middle.cx, y1 - middle.cy)).toBeCloseTo(middle.r)
  expect(Math.hypot(x2 - x1, y2 - y1)).toBeGreaterThan(10)
})

test('lines are whole or there are none: no ellipsis and no word in two pieces', () => {
  const name = 'Service continuity & disaster recovery'
  expect(wholeLines(name, 120, 2, type, plainMeasure)).toEqual(['Service continuity &', 'disaster recovery'])
  expect(wholeLines(name, 120, 1, type, plainMeasure)).toBeNull()
  expect(wholeLines(name, 50, 9, type, plainMeasure)).toBeNull()
})

test('a text gets a little smaller rather than be cut, and no smaller than it may', () => {
  const name = 'Service continuity & disaster recovery'
  const box = { width: 120, height: 26, lineHeight: 1.3, least: 0.7 }
  const size = sizeForBlock(name, { ...box, height: 24 }, type, plainMeasure)
  expect(size).toBeLessThan(10)
  expect(size).toBeGreaterThanOrEqual(7)
  expect(sizeForBlock(name, { ...box, height: 40 }, type, plainMeasure)).toBe(10)
  expect(sizeForBlock(name, { ...box, width: 70, height: 8 }, type, plainMeasure)).toBe(10)
})

test('a mark is named in whole or not at all', () => {
  const frame = { x: 0, y: 0, width: 90, height: 60 }
  const options = { size: 7, weight: 400, maxWidth: 60, measure: plainMeasure } as const
  const named = (label: string) =>
    placeLabels([{ id: 'a', label, cx: 45, cy: 30, r: 6 }], frame, [], options).map(({ lines }) => lines.join(' '))
  expect(named('Fix it for good')).toEqual(['Fix it for good'])
  expect(named('An owner for every one of the twenty-five critical services')).toEqual([])
})

describe('colours', () => {
  test('no label stands as near to another mark as to its own', () => {
    const frame = { x: 0, y: 0, width: 200, height: 60 }
    const options = { size: 7, weight: 400, maxWidth: 80, measure: plainMeasure } as const
    const marks = [
      { id: 'a', label: 'one', cx: 40, cy: 30, r: 4 },
      { id: 'b', label: '', cx: 40 + 8 + plainMeasure('one', 7, 400) + 4, cy: 30, r: 4 },
    ]
    const [label] = placeLabels(marks, frame, [], options)
    // To the right there is just room between the two: it would be read as the name of either.
    expect(label?.anchor).toBe('end')
  })

  test('every level reads on its colour, and each is further from the paper', () => {
    const distances = lightPalette.levels.map((fill, level) => {
      expect(contrast(fill, levelColours(lightPalette, level).ink)).toBeGreaterThanOrEqual(4.5)
      return contrast(fill, lightPalette.paper)
    })
    expect(distances).toEqual([...distances].sort((a, b) => a - b))
  })

  test('white reads on every hue, and every text colour on paper and its tint', () => {
    for (const hue of lightPalette.hues) expect(contrast(hue, lightPalette.paper)).toBeGreaterThanOrEqual(4.5)
    const {
      ink,
      text,
      muted,
      accent,
      select,
      warn,
      danger,
      paper,
      accentSoft,
      selectSoft,
      warnSoft,
      dangerSoft,
      sunken,
    } = lightPalette
    for (const [front, ground] of [
      [ink, paper],
      [text, paper],
      [muted, paper],
      [muted, sunken],
      [accent, accentSoft],
      [select, selectSoft],
      [warn, warnSoft],
      [danger, dangerSoft],
    ] as const) {
      expect(contrast(front, ground)).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('mix to colours', () => {
    expect([
      mixColours('#000000', '#ffffff', 0),
      mixColours('#000000', '#ffffff', 0.5),
      mixColours('#000000', '#ffffff', 1),
    ]).toEqual(['#000000', '#808080', '#ffffff'])
    expect(isColour('#12345')).toBe(false)
  })
})

describe('SVG', () => {
  const scene = (fill: string, text = 'x') => ({
    width: 10,
    height: 10,
    alt: '',
    shapes: [{ kind: 'text', x: 1, y: 2, text, size: 3, weight: 400, anchor: 'start', fill } as const],
  })

  test('escapes what XML would read and leaves out what it forbids', () => {
    expect(sceneToSvg(scene('#000000', 'a<b> & "c"\u0000\ufffe \ud800'), 'Inter')).toContain(
      '>a&lt;b&gt; &amp; &quot;c&quot; \ufffd</text>',
    )
  })

  test.each(['red', 'rgb(1,2,3)', 'hsl(0 0% 0%)', '#12345678', 'var(--x)', ''])(
    'refuses the colour %o, which writers would make black',
    (colour) => {
      expect(() => sceneToSvg(scene(colour), 'Inter')).toThrow('#rrggbb')
    },
  )
})

describe('pages of a chart', () => {
  test.each([1, 3, 7, 100])('hold every row once when %i fit', (rows) => {
    const ids = (pages: readonly object[]) =>
      JSON.stringify(pages)
        .match(/"id":"\w+"/g)
        ?.sort()
    for (const chart of [sampleCharts.heatMap, sampleCharts.gaps, sampleCharts.bullets, sampleCharts.roadmap]) {
      const pages = chartPages(chart, rows)
      expect(ids(pages)).toEqual(ids([chart]))
      const most = Math.max(...pages.map((page) => JSON.stringify(page).match(/"id":/g)?.length ?? 0))
      expect(most).toBeLessThanOrEqual(rows)
    }
  })
})

test('a roadmap parted for a short first page keeps every bar, in order, and no link that leads away', () => {
  const ids = (data: { lanes: typeof sampleCharts.roadmap.lanes }) =>
    data.lanes.flatMap(({ bars }) => bars.map(({ id }) => id))
  const all = ids(sampleCharts.roadmap)
  for (let count = 1; count < all.length; count += 1) {
    const [head, tail] = roadmapAfter(sampleCharts.roadmap, count)
    expect(ids(head).length).toBeGreaterThan(Math.max(0, count - 3))
    expect(ids(head).length).toBeLessThanOrEqual(count)
    expect([...ids(head), ...ids(tail)]).toEqual(all)
    for (const part of [head, tail])
      expect(part.links.every(({ from, to }) => ids(part).includes(from) && ids(part).includes(to))).toBe(true)
  }
})

test('lines break between East Asian letters, but not before the mark that ends a sentence', () => {
  const measure = (text: string) => [...text].length
  const lines = wrapText('日本語の運用戦略は、品質を高めます。', 5, 20, { size: 1, weight: 400 }, measure)
  expect(lines.join('')).toBe('日本語の運用戦略は、品質を高めます。')
  expect(lines.every((line) => !/^[、。]/.test(line) && [...line].length <= 5)).toBe(true)
  expect(wrapText('see 日本語 now', 6, 9, { size: 1, weight: 400 }, measure)).toEqual(['see 日本', '語 now'])
})

test('day numbers are those of the calendar', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10)
      expect(dayNumber(iso)).toBe(Date.parse(iso) / 86_400_000)
    }),
  )
  expect(dayNumber('soon')).toBeNaN()
})

test('items of a legend stand closer where that spares a row with one of them alone', () => {
  const items = Array.from({ length: 6 }, (_, index) => ({ label: `item ${index}`, signWidth: 10, sign: () => [] }))
  const one = 10 + 4 + plainMeasure('item 0', 7.2, 400) + 0.5
  const heightIn = (width: number) =>
    drawLegend(items, { x: 0, y: 0, width, rows: 3 }, { measure: plainMeasure, palette: lightPalette }).height
  const row = heightIn(10_000)
  expect(heightIn(6 * one + 5 * 14)).toBe(row)
  expect(heightIn(6 * one + 5 * 9)).toBe(row)
  expect(heightIn(6 * one + 5 * 6)).toBe(2 * row)
})

test('halves round as a spreadsheet rounds them', () => {
  expect([
    writeFigure(1.005, 2),
    writeFigure(6.415, 2),
    writeFigure(2.45, 1),
    writeFigure(-2.5, 0),
    writeFigure(Number.NaN, 1),
  ]).toEqual(['1.01', '6.42', '2.5', '\u22123', '–'])
})

test('a share is written as its language writes it', () => {
  expect([writeShare(1.18), writeShare(0.005), writeShare(Number.NaN)]).toEqual(['118%', '1%', '–'])
  expect(writeShare(0.16, 'de-DE')).toBe('16\u00a0%')
})

test('a legend of two rows has them about even', () => {
  const item = { label: 'four', signWidth: 8, sign: () => [] }
  const measure = (text: string, size: number) => text.length * size * 0.5
  const rowsOf = (count: number, width: number): number[] => {
    const { shapes } = drawLegend(
      Array.from({ length: count }, () => item),
      { x: 0, y: 0, width, rows: 2 },
      { measure, palette: lightPalette },
    )
    const heights = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.y] : []))
    return [...new Set(heights)].map((y) => heights.filter((each) => each === y).length)
  }
  // Four items of about 27 and gaps between, in room for three of them.
  expect(rowsOf(4, 115)).toEqual([2, 2])
  expect(rowsOf(5, 155)).toEqual([3, 2])
  expect(rowsOf(4, 400)).toEqual([4])
})
