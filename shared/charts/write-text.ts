import { fitText, sizeForBlock, type Type, wrapText } from './fit-text.ts'
import type { Measure, Shape } from './scene.ts'

/** From the middle of the letters to the base line, as a share of the size. */
const middleToBase = 0.36
/** From base line to base line, as a share of the size. */
export const lineHeight = 1.22

export type Placed = Type & {
  readonly x: number
  /** The middle of the line, or of all lines. */
  readonly y: number
  readonly maxWidth: number
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** A line of text around a middle, shortened to its width; no shape when nothing fits. */
export function writeLine(text: string, placed: Placed, measure: Measure): Shape[] {
  const fitted = fitText(text, placed.maxWidth, placed, measure)
  return fitted === '' ? [] : [{ ...textShape(fitted, placed, placed.y), ...cutFrom(text, fitted) }]
}

/** Lines of text around a middle, broken and shortened to width and number of lines. */
export function writeBlock(text: string, placed: Placed & { readonly maxLines: number }, measure: Measure): Shape[] {
  const lines = wrapText(text, placed.maxWidth, placed.maxLines, placed, measure).filter((line) => line !== '')
  const pitch = placed.size * lineHeight
  const first = placed.y - ((lines.length - 1) * pitch) / 2
  return lines.map((line, index) => ({
    ...textShape(line, placed, first + index * pitch),
    ...cutIn(text, lines, index),
  }))
}

/**
 * Lines of text around a middle, as many as a height has room for: rather in smaller letters than shortened.
 * @param placed `least` is the smallest size there may be, as a share of the usual one
 */
export function writeWhole(
  text: string,
  placed: Placed & { readonly height: number; readonly least?: number },
  measure: Measure,
): Shape[] {
  const { maxWidth: width, height, least = 0.75 } = placed
  // Most texts are one line, which needs no looking for a size.
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line !== '' && measure(line, placed.size, placed.weight) <= width) return [textShape(line, placed, placed.y)]
  const size = sizeForBlock(text, { width, height, lineHeight, least }, placed, measure)
  const maxLines = Math.max(1, Math.floor(height / (size * lineHeight)))
  return writeBlock(text, { ...placed, size, maxLines }, measure)
}

/** Lines of text downwards from a top edge. */
export function writeDown(
  text: string,
  placed: Placed & { readonly maxLines: number; readonly pitch?: number },
  measure: Measure,
): { readonly shapes: Shape[]; readonly bottom: number } {
  const lines = wrapText(text, placed.maxWidth, placed.maxLines, placed, measure).filter((line) => line !== '')
  const pitch = placed.pitch ?? placed.size * lineHeight
  const shapes = lines.map((line, index) => ({
    ...textShape(line, placed, placed.y + (index + 0.5) * pitch),
    ...cutIn(text, lines, index),
  }))
  return { shapes, bottom: placed.y + lines.length * pitch }
}

/** A line that reads upwards around a middle; `maxWidth` is its length. */
export function writeUpwards(text: string, placed: Placed, measure: Measure): Shape[] {
  const fitted = fitText(text, placed.maxWidth, placed, measure)
  if (fitted === '') return []
  const { x, y, size, weight, fill, anchor = 'middle' } = placed
  const upwards = { x: x + size * middleToBase, y, text: fitted, size, weight, anchor, fill, rotate: -90 } as const
  return [{ kind: 'text', ...upwards, ...cutFrom(text, fitted) }]
}

/** A text that a line of it shortens. */
function cutFrom(text: string, line: string): { readonly whole?: string } {
  return line.endsWith('…') && !text.trimEnd().endsWith('…') ? { whole: text } : {}
}

/** Of lines only the last one can be shortened. */
function cutIn(text: string, lines: readonly string[], index: number): { readonly whole?: string } {
  return index === lines.length - 1 ? cutFrom(text, lines[index] ?? '') : {}
}

function textShape(text: string, { x, size, weight, fill, anchor = 'start' }: Placed, middle: number): Shape {
  return { kind: 'text', x, y: middle + size * middleToBase, text, size, weight, anchor, fill }
}
