/** The insides of pdfmake 0.3.11 that we reach into. */
declare module 'pdfmake/js/LayoutBuilder.js' {
  class LayoutBuilder {
    constructor(pageSize: object, margins: object, svgMeasure: object)
    docPreprocessor: {
      readonly nodeReferences: import('./short-end.ts').NodeReferences
      readonly preprocessDocument: (content: readonly object[]) => object
      readonly preprocessNode: (content: unknown, isSectionAllowed?: boolean) => object
    }
    docMeasure: { readonly measureNode: (node: object) => object }
    writer: import('./pdfmake-types.ts').Writer
    linearNodeList: { readonly push: (node: object) => number }
    readonly nestedLevel: number
    /** Ours: a row that was made late is set. */
    rowSet?: () => void
    processNode(this: LayoutBuilder, node: object): void
    processTable(this: LayoutBuilder, node: import('./pdfmake-types.ts').TableNode): void
    buildNextLine(
      this: LayoutBuilder,
      node: import('./pdfmake-types.ts').TextNode,
    ): import('./pdfmake-types.ts').Line | null
  }
  const module: typeof LayoutBuilder | { readonly default: typeof LayoutBuilder }
  export = module
}

declare module 'pdfmake/js/DocPreprocessor.js' {
  class DocPreprocessor {
    readonly nodeReferences: import('./short-end.ts').NodeReferences
    preprocessDocument(content: readonly object[]): object
    preprocessBlock(content: unknown): object
    preprocessNode(content: unknown, isSectionAllowed?: boolean): object
  }
  const module: typeof DocPreprocessor | { readonly default: typeof DocPreprocessor }
  export = module
}

declare module 'pdfmake/js/DocMeasure.js' {
  class DocMeasure {
    constructor(pdf: object, styles: object, defaultStyle: object, svgMeasure: object, layouts: object)
    measureNode(node: object): object
  }
  const module: typeof DocMeasure | { readonly default: typeof DocMeasure }
  export = module
}

declare module 'pdfmake/js/DocumentContext.js' {
  class DocumentContext {}
  const module: typeof DocumentContext | { readonly default: typeof DocumentContext }
  export = module
}

declare module 'pdfmake/js/PageElementWriter.js' {
  type Writer = import('./pdfmake-types.ts').Writer
  interface PageElementWriter extends Writer {}
  class PageElementWriter {
    constructor(context: object)
  }
  const module: typeof PageElementWriter | { readonly default: typeof PageElementWriter }
  export = module
}

declare module 'pdfmake/js/Renderer.js' {
  class Renderer {
    constructor(pdf: object)
    structure: import('./structure.ts').Structure
    renderPages(this: Renderer, pages: readonly object[]): void
    renderLine(this: Renderer, line: import('./pdfmake-types.ts').Line, x: number, y: number): void
    renderSVG(this: Renderer, svg: import('./pdfmake-types.ts').Picture): void
    /** Ours: draws what stands where pdfmake has SVG. */
    paintPicture: (picture: import('./pdfmake-types.ts').Picture) => void
    renderImage(this: Renderer, image: object): void
    renderVector(this: Renderer, vector: object): void
  }
  const module: typeof Renderer | { readonly default: typeof Renderer }
  export = module
}

declare module 'pdfmake/js/PDFDocument.js' {
  type Pdf = import('./pdfmake-types.ts').Pdf
  interface PDFDocument extends Pdf {}
  class PDFDocument {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      files: null,
      allows: (path: string) => boolean,
    )
    font(this: PDFDocument, file: unknown, ...rest: unknown[]): PDFDocument
  }
  const module: typeof PDFDocument | { readonly default: typeof PDFDocument }
  export = module
}

declare module 'pdfmake/js/TextBreaker.js' {
  type Styled = string | { readonly text?: unknown }
  class TextBreaker {
    getBreaks(this: TextBreaker, texts: readonly Styled[], styles: unknown): import('./words.ts').Word[]
  }
  const module: typeof TextBreaker | { readonly default: typeof TextBreaker }
  export = module
}

declare module 'pdfmake/js/Line.js' {
  type Inline = import('./words.ts').Inline
  class Line {
    readonly maxWidth: number
    readonly inlines: readonly Inline[]
    readonly inlineWidths: number
    readonly leadingCut: number
    readonly newLineForced?: boolean
    hasEnoughSpaceForInline(this: Line, inline: Inline, next?: readonly Inline[]): boolean
  }
  const module: typeof Line | { readonly default: typeof Line }
  export = module
}

declare module 'pdfmake/js/TextInlines.js' {
  type Words = import('./words.ts').Word[]
  class TextInlines {
    constructor(pdf: null)
    measure(this: TextInlines, words: Words, styles: unknown): Words
    widthOfText(text: string, inline: object): number
  }
  const module: typeof TextInlines | { readonly default: typeof TextInlines }
  export = module
}

declare module 'pdfmake/js/TableProcessor.js' {
  type Writer = import('./pdfmake-types.ts').Writer
  class TableProcessor {
    readonly tableNode: import('./pdfmake-types.ts').TableNode
    beginRow(this: TableProcessor, row: number, writer: Writer): void
    endRow(this: TableProcessor, row: number, writer: Writer, pageBreaks: unknown): void
  }
  const module: typeof TableProcessor | { readonly default: typeof TableProcessor }
  export = module
}
