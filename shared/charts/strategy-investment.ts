import { type Area, card } from './card.ts'
import { readableInk } from './colour.ts'
import { wholeLines } from './fit-text.ts'
import { drawLegend } from './legend.ts'
import { openCard } from './open-card.ts'
import { hueOf } from './palette.ts'
import { barPath } from './paths.ts'
import type { Measure, Shape } from './scene.ts'
import type { StrategyFrame } from './strategy-page.ts'
import type { StrategyPageData } from './strategy-page-data.ts'
import { writeShare } from './write-figure.ts'
import { writeLine } from './write-text.ts'

/** A card of this height has room for names on two lines. */
const twoLinesFrom = 80
const usualAmount = 7.5
const nameType = { size: 7.3, smallest: 6.2 } as const
/** From line to line, as a share of the letters. */
const namePitch = 1.15

/** The name of a part under it, on as many lines as may be, a little smaller rather than cut; null where it has no room. */
function nameLines(
  title: string,
  width: number,
  most: number,
  largest: number,
  measure: Measure,
): { readonly lines: readonly string[]; readonly size: number } | null {
  for (const size of [largest, nameType.size, (nameType.size + nameType.smallest) / 2, nameType.smallest]) {
    const lines = wholeLines(title, width, most, { size, weight: 600 }, measure)
    if (lines !== null) return { lines, size }
  }
  return null
}

/** Money by pillar: a bar whose parts are as wide as their shares, with their names below. */
export function drawInvestment(page: StrategyPageData, area: Area, frame: StrategyFrame): Shape[] {
  const { palette, measure, atLeast } = frame
  const amountSize = atLeast(usualAmount)
  const usual = { x: area.x + 12, y: area.y + 30, width: area.width - 24, height: 18 }
  const total = `${page.labels.total} ${page.investmentTotal}`
  const title = { y: area.y + 15, size: atLeast(7), weight: 600 } as const
  const parts = page.investment.filter((part) => part.share > 0)
  if (parts.length === 0) return openCard(page.labels.investment, page, area, { palette, measure, atLeast })
  const whole = parts.reduce((sum, part) => sum + part.share, 0)
  const widthOf = (share: number): number => Math.max(0.5, (usual.width * share) / whole - 1.5)
  const most = area.height < twoLinesFrom ? 1 : 2
  const names = parts.map((part) =>
    nameLines(part.title, widthOf(part.share) - 3, most, atLeast(nameType.size), measure),
  )
  const amountRoom = (part: Part): number => widthOf(part.share) - 7
  const isNarrow = (part: Part): boolean => measure(part.amount, amountSize, 600) > amountRoom(part)
  const inLegend = parts.some(isNarrow) || names.some((name) => name === null)
  const legendFrom = ({ x, y, width, height }: Area) =>
    namesInLegend(parts, isNarrow, { x, y: y + height + 6, width }, frame)
  const isFull = inLegend && usual.y + usual.height + 6 + legendFrom(usual).height > area.y + area.height - 5
  // A legend of two rows in a low card: the bar stands closer to the title.
  const bar = isFull ? { ...usual, y: area.y + 24, height: 15 } : usual
  const under = inLegend ? legendFrom(bar).shapes : namesUnderParts(parts, names, bar, widthOf, frame)
  const shapes: Shape[] = [
    ...card(area, palette),
    ...writeLine(
      page.labels.investment,
      { ...title, x: bar.x, maxWidth: bar.width * 0.6, fill: palette.muted },
      measure,
    ),
    ...writeLine(
      total,
      {
        ...title,
        size: atLeast(8),
        weight: 400,
        x: bar.x + bar.width,
        maxWidth: bar.width * 0.38,
        anchor: 'end',
        fill: palette.text,
      },
      measure,
    ),
    ...under,
  ]
  let x = bar.x
  for (const [index, part] of parts.entries()) {
    const width = widthOf(part.share)
    const hue = hueOf(palette, part.hue)
    const ends = { left: index === 0 ? 3 : 1, right: index === parts.length - 1 ? 3 : 1 }
    shapes.push({ kind: 'path', d: barPath(x, bar.y, width, bar.height, ends), fill: hue })
    shapes.push(
      ...wholeFigure(
        part.amount,
        {
          x: x + 5,
          y: bar.y + bar.height / 2,
          maxWidth: amountRoom(part),
          size: amountSize,
          weight: 600,
          fill: readableInk(hue, palette.ink, palette.paper),
        },
        measure,
      ),
    )
    x += width + 1.5
  }
  return shapes
}

type Part = StrategyPageData['investment'][number]

/** Each part's name and share below it. */
function namesUnderParts(
  parts: readonly Part[],
  names: readonly ReturnType<typeof nameLines>[],
  bar: Area,
  widthOf: (share: number) => number,
  { palette, measure, locale, atLeast }: StrategyFrame,
): Shape[] {
  const pitch = atLeast(nameType.size) * namePitch
  const lines = Math.max(1, ...names.map((name) => name?.lines.length ?? 1))
  let x = bar.x
  return parts.flatMap((part, index): Shape[] => {
    const width = widthOf(part.share)
    const under = { x: x + 1, maxWidth: width - 3, weight: 400, fill: palette.muted } as const
    x += width + 1.5
    const name = names[index] ?? { lines: [], size: nameType.size }
    const top = bar.y + bar.height
    return [
      ...name.lines.flatMap((line, row) => {
        const y = top + 9 + row * pitch
        return writeLine(line, { ...under, y, size: name.size, weight: 600, fill: palette.text }, measure)
      }),
      ...wholeFigure(shareText(part, locale), { ...under, y: top + 10.6 + lines * pitch, size: atLeast(6.6) }, measure),
    ]
  })
}

/** Names and shares in a legend, where a part is narrower than its name; amounts too, where one is narrower than its amount. */
function namesInLegend(
  parts: readonly Part[],
  isNarrow: (part: Part) => boolean,
  place: { readonly x: number; readonly y: number; readonly width: number },
  { palette, measure, locale }: StrategyFrame,
): ReturnType<typeof drawLegend> {
  const items = parts.map((part) => ({
    label: [shareText(part, locale), part.title, ...(isNarrow(part) ? [part.amount] : [])].join(' '),
    signWidth: 8,
    sign: (x: number, middle: number): readonly Shape[] => [
      { kind: 'rect', x, y: middle - 4, width: 8, height: 8, radius: 1.5, fill: hueOf(palette, part.hue) },
    ],
  }))
  return drawLegend(items, { ...place, rows: 2 }, { measure, palette })
}

function shareText({ share }: Part, locale: string | undefined): string {
  return writeShare(share, locale)
}

/** A figure is written whole or not at all: half a figure is another figure. */
function wholeFigure(
  text: string,
  placed: Parameters<typeof writeLine>[1],
  measure: Parameters<typeof writeLine>[2],
): Shape[] {
  return measure(text, placed.size, placed.weight) <= placed.maxWidth ? writeLine(text, placed, measure) : []
}
