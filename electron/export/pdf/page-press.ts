import type { Content, DynamicContent } from 'pdfmake/interfaces'
import type { Typeface } from '../typeface.ts'
import { moveToFront, sealSheet } from './page-sheets.ts'
import { paintScene } from './paint-scene.ts'
import type { PdfDocument } from './pdf-document.ts'
import {
  DocMeasure,
  DocPreprocessor,
  DocumentContext,
  LayoutBuilder,
  PageElementWriter,
  Renderer,
} from './pdfmake-parts.ts'
import type { Page, Pdf, Sheet, Writer } from './pdfmake-types.ts'
import { sceneMeasure } from './scene-node.ts'
import { endsShort, stateOf, takeBack } from './short-end.ts'
import { createStructure } from './structure.ts'

/** Lays nodes out on pages and draws pages as they become full: a document is never in memory as a whole. */
export type PagePress = {
  /**
   * Lays out what follows, in the first of some ways that does not leave a last page with little on it; else in the first.
   * @param goesOn whether it goes on where the page ends
   */
  readonly print: (ways: readonly (() => readonly Content[])[], goesOn: boolean) => void
  /** Draws what is left: the last pages, the opening, and the feet of all pages. */
  readonly finish: () => void
}

/**
 * pdfmake's own printer lays everything out before it draws anything. This one draws a page as soon as nothing can come onto it
 * any more, and only its foot at the end, when it is known how many pages there are.
 * @param rowSet told of each row of a table that was made late: @see teachLaterRows
 */
export function createPagePress(pdf: Pdf, document: PdfDocument, typeface: Typeface, rowSet: () => void): PagePress {
  const { pageSize, opening, footer } = document
  const [left, top, right, bottom] = document.pageMargins
  const margins = { left, top, right, bottom }
  const builder = new LayoutBuilder(pageSize, margins, sceneMeasure)
  builder.docPreprocessor = new DocPreprocessor()
  builder.docPreprocessor.preprocessDocument([])
  builder.docMeasure = new DocMeasure(pdf, {}, document.defaultStyle ?? {}, sceneMeasure, {})
  builder.writer = new PageElementWriter(new DocumentContext())
  // A list of all nodes is for those who decide on page breaks by it.
  builder.linearNodeList = { push: () => 0 }
  const writer: Writer = builder.writer
  const { pages } = writer.context()
  const renderer = new Renderer(pdf)
  renderer.structure = createStructure(pdf)
  renderer.paintPicture = (picture) => paintScene(pdf, picture, typeface)
  const sheets: Sheet[] = []
  let drawn = 0
  let onTrial = false

  const print = (node: Content): void => {
    const isSection = typeof node === 'object' && 'section' in node
    if (!isSection && pages.length === 0) writer.addPage(pageSize, undefined, margins)
    builder.processNode(builder.docMeasure.measureNode(builder.docPreprocessor.preprocessNode(node, true)))
  }
  /** A line above or below a page is laid out apart and put in its place. */
  const addLine = (index: number, make: DynamicContent | null | undefined, y: number, height: number): void => {
    const node = make?.(index + 1, pages.length, pageSize as never)
    if (node === undefined || node === null) return
    const context = writer.context()
    const { page } = context
    context.page = index
    writer.beginUnbreakableBlock(pageSize.width, height)
    builder.processNode(builder.docMeasure.measureNode(new DocPreprocessor().preprocessBlock(node)))
    writer.commitUnbreakableBlock(0, y)
    context.page = page
  }
  const draw = (index: number): void => {
    const page = pages[index]
    if (page === undefined) return
    addLine(index, page.customProperties.header, 0, page.pageMargins.top)
    settleReferences(page)
    renderer.renderPages([page])
    page.items = []
    sheets[index] = sealSheet(pdf)
  }
  const drawBefore = (end: number): void => {
    for (; drawn < end; drawn += 1) draw(drawn)
  }
  const drawFoot = (index: number, sheet: Sheet): void => {
    const page = pages[index]
    if (page === undefined) return
    pdf.page = sheet
    addLine(index, footer, pageSize.height - page.pageMargins.bottom, page.pageMargins.bottom)
    for (const { type, item } of page.items) if (type === 'line') renderer.renderLine(item, item.x, item.y)
    page.items = []
  }

  /** References to what was not there yet when they were laid out. */
  const settleReferences = ({ items }: Page): void => {
    for (const { type, item } of items) {
      const reference = type === 'line' ? item.tagged?.node._pageRef : undefined
      if (type === 'line' && reference !== undefined) item._pageNodeRef = reference._nodeRef
    }
  }

  builder.rowSet = () => {
    rowSet()
    // Within a column or a block that stays whole, something may still be added to earlier pages.
    if (!onTrial && builder.nestedLevel === 1 && writer.transactionLevel === 0) drawBefore(writer.context().page)
  }
  if (opening !== undefined) {
    renderer.structure.reserve(opening.within)
    print(opening.content)
    drawn = pages.length
  }
  const openingPages = drawn
  const printAll = (nodes: readonly Content[]): void => {
    for (const node of nodes) {
      print(node)
      if (!onTrial) drawBefore(Math.max(openingPages, pages.length - 1))
    }
  }
  return {
    print: ([usual, ...closer], goesOn) => {
      if (usual === undefined) return
      const context = writer.context()
      const references = builder.docPreprocessor.nodeReferences
      const before = stateOf(context, references, goesOn)
      // What is drawn can't be taken back, so its pages wait until it is settled.
      onTrial = closer.length > 0
      printAll(usual())
      if (onTrial && endsShort(context, before)) {
        const usualPages = pages.length
        const saves = closer.some((make) => {
          takeBack(context, references, before)
          printAll(make())
          return pages.length < usualPages
        })
        if (!saves) {
          takeBack(context, references, before)
          printAll(usual())
        }
      }
      onTrial = false
      drawBefore(Math.max(openingPages, pages.length - 1))
    },
    finish: () => {
      drawBefore(pages.length)
      for (let index = 0; index < openingPages; index += 1) draw(index)
      moveToFront(pdf, openingPages)
      sheets.forEach((sheet, index) => {
        drawFoot(index, sheet)
      })
      renderer.structure.end()
      pdf.end()
    },
  }
}
