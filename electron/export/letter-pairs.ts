/** A text as glyphs of a font, as fontkit gives it. */
export type GlyphRun = {
  readonly glyphs: readonly { readonly id: number }[]
  readonly positions: readonly GlyphPosition[]
  readonly advanceWidth: number
}

/** Writable: pdfkit scales what it is given. */
export type GlyphPosition = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }

type Letter = { readonly glyph: GlyphRun['glyphs'][number]; readonly advance: number }

/** Letters that stand for themselves wherever they stand: nothing but their neighbour moves them. */
const simple =
  /^[\u0020-\u007e\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b9\u00bb-\u00ff\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]+$/u
const latin = /\p{Script=Latin}/u

type Layout = (text: string, script?: 'latn') => GlyphRun
type Pairs = (text: string) => GlyphRun | null

/**
 * Sets texts of simple letters from what is known of each pair of them: how wide the first is before the second. It gives what
 * the font's own layout would, for a small part of the work and memory, but for figures beside a point: @see standsApart
 * @param layout the font's own, always with the same features; the script of the text, if none is given
 * @returns the run; null where letters are not simple, or where two become one
 */
export function createLetterPairs(layout: Layout): Pairs {
  // Figures and signs alone have other rules than those between letters.
  const amongLetters = pairsIn((text) => layout(text, 'latn'))
  const alone = pairsIn((text) => layout(text))
  return (text) => {
    if (!simple.test(text)) return null
    return latin.test(text) ? amongLetters(text) : alone(text)
  }
}

const [nought, nine, comma, point] = [0x30, 0x39, 0x2c, 0x2e]

/** A figure and a point or a comma beside it. Fonts move them so close that in small type 7.1 is read as 71. */
export function standsApart(code: number, next: number): boolean {
  return (isFigure(code) && isPoint(next)) || (isPoint(code) && isFigure(next))
}

function isFigure(code: number): boolean {
  return code >= nought && code <= nine
}

function isPoint(code: number): boolean {
  return code === comma || code === point
}

function pairsIn(layout: (text: string) => GlyphRun): Pairs {
  const letters = new Map<number, Letter | null>()
  const advances = new Map<number, number | null>()
  const letterOf = (code: number): Letter | null => {
    const known = letters.get(code)
    if (known !== undefined) return known
    const { glyphs, positions } = layout(String.fromCharCode(code))
    const [glyph, position] = [glyphs[0], positions[0]]
    const isPlain = glyphs.length === 1 && glyph !== undefined && position !== undefined && stays(position)
    const letter = isPlain ? { glyph, advance: position.xAdvance } : null
    letters.set(code, letter)
    return letter
  }
  /** How wide a letter is before another. */
  const advanceOf = (code: number, next: number): number | null => {
    const key = code * 0x10000 + next
    const known = advances.get(key)
    if (known !== undefined) return known
    const [letter, after] = [letterOf(code), letterOf(next)]
    const own = measured(layout(String.fromCharCode(code, next)), letter, after)
    const advance = own !== null && letter !== null && standsApart(code, next) ? letter.advance : own
    advances.set(key, advance)
    return advance
  }
  return (text) => {
    const glyphs: Letter['glyph'][] = []
    const positions: GlyphPosition[] = []
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      const letter = letterOf(code)
      const advance = at + 1 < text.length ? advanceOf(code, text.charCodeAt(at + 1)) : (letter?.advance ?? null)
      if (letter === null || advance === null) return null
      glyphs.push(letter.glyph)
      positions.push({ xAdvance: advance, yAdvance: 0, xOffset: 0, yOffset: 0 })
    }
    return new PlainRun(glyphs, positions)
  }
}

/** As fontkit's own: as wide as its positions say when it is asked. */
class PlainRun implements GlyphRun {
  readonly glyphs: GlyphRun['glyphs']
  readonly positions: readonly GlyphPosition[]

  constructor(glyphs: GlyphRun['glyphs'], positions: readonly GlyphPosition[]) {
    this.glyphs = glyphs
    this.positions = positions
  }

  get advanceWidth(): number {
    let width = 0
    for (const { xAdvance } of this.positions) width += xAdvance
    return width
  }
}

function measured({ glyphs, positions }: GlyphRun, first: Letter | null, second: Letter | null): number | null {
  const [one, two] = positions
  if (first === null || second === null || one === undefined || two === undefined) return null
  const same = glyphs.length === 2 && glyphs[0]?.id === first.glyph.id && glyphs[1]?.id === second.glyph.id
  return same && stays(one) && stays(two) && two.xAdvance === second.advance ? one.xAdvance : null
}

function stays({ yAdvance, xOffset, yOffset }: GlyphPosition): boolean {
  return yAdvance === 0 && xOffset === 0 && yOffset === 0
}
