import { hasLeftward, mirrored, reversed } from '../bidi-text.ts'
import type { EmbeddedFont, Glyph, Placed, Position } from './embedded-font.ts'
import { exact, slotOf } from './glyph-slots.ts'

const leftwards = new WeakMap<EmbeddedFont, EmbeddedFont>()

/**
 * Makes a font write glyphs with exactly the text they stand for. pdfkit gives each glyph the letters it first stood for, but
 * scripts share glyphs between letters, and Indic vowels are drawn before the letter they follow: what is read or searched
 * would be another text.
 */
export function writeExactly(font: EmbeddedFont): void {
  if (exact.has(font.subset)) return
  exact.add(font.subset)
  font.encode = (text, features) => {
    const { glyphs, positions } = font.layout(text, features)
    return encoded(font, placed(glyphs, positions, sharedOut(text, glyphs)))
  }
}

/** The same font for text on an odd level: drawn from right to left, brackets turned, read as it was written. */
export function leftwardFont(font: EmbeddedFont): EmbeddedFont {
  const known = leftwards.get(font)
  if (known !== undefined) return known
  const own: EmbeddedFont = Object.create(font)
  // One entry in the document for both.
  Object.assign(own, { ref: () => font.ref() })
  own.encode = (text, features) => {
    // A font turns what has a script by itself.
    const { glyphs, positions } = font.layout(hasLeftward(text) ? mirrored(text) : reversed(text), features)
    const parts = sharedOut(text, [...glyphs].reverse()).reverse()
    return encoded(
      font,
      placed(glyphs, positions, parts).flatMap((one) => letterByLetter(font, one)),
    )
  }
  leftwards.set(font, own)
  return own
}

/** The text cut into what each glyph stands for; glyphs in the order in which they are read. */
function sharedOut(text: string, glyphs: readonly Glyph[]): string[] {
  const letters = [...text]
  const wanted = glyphs.reduce((sum, { codePoints }) => sum + codePoints.length, 0)
  let at = 0
  return glyphs.map(({ codePoints }, index) => {
    if (wanted !== letters.length) return index === 0 ? text : ''
    const part = letters.slice(at, at + codePoints.length).join('')
    at += codePoints.length
    return part
  })
}

function placed(glyphs: readonly Glyph[], positions: readonly Position[], parts: readonly string[]): Placed[] {
  return glyphs.flatMap((glyph, index) => {
    const position = positions[index]
    return position === undefined ? [] : [{ glyph, text: parts[index] ?? '', advance: glyph.advanceWidth, position }]
  })
}

/**
 * One glyph for several letters, such as lam with alef, as one glyph for the last of them and blanks for the others, together
 * as wide: some programs copy the letters of one glyph from left to right whatever their direction.
 */
function letterByLetter(font: EmbeddedFont, one: Placed): Placed[] {
  const letters = [...one.text].reverse()
  if (letters.length < 2 || one.advance < letters.length || /\p{M}/u.test(one.text)) return [one]
  const blank = font.font.glyphForCodePoint(0x20)
  const part = Math.floor(one.advance / letters.length)
  return letters.map((text, index) => {
    const isLast = index === letters.length - 1
    const advance = isLast ? one.advance - part * index : part
    const more = isLast ? one.position.xAdvance - one.position.advanceWidth : 0
    const width = advance * font.scale
    const offsets = index === 0 ? {} : { xOffset: 0, yOffset: 0 }
    const position = { ...one.position, ...offsets, advanceWidth: width, xAdvance: width + more }
    return { glyph: index === 0 ? one.glyph : blank, text, advance, position }
  })
}

function encoded(font: EmbeddedFont, glyphs: readonly Placed[]): [string[], readonly Position[]] {
  return [
    glyphs.map((glyph) => `0000${slotOf(font, glyph).toString(16)}`.slice(-4)),
    glyphs.map(({ position }) => position),
  ]
}
