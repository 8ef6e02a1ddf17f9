import type { Content } from 'pdfmake/interfaces'
import { wrapText } from '#shared/charts/fit-text.ts'
import type { Metric } from '#shared/report/report.ts'
import { toneColours } from '../tones.ts'
import { breakable } from './breakable.ts'
import { type TagStep, tagged } from './tag.ts'
import { leading, type Typesetter } from './typesetter.ts'

/** Figures one below the other, each with what it means beside it: for a narrow column. */
export function metricsPanel(
  items: readonly Metric[],
  width: number,
  within: readonly TagStep[],
  set: Typesetter,
): Content {
  const figureWidth = panelFigureWidth(items, width, set)
  const rows = items.map(
    (item): Content => ({
      columns: [
        { width: figureWidth, stack: [figure(item, figureWidth, within, set, 'right')] },
        {
          width: width - figureWidth - 10,
          stack: [label(item, width - figureWidth - 10, within, set)],
          margin: [0, 5, 0, 0],
        },
      ],
      columnGap: 10,
      margin: [0, 0, 0, 5],
    }),
  )
  return { stack: rows, margin: [0, 2, 0, 5] }
}

export function metricsPanelHeight(items: readonly Metric[], width: number, set: Typesetter): number {
  const room = width - panelFigureWidth(items, width, set) - 10
  const line = set.sizes.body * leading * 1.1
  return items.reduce((sum, item) => {
    const lines = wrapText(item.label, room, 100, { size: set.sizes.body, weight: 400 }, set.measure).length
    return sum + Math.max(set.sizes.figure * leading, 5 + lines * line) + 5
  }, 7)
}

/** Figures in cards beside each other: for the full width. */
export function metricsRow(
  items: readonly Metric[],
  width: number,
  within: readonly TagStep[],
  set: Typesetter,
): Content {
  const across = cardsAcross(items.length)
  const gap = 10
  const card = (width - (across - 1) * gap) / across
  const rows: Content[] = []
  for (let start = 0; start < items.length; start += across) {
    const row = items.slice(start, start + across)
    const lines = row.map((item) => labelLines(item, card, set))
    const most = Math.max(...lines)
    rows.push({
      columns: row.map((item, at) => {
        // Cards beside each other end on one line.
        const spare = (most - (lines[at] ?? most)) * set.sizes.body * leading * labelLeading
        return { width: card, stack: [metricCard(item, card, spare, within, set)] }
      }),
      columnGap: gap,
      margin: [0, 0, 0, 8],
    })
  }
  return { stack: rows, margin: [0, 4, 0, 2] }
}

export function metricsRowHeight(count: number, set: Typesetter): number {
  return Math.ceil(count / cardsAcross(count)) * ((set.sizes.figure + set.sizes.body * 1.1) * leading + 34)
}

const mostAcross = 5

/** Cards beside each other: in rows as full as each other, rather than one card alone on a last one. */
function cardsAcross(count: number): number {
  const rows = Math.max(1, Math.ceil(count / mostAcross))
  return Math.max(1, Math.ceil(count / rows))
}

/** Of a card, around its figure and label. */
const cardPadding = 24
const labelLeading = 1.1

function labelLines({ label }: Metric, card: number, { sizes, measure }: Typesetter): number {
  return wrapText(label, card - cardPadding, 100, { size: sizes.body, weight: 400 }, measure).length
}

function metricCard(item: Metric, width: number, spare: number, within: readonly TagStep[], set: Typesetter): Content {
  const { palette } = set
  const inside = width - cardPadding
  return {
    table: {
      widths: [inside],
      body: [[{ stack: [figure(item, inside, within, set, 'left'), label(item, inside, within, set)] }]],
    },
    layout: {
      hLineWidth: () => 0.7,
      vLineWidth: (line) => (line === 0 ? 2.4 : 0.7),
      hLineColor: () => palette.line,
      vLineColor: (line) => (line === 0 ? toneColours(item.tone ?? 'good', palette).mark : palette.line),
      paddingLeft: () => 11,
      paddingRight: () => 9,
      paddingTop: () => 7,
      paddingBottom: () => 8 + spare,
    },
  }
}

function figure(
  item: Metric,
  width: number,
  within: readonly TagStep[],
  set: Typesetter,
  alignment: 'left' | 'right',
): Content {
  const text = figureText(item, set)
  const wide = set.measure(text, set.sizes.figure, 600)
  const fontSize = Math.max(8, Math.min(set.sizes.figure, (set.sizes.figure * (width - 1)) / Math.max(1, wide)))
  const color = item.tone === undefined ? set.palette.ink : toneColours(item.tone, set.palette).ink
  return tagged(
    { text: breakable(text, width, fontSize, 600, set), fontSize, bold: true, color, alignment },
    { role: 'P', within },
  )
}

/** A figure that can't be told yet is a dash: a label alone looks as if something had been lost. */
function figureText({ value }: Metric, { format }: Typesetter): string {
  return format.cell(value) || '–'
}

function label(item: Metric, width: number, within: readonly TagStep[], set: Typesetter): Content {
  const text = breakable(item.label, width, set.sizes.body, 400, set)
  return tagged(
    { text, fontSize: set.sizes.body, color: set.palette.text, lineHeight: labelLeading },
    { role: 'P', within },
  )
}

function panelFigureWidth(items: readonly Metric[], width: number, set: Typesetter): number {
  const { measure } = set
  const widest = items.reduce((most, item) => Math.max(most, measure(figureText(item, set), set.sizes.figure, 600)), 0)
  return Math.min(width * 0.45, Math.max(44, widest + 2))
}
