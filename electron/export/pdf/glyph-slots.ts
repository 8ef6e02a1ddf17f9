import type { EmbeddedFont, Placed, Subset } from './embedded-font.ts'

/** What is embedded of a font beyond what pdfkit embeds: numbers by glyph, text and width, and widths other than the font's. */
type Slots = { readonly numbers: Map<string, number>; readonly advances: Map<number, number> }

const slotsOf = new WeakMap<Subset, Slots>()
/** Fonts that write glyphs with exactly the text they stand for. */
export const exact = new WeakSet<Subset>()

/** The number of a glyph in the embedded part of a font: one for each text that it stands for and each width. */
export function slotOf({ subset, unicode, widths, scale }: EmbeddedFont, { glyph, text, advance }: Placed): number {
  const { numbers, advances } = slotsIn(subset)
  const key = `${glyph.id} ${advance} ${text}`
  const known = numbers.get(key)
  if (known !== undefined) return known
  const codePoints = [...text].map((letter) => letter.codePointAt(0) ?? 0)
  const isItself = advance === glyph.advanceWidth
  const usual = subset.includeGlyph(glyph.id)
  if (unicode[usual] === undefined) {
    // A font that still writes in its own way, too, finds there what it would have put there.
    unicode[usual] = isItself && exact.has(subset) ? codePoints : glyph.codePoints
    widths[usual] = glyph.advanceWidth * scale
  }
  const fits = isItself && String(unicode[usual]) === String(codePoints)
  const slot = fits ? usual : subset.glyphs.push(glyph.id) - 1
  unicode[slot] = codePoints
  widths[slot] = advance * scale
  advances.set(slot, advance)
  numbers.set(key, slot)
  return slot
}

/** The widths that were asked for are written into the embedded font, too: readers take either. */
function slotsIn(subset: Subset): Slots {
  const known = slotsOf.get(subset)
  if (known !== undefined) return known
  const slots: Slots = { numbers: new Map(), advances: new Map() }
  const add = subset._addGlyph
  subset._addGlyph = (id) => {
    const at = add.call(subset, id)
    const [advance, metric] = [slots.advances.get(at), subset.hmtx.metrics[at]]
    if (advance !== undefined && metric !== undefined) metric.advance = advance
    return at
  }
  slotsOf.set(subset, slots)
  return slots
}
