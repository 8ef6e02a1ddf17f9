/** What we use of fontkit, which ships without types. */
declare module 'fontkit' {
  export type Font = {
    readonly unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    layout: (text: string, features?: unknown) => { readonly advanceWidth: number }
  }
  export function openSync(path: string): Font
}
