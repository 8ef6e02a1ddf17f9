/** What we use of a font that pdfkit opened for embedding. */
export type EmbeddedFont = {
  readonly font: { readonly glyphForCodePoint: (codePoint: number) => Glyph }
  readonly subset: Subset
  readonly unicode: (readonly number[])[]
  readonly widths: number[]
  readonly scale: number
  ascender: number
  descender: number
  lineGap: number
  readonly layout: (
    text: string,
    features?: unknown,
  ) => { readonly glyphs: readonly Glyph[]; readonly positions: readonly Position[] }
  readonly ref: () => unknown
  encode: (text: string, features?: unknown) => [string[], readonly Position[]]
}
export type Glyph = { readonly id: number; readonly advanceWidth: number; readonly codePoints: readonly number[] }
/** In thousandths of the size. */
export type Position = {
  readonly xAdvance: number
  readonly yAdvance: number
  readonly xOffset: number
  readonly yOffset: number
  /** The glyph's own, which the reader goes on by. */
  readonly advanceWidth: number
}
export type Subset = {
  readonly glyphs: number[]
  readonly includeGlyph: (id: number) => number
  readonly hmtx: { readonly metrics: { advance: number }[] }
  _addGlyph: (id: number) => number
}
/** A glyph with the text it stands for, as wide as it says. */
export type Placed = {
  readonly glyph: Glyph
  readonly text: string
  readonly advance: number
  readonly position: Position
}
