/** What we use of fontkit, which ships without types. */
declare module 'fontkit' {
  export type Font = {
    readonly unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    layout: (
      text: string,
      features?: unknown,
      ...rest: unknown[]
    ) => {
      readonly advanceWidth: number
      readonly glyphs: readonly { readonly id: number }[]
      readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[]
    }
  }
  export function openSync(path: string): Font
}
