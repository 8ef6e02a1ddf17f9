import { type Box, crosses, type Line, meet, overlaps } from './crossings.ts'
import { type Type, wholeLines, widestLine } from './fit-text.ts'
import type { Measure } from './scene.ts'
import { lineHeight } from './write-text.ts'

export type Mark = {
  readonly id: string
  readonly label: string
  readonly cx: number
  readonly cy: number
  readonly r: number
  /** Nothing else tells which it is: where there is no room beside it, its label stands further off, with a line to it. */
  readonly needsLabel?: boolean
}
export type PlacedLabel = {
  readonly id: string
  readonly lines: readonly string[]
  readonly x: number
  /** The middle of all lines. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** From the mark to a label that stands further off. */
  readonly line?: Line
}

/**
 * Greedy label placement: each mark in turn takes the first of twelve places around it where its label touches neither a mark,
 * nor a label, nor the frame, and is nearer to its own mark than to any other. A label that finds none, or of which only a
 * beginning would, is left out: the table beside the picture names it.
 */
export function placeLabels(
  marks: readonly Mark[],
  frame: Box,
  taken: readonly Box[],
  options: LabelOptions,
): PlacedLabel[] {
  const boxes: Box[] = [...taken, ...marks.map((mark) => around(mark, 0))]
  const placed: PlacedLabel[] = []
  const texts: Box[] = [...taken]
  const lines: Line[] = []
  const isTaken = (box: Box): boolean =>
    boxes.some((other) => overlaps(other, box)) || lines.some((line) => crosses(line, box))
  const strikes = (line: Line): boolean =>
    texts.some((text) => crosses(line, text)) || lines.some((other) => meet(line, other))
  const wide = marks.map((mark) => around(mark, apart))
  for (const [at, mark] of marks.entries()) {
    const isNearAnother = (box: Box): boolean => wide.some((other, index) => index !== at && overlaps(other, box))
    const isNotIts = (box: Box): boolean => isNearAnother(box) || isTaken(box)
    const found =
      firstFree(mark, frame, isNotIts, options) ??
      (mark.needsLabel === true
        ? (furtherOff(mark, frame, { isTaken: isNotIts, strikes }, options) ??
          furtherOff(mark, frame, { isTaken, strikes }, options))
        : null)
    if (found === null) continue
    boxes.push(found.box)
    texts.push(found.box)
    if (found.label.line !== undefined) lines.push(found.label.line)
    placed.push(found.label)
  }
  return placed
}

/** So much further than its own mark is any other from a label, in points: it would be read as that one's. */
const apart = 3.5

function around({ cx, cy, r }: Mark, space: number): Box {
  const half = r + space
  return { x: cx - half, y: cy - half, width: 2 * half, height: 2 * half }
}

/** What a label may look like, the handiest first. */
const shapes = [
  { wider: 1, lines: 2 },
  { wider: 1.3, lines: 1 },
  { wider: 1.3, lines: 2 },
  { wider: 1, lines: 3 },
  { wider: 1.6, lines: 2 },
  { wider: 1.3, lines: 3 },
] as const

type IsTaken = (box: Box) => boolean
type Found = { readonly box: Box; readonly label: PlacedLabel }

/** From the edge of the mark, in points. */
const distances = [14, 26, 40, 56] as const

type Paths = { readonly isTaken: IsTaken; readonly strikes: (line: Line) => boolean }

/** A place further off, in the nearest of some rings around the mark, whose line to the mark crosses no label and no other line. */
function furtherOff(mark: Mark, frame: Box, { isTaken, strikes }: Paths, options: LabelOptions): Found | null {
  // Another mark may be crossed: the line goes below it. A label may not.
  const isBlocked = (box: Box): boolean => isTaken(box) || strikes(lineTo(mark, box))
  for (const distance of distances) {
    const found = firstFree({ ...mark, r: mark.r + distance }, frame, isBlocked, options)
    if (found !== null) return { ...found, label: { ...found.label, line: lineTo(mark, found.box) } }
  }
  return null
}

/** From the edge of a mark to the nearest place of a label. */
function lineTo(mark: Mark, box: Box): Line {
  const end = { x: within(mark.cx, box.x, box.x + box.width), y: within(mark.cy, box.y, box.y + box.height) }
  const length = Math.hypot(end.x - mark.cx, end.y - mark.cy)
  const [dx, dy] = [(end.x - mark.cx) / length, (end.y - mark.cy) / length]
  return { x1: mark.cx + dx * mark.r, y1: mark.cy + dy * mark.r, x2: end.x - dx, y2: end.y - dy }
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

type LabelOptions = Type & { readonly maxWidth: number; readonly measure: Measure }

function firstFree(mark: Mark, frame: Box, isTaken: IsTaken, options: LabelOptions): Found | null {
  for (const { wider, lines: most } of shapes) {
    const lines = wholeLines(mark.label, options.maxWidth * wider, most, options, options.measure)
    if (lines === null || lines.length === 0) continue
    const width = widestLine(lines, options, options.measure) + 2
    const height = lines.length * options.size * lineHeight + 1
    for (const candidate of candidates(mark, width, height)) {
      if (contains(frame, candidate.box) && !isTaken(candidate.box)) {
        const { box, anchor } = candidate
        const x = anchor === 'start' ? box.x + 1 : anchor === 'end' ? box.x + width - 1 : box.x + width / 2
        return { box, label: { id: mark.id, lines, x, y: box.y + height / 2, anchor } }
      }
    }
  }
  return null
}

function candidates({ cx, cy, r }: Mark, width: number, height: number): { box: Box; anchor: PlacedLabel['anchor'] }[] {
  const near = r + 2
  const slant = r * 0.75 + 1.5
  const at = (x: number, y: number, anchor: PlacedLabel['anchor']) => ({ box: { x, y, width, height }, anchor })
  return [
    at(cx + near, cy - height / 2, 'start'),
    at(cx - near - width, cy - height / 2, 'end'),
    at(cx - width / 2, cy + near, 'middle'),
    at(cx - width / 2, cy - near - height, 'middle'),
    at(cx + slant, cy - slant - height, 'start'),
    at(cx + slant, cy + slant, 'start'),
    at(cx - slant - width, cy - slant - height, 'end'),
    at(cx - slant - width, cy + slant, 'end'),
    at(cx + r - width, cy + near, 'end'),
    at(cx - r, cy + near, 'start'),
    at(cx + r - width, cy - near - height, 'end'),
    at(cx - r, cy - near - height, 'start'),
  ]
}

function contains(frame: Box, box: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  )
}
