/** The insides of pdfmake 0.3.11 that we reach into. */
declare module 'pdfmake/js/LayoutBuilder.js' {
  type Line = import('./teach-scripts.ts').Line & {
    tagged?: { readonly tag: import('./tag.ts').Tag; readonly node: object; readonly drawn: { yet: boolean } }
  }
  class LayoutBuilder {
    buildNextLine(this: LayoutBuilder, node: object): Line | null
  }
  const module: typeof LayoutBuilder | { readonly default: typeof LayoutBuilder }
  export = module
}

declare module 'pdfmake/js/Renderer.js' {
  type Line = {
    tagged?: { readonly tag: import('./tag.ts').Tag; readonly node: object; readonly drawn: { yet: boolean } }
  }
  class Renderer {
    structure: import('./tagging.ts').Structure
    readonly pdfDocument: import('./tagging.ts').TaggedDocument
    renderPages(this: Renderer, pages: unknown): void
    renderLine(this: Renderer, line: Line, x: number, y: number): void
    renderSVG(this: Renderer, svg: object): void
    renderImage(this: Renderer, image: object): void
    renderVector(this: Renderer, vector: object): void
  }
  const module: typeof Renderer | { readonly default: typeof Renderer }
  export = module
}

declare module 'pdfmake/js/PDFDocument.js' {
  type Layout = (text: string, features?: unknown, ...rest: unknown[]) => unknown
  type Opened = { readonly font: { layout: Layout }; layout: Layout }
  class PDFDocument {
    _font: import('./exact-text.ts').EmbeddedFont
    font(this: PDFDocument, file: unknown, ...rest: unknown[]): PDFDocument
    provideFont(this: PDFDocument, family: string, bold: boolean, italics: boolean): Opened
  }
  const module: typeof PDFDocument | { readonly default: typeof PDFDocument }
  export = module
}

declare module 'pdfmake/js/TextBreaker.js' {
  type Styled = string | { readonly text?: unknown }
  class TextBreaker {
    getBreaks(this: TextBreaker, texts: readonly Styled[], styles: unknown): import('./teach-scripts.ts').Word[]
  }
  const module: typeof TextBreaker | { readonly default: typeof TextBreaker }
  export = module
}

declare module 'pdfmake/js/TextInlines.js' {
  type Words = import('./teach-scripts.ts').Word[]
  class TextInlines {
    measure(this: TextInlines, words: Words, styles: unknown): Words
    widthOfText(text: string, inline: object): number
  }
  const module: typeof TextInlines | { readonly default: typeof TextInlines }
  export = module
}

declare module 'pdfmake/js/TableProcessor.js' {
  type Writer = { readonly beginUnbreakableBlock: () => void; readonly commitUnbreakableBlock: () => void }
  class TableProcessor {
    readonly tableNode: {
      readonly table: {
        readonly body: readonly unknown[]
        readonly keepLastRows?: number
        readonly wholeRows?: readonly boolean[]
      }
    }
    beginRow(this: TableProcessor, row: number, writer: Writer): void
    endRow(this: TableProcessor, row: number, writer: Writer, pageBreaks: unknown): void
  }
  const module: typeof TableProcessor | { readonly default: typeof TableProcessor }
  export = module
}
