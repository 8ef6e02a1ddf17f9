import { sizeForBlock, type Type, wholeLines } from './fit-text.ts'
import type { Measure, Shape } from './scene.ts'
import { lineHeight, type Placed, writeBlock } from './write-text.ts'

/** @param least the smallest share of the usual size */
type Box = Type & { readonly maxWidth: number; readonly height: number; readonly least?: number }

const usualLeast = 0.75

/**
 * The size at which all texts of a column are whole: they are read as one, so none has smaller letters than another. A text that
 * would be cut in the smallest letters too does not make the others small.
 */
export function sizeForColumn(texts: readonly string[], box: Box, measure: Measure): number {
  return Math.min(box.size, ...texts.map((text) => sizeNeeded(text, box, measure) ?? box.size))
}

/** The size, at most the usual one, at which a text is whole; null where there is none. */
export function sizeNeeded(
  text: string,
  { maxWidth: width, height, size, weight, least = usualLeast }: Box,
  measure: Measure,
): number | null {
  const whole = sizeForBlock(text, { width, height, lineHeight, least }, { size, weight }, measure)
  return wholeLines(text, width, linesIn(height, whole), { size: whole, weight }, measure) === null ? null : whole
}

/** Lines of a text around a middle in the letters of its column, as many as a height has room for. */
export function writeInColumn(text: string, placed: Placed & { readonly height: number }, measure: Measure): Shape[] {
  return writeBlock(text, { ...placed, maxLines: linesIn(placed.height, placed.size) }, measure)
}

function linesIn(height: number, size: number): number {
  return Math.max(1, Math.floor(height / (size * lineHeight)))
}
