import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelSides, type NamedDot } from '#electron/export/ooxml/label-sides.ts'
import { chartSheet } from '#electron/export/xlsx/chart-sheet.ts'
import { type Bubble, bubblePlot, bubbleSides } from '#electron/export/xlsx/charts/bubble-labels.ts'
import { widthOf } from '#electron/export/xlsx/text-lines.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildWorkings } from '#shared/report/build-workings.ts'

const axis = { min: 1, max: 5 }
const chart = { width: 735, height: 420 }
const sidesOf = (bubbles: readonly Bubble[]) => bubbleSides(bubbles, [axis, axis], chart)
const bubble = (x: number, y: number, label: string, area = 10): Bubble => ({ x, y, area, label })

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Where a name's letters are beside a dot of some size. */
function lettersAt(side: string, x: number, y: number, r: number, width: number, height: number): Box {
  const dx = side === 'r' ? 1 : side === 'l' ? -1 : 0
  const dy = side === 'b' ? 1 : side === 't' ? -1 : 0
  const [cx, cy] = [x + dx * (r + width / 2), y + dy * (r + height / 2)]
  return { left: cx - width / 2, right: cx + width / 2, top: cy - height / 2, bottom: cy + height / 2 }
}

/** Names that cover another name or another dot, or leave the plot. */
function faultsOf(
  dots: readonly NamedDot[],
  sides: readonly (string | null)[],
  plot: { width: number; height: number },
) {
  const sizes = dots[0]?.radii.length ?? 0
  return Array.from({ length: sizes }, (_, size) => size).flatMap((size) => {
    const boxes = dots.map(({ x, y, radii, name }, at) => {
      const side = sides[at] ?? null
      return side === null ? null : lettersAt(side, x, y, radii[size] ?? 0, name.width, name.height)
    })
    return boxes.flatMap((box, at) => {
      if (box === null) return []
      const outside = box.left < 0 || box.top < 0 || box.right > plot.width || box.bottom > plot.height
      const onName = boxes.some(
        (other, index) =>
          other !== null &&
          index !== at &&
          other.left < box.right &&
          box.left < other.right &&
          other.top < box.bottom &&
          box.top < other.bottom,
      )
      const onDot = dots.some(({ x, y, radii }, index) => {
        const nearest = [
          Math.min(box.right, Math.max(box.left, x)),
          Math.min(box.bottom, Math.max(box.top, y)),
        ] as const
        return index !== at && Math.hypot(nearest[0] - x, nearest[1] - y) < (radii[size] ?? 0) - 1e-9
      })
      return outside || onName || onDot ? [{ at, outside, onName, onDot }] : []
    })
  })
}

describe('names of bubbles in Excel', () => {
  test('stand at the handiest side that is free', () => {
    expect(sidesOf([bubble(3, 3, 'I01')])).toEqual(['r'])
    expect(sidesOf([bubble(3, 3, 'I01'), bubble(3.45, 3, 'I02')])).not.toContain(null)
    expect(sidesOf([bubble(3, 3, 'I01'), bubble(3.45, 3, 'I02')])[0]).not.toBe('r')
    expect(sidesOf([bubble(5, 3, 'I01')])).not.toEqual(['r'])
  })

  test('of bubbles on one another are left to the table: on any of them, they would be dark on dark', () => {
    expect(sidesOf([bubble(3, 3, 'I01'), bubble(3, 3, 'I02', 2)])).toEqual(['r', null])
  })

  test.each([17, 60, 500])('of %i bubbles cover no other name and no other bubble, and leave no plot', (count) => {
    const dot = fc.record({
      x: fc.double({ min: 0, max: 650, noNaN: true }),
      y: fc.double({ min: 0, max: 300, noNaN: true }),
      radii: fc.double({ min: 2, max: 24, noNaN: true }).map((r) => [r, r * 1.6]),
      name: fc.record({ width: fc.integer({ min: 14, max: 90 }), height: fc.constant(16) }),
      holdsName: fc.boolean(),
    })
    const plot = { width: 650, height: 300 }
    fc.assert(
      fc.property(fc.array(dot, { minLength: count, maxLength: count }), (dots) => {
        const sides = labelSides(dots, plot)
        expect(faultsOf(dots, sides, plot)).toEqual([])
      }),
      { numRuns: count > 100 ? 4 : 30 },
    )
  })

  test('of the sample: most have one, none lies on another', () => {
    const say = createTranslator('en')
    const workings = buildWorkings(workbookOf(1, sampleWorkbook(say)), say)
    const sources = { assessment: 'A', rollUps: 'R', ranking: 'Ranking', plan: 'P', money: 'M' }
    const xml = chartSheet(workings, 'Charts', sources, say)?.charts?.find((each) =>
      each.xml.includes('bubbleChart'),
    )?.xml
    const series = [...(xml ?? '').matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([each]) => each)
    const read = (each: string, tag: string): number =>
      Number(new RegExp(`<c:${tag}>.*?<c:v>([^<]*)</c:v>`, 's').exec(each)?.[1] ?? Number.NaN)
    const shown = series.slice(0, -1).map((each) => ({
      label: /<c:tx>.*?<c:v>([^<]*)</s.exec(each)?.[1] ?? '',
      x: read(each, 'xVal'),
      y: read(each, 'yVal'),
      size: read(each, 'bubbleSize'),
      side: /<c:dLblPos val="(\w+)"/.exec(each)?.[1] ?? null,
    }))
    expect(shown).toHaveLength(17)
    const plot = { width: chart.width * bubblePlot.width, height: chart.height * bubblePlot.height }
    const most = Math.max(...shown.map(({ size }) => size))
    const dots = shown.map(({ label, x, y, size }): NamedDot => {
      const share = Math.sqrt(size / most)
      const radii = [0.15, 0.25].map((widest) => ((widest * plot.height) / 2) * share)
      const place = { x: ((x - 1) / 4) * plot.width, y: plot.height - ((y - 1) / 4) * plot.height }
      return { ...place, radii, name: { width: widthOf(label, false), height: 10 } }
    })
    const sides = shown.map(({ side }) => side)
    expect(faultsOf(dots, sides, plot)).toEqual([])
    expect(sides.filter((side) => side !== null).length).toBeGreaterThanOrEqual(12)
  })
})
