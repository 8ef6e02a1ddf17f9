import { clamp } from './axis.ts'
import { boxIndex } from './box-index.ts'
import { type Box, crosses, type Line } from './crossings.ts'
import { type Forms, formsOnce, type LabelOptions } from './label-forms.ts'
import { comeNear } from './leader-lines.ts'
import { lineHeight } from './write-text.ts'

export type Mark = {
  readonly id: string
  readonly label: string
  readonly cx: number
  readonly cy: number
  readonly r: number
  /** Nothing else tells which it is: where there is no room beside it, its label stands further off, with a line to it. */
  readonly needsLabel?: boolean
  /** Where there is no room beside it, its label may stand further off, after all that have room have theirs. */
  readonly mayBeLed?: boolean
  /** Stands for the label where that has no room. */
  readonly short?: string
  /** The part of the frame that it belongs to: a label that stands further off is there, unless only elsewhere is room for one that is needed. */
  readonly within?: Box
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
 * nor a label, nor the frame, and is nearer to its own mark than to any other. Then those that may be led to have theirs further
 * off, with a line, and what has no place for its label has its short one. A label that finds none, or of which only a beginning
 * would, is left out.
 */
export function placeLabels(
  marks: readonly Mark[],
  frame: Box,
  taken: readonly Box[],
  type: LabelOptions,
): PlacedLabel[] {
  const options = { size: type.size, forms: formsOnce(type) }
  const [boxes, wide] = [boxIndex(frame), boxIndex(frame)]
  const texts: Box[] = [...taken]
  const lines: Line[] = []
  for (const box of taken) boxes.add(box)
  for (const [at, mark] of marks.entries()) {
    boxes.add(around(mark, 0))
    wide.add(around(mark, apart), at)
  }
  const placed = new Map<number, PlacedLabel>()
  const isTaken = (box: Box): boolean => boxes.hits(box) || lines.some((line) => crosses(line, box))
  const strikes = (line: Line): boolean =>
    texts.some((text) => crosses(line, text)) || lines.some((other) => comeNear(line, other))
  // A line that goes on below another mark seems to begin there.
  const strikesMark =
    (at: number) =>
    (line: Line): boolean =>
      strikes(line) || marks.some((other, index) => index !== at && crosses(line, around(other, 0)))
  const beside = (at: number, mark: Mark): Found | null =>
    firstFree(mark, frame, (box) => wide.hits(box, at) || isTaken(box), options)
  const led = (at: number, mark: Mark, area = mark.within ?? frame): Found | null =>
    furtherOff(mark, area, { isTaken: (box) => wide.hits(box, at) || isTaken(box), strikes: strikesMark(at) }, options)
  const keep = (at: number, found: Found | null): void => {
    if (found === null) return
    boxes.add(found.box)
    texts.push(found.box)
    if (found.label.line !== undefined) lines.push(found.label.line)
    placed.set(at, found.label)
  }
  for (const [at, mark] of marks.entries()) {
    // At last anything but a label may be crossed: the line goes below it.
    const needed = (): Found | null =>
      led(at, mark) ?? led(at, mark, frame) ?? furtherOff(mark, frame, { isTaken, strikes }, options)
    keep(at, beside(at, mark) ?? (mark.needsLabel === true ? needed() : null))
  }
  const left = [...marks.entries()].filter(([at]) => !placed.has(at))
  // With more lines than these, they would be all there is to see.
  const isCrowd = left.length > mostLed
  for (const [at, mark] of left) if (mark.mayBeLed === true && !isCrowd) keep(at, led(at, mark))
  for (const [at, { short = '', ...mark }] of left) {
    if (short === '' || placed.has(at)) continue
    const own = { ...mark, label: short }
    keep(at, beside(at, own) ?? (mark.mayBeLed === true && !isCrowd ? led(at, own) : null))
  }
  return [...placed.entries()].sort(([one], [other]) => one - other).map(([, label]) => label)
}

/** Of marks without room beside them, as many at most may have their labels further off. */
const mostLed = 40

/** So much further than its own mark is any other from a label, in points: it would be read as that one's. */
const apart = 3.5

function around({ cx, cy, r }: Mark, space: number): Box {
  const half = r + space
  return { x: cx - half, y: cy - half, width: 2 * half, height: 2 * half }
}

type IsTaken = (box: Box) => boolean
type Found = { readonly box: Box; readonly label: PlacedLabel }

/** From the edge of the mark, in points. */
const distances = [14, 26, 40, 56, 74] as const

type Paths = { readonly isTaken: IsTaken; readonly strikes: (line: Line) => boolean }

/** A place further off, in the nearest of some rings around the mark, whose line to the mark strikes nothing. */
function furtherOff(mark: Mark, frame: Box, { isTaken, strikes }: Paths, options: Forms): Found | null {
  const isBlocked = (box: Box): boolean => isTaken(box) || strikes(lineTo(mark, box))
  for (const distance of distances) {
    const found = firstFree({ ...mark, r: mark.r + distance }, frame, isBlocked, options)
    if (found !== null) return { ...found, label: { ...found.label, line: lineTo(mark, found.box) } }
  }
  return null
}

/** From the edge of a mark to the nearest place of a label. */
function lineTo(mark: Mark, box: Box): Line {
  const end = { x: clamp(mark.cx, box.x, box.x + box.width), y: clamp(mark.cy, box.y, box.y + box.height) }
  const length = Math.hypot(end.x - mark.cx, end.y - mark.cy)
  const [dx, dy] = [(end.x - mark.cx) / length, (end.y - mark.cy) / length]
  return { x1: mark.cx + dx * mark.r, y1: mark.cy + dy * mark.r, x2: end.x - dx, y2: end.y - dy }
}

function firstFree(mark: Mark, frame: Box, isTaken: IsTaken, options: Forms): Found | null {
  const isFree = (box: Box): boolean => contains(frame, box) && !isTaken(box)
  // Where not even a letter has room, nothing has: most places in a crowd are left out before a text is broken into lines.
  const open = candidates(mark, leastWidth, options.size * lineHeight + 1).map(({ box }) => isFree(box))
  if (!open.includes(true)) return null
  for (const { lines, width, height } of options.forms(mark.label)) {
    for (const [at, { box, anchor }] of candidates(mark, width, height).entries()) {
      if (open[at] !== true || !isFree(box)) continue
      const x = anchor === 'start' ? box.x + 1 : anchor === 'end' ? box.x + width - 1 : box.x + width / 2
      return { box, label: { id: mark.id, lines, x, y: box.y + height / 2, anchor } }
    }
  }
  return null
}

/** Of a label of one narrow letter. */
const leastWidth = 2

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
