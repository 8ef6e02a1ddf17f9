import type { Content } from 'pdfmake/interfaces'
import { LayoutBuilder, TableProcessor } from './pdfmake-parts.ts'
import type { Line, TableNode, TextNode, Writer } from './pdfmake-types.ts'
import { leastOfFirst, planned, type RowRules } from './row-decisions.ts'

/** What a table with rows that may break says of them: rows of its body, heads included. */
export type GoingOn = {
  /** What its first row needs on a page, with what stands above it: else it begins on the next. */
  readonly leastAtStart: number
  /** Where rows begin and break; else they begin wherever there is room for a line. */
  readonly rules?: RowRules
  /** What stands in its first column where it goes on, and in others that name it. */
  readonly again: (row: number) => readonly Again[]
  /** What stands above the rest of a text of a column which itself goes on; null where that says nothing of the row. */
  readonly headOf: (row: number, column: number) => Content | null
}

/** What names a row again in one of its columns, and the box it takes. */
export type Again = {
  readonly content: Content
  readonly width: number
  readonly height: number
  readonly column: number
  /** From the text of the first column. */
  readonly x: number
}

/** Where a row breaks: it ends at a height of a page and goes on at one of the next. */
type PageBreak = { readonly prevPage: number; readonly prevY: number; readonly y: number }

type Placed = { readonly positions?: readonly { readonly pageNumber: number }[] }

type Builder = InstanceType<typeof LayoutBuilder>

let taught = false

/** A text of a row which is being set: what heads the rest of it, and the lines that wait below that. */
type Text = {
  readonly head: () => Content | null
  /** So many lines stand before it goes on, on the next page. */
  stop: number
  count: number
  begun: boolean
  waiting: Line[]
}

/** Writers that are at a row which may break. */
const inRow = new WeakMap<Writer, ReadonlyMap<object, Text>>()

/**
 * pdfmake breaks a row wherever the page ends, after its first line and before its last, too, and where it goes on nothing says what it is.
 * This teaches it that a row begins with some lines or on the next page, that no text of it leaves one line for the next page, and that its
 * first columns name it again: where they themselves go on, too. To be taught before later rows.
 */
export function teachGoingOn(): void {
  if (taught) return
  taught = true
  const { processTable, buildNextLine } = LayoutBuilder.prototype
  LayoutBuilder.prototype.processTable = function (node: TableNode) {
    const { goingOn } = node.table
    if (goingOn !== undefined) {
      node.rowBroke = (row, breaks) => nameAgain(this, node, row, breaks as readonly PageBreak[])
      node.planRow = (row) => planned(this, node, row, buildNextLine)
      if (this.writer.transactionLevel === 0) {
        const least = goingOn.leastAtStart + leastOfFirst(this, node, buildNextLine)
        if (this.writer.context().availableHeight < least) this.writer.moveToNextPage()
      }
    }
    processTable.call(this, node)
  }
  LayoutBuilder.prototype.buildNextLine = function (node) {
    const { writer } = this
    const texts = inRow.get(writer)
    const own = texts?.get(node)
    const waiting = own?.waiting.shift()
    if (waiting !== undefined) return waiting
    const line = buildNextLine.call(this, node)
    if (line === null || texts === undefined || writer.transactionLevel > 0) return line
    const next = (rest: TextNode) => buildNextLine.call(this, rest)
    const room = writer.context().availableHeight
    if (own !== undefined) own.count += 1
    const stops = own !== undefined && own.count === own.stop
    const moves = stops || leavesOneLine(line, node, room, next)
    const head = own?.begun === true && (moves || line.getHeight() > room) ? own.head() : null
    if (own !== undefined && head !== null) {
      writer.moveToNextPage()
      const [first = line, ...others] = linesOf(this, head, (rest) => buildNextLine.call(this, rest))
      own.waiting = first === line ? [] : [...others, line]
      return first
    }
    if (moves) writer.moveToNextPage()
    if (own !== undefined) own.begun = true
    return line
  }
  const { beginRow, endRow } = TableProcessor.prototype
  TableProcessor.prototype.beginRow = function (row, writer) {
    const { goingOn, headerRows = 0 } = this.tableNode.table
    if (goingOn !== undefined && row >= headerRows) {
      const plan = () => (writer.transactionLevel === 0 ? (this.tableNode.planRow?.(row) ?? null) : null)
      let own = plan()
      // The row right below the head would leave that alone.
      if (own?.moves === true && row > headerRows) {
        writer.moveToNextPage()
        own = plan()
      }
      const cells = this.tableNode.table.body[row] ?? []
      inRow.set(
        writer,
        new Map(
          cells.map((cell, column): [object, Text] => [
            cell,
            {
              head: () => goingOn.headOf(row, column),
              stop: (own?.stops.get(column) ?? -2) + 1,
              count: 0,
              begun: false,
              waiting: [],
            },
          ]),
        ),
      )
    }
    beginRow.call(this, row, writer)
  }
  TableProcessor.prototype.endRow = function (row, writer, pageBreaks) {
    inRow.delete(writer)
    const breaks: readonly PageBreak[] =
      Array.isArray(pageBreaks) && writer.transactionLevel === 0 ? (pageBreaks as PageBreak[]) : []
    if (breaks.length > 0) makeRoom(this.tableNode, row, breaks, writer)
    endRow.call(this, row, writer, pageBreaks)
    if (breaks.length > 0 && writer.transactionLevel === 0) this.tableNode.rowBroke?.(row, breaks)
  }
}

/** What says for the eye that a text goes on, in lines, and is none of it. */
function linesOf(builder: Builder, head: Content, next: (rest: TextNode) => Line | null): Line[] {
  const node = builder.docMeasure.measureNode(builder.docPreprocessor.preprocessNode(head)) as TextNode
  const lines: Line[] = []
  for (let line = next(node); line !== null; line = next(node)) lines.push(line)
  return lines
}

/** So many words are no single line: they are not looked at. */
const surelyMore = 300

/** Whether there is room for a line of a text and not for the one after it, its last. */
function leavesOneLine(
  line: Line,
  { _inlines = [] }: TextNode,
  room: number,
  next: (rest: TextNode) => unknown,
): boolean {
  const height = line.getHeight()
  if (height > room || room - height >= height) return false
  if (_inlines.length === 0 || _inlines.length > surelyMore) return false
  const rest = { _inlines: _inlines.map((inline) => ({ ...inline })) }
  next(rest as TextNode)
  return rest._inlines.length === 0
}

/** The last page on which a row has some of a column, from 0. */
function lastOf({ table }: TableNode, row: number, column: number): number {
  const cell = table.body[row]?.[column] as Placed | undefined
  return Math.max(0, ...(cell?.positions ?? []).map(({ pageNumber }) => pageNumber - 1))
}

/** What names a row on a page: no column that itself goes on there. */
function namesOn(node: TableNode, row: number, page: number): readonly Again[] {
  const names = node.table.goingOn?.again(row) ?? []
  return names.filter(({ column }) => lastOf(node, row, column) < page)
}

/** Makes the rest of a row as high as what names it there. */
function makeRoom(node: TableNode, row: number, breaks: readonly PageBreak[], writer: Writer): void {
  const { _layout: layout } = node
  const [last, context] = [breaks.at(-1), writer.context()]
  if (last === undefined) return
  const height = Math.max(0, ...namesOn(node, row, last.prevPage + 1).map((each) => each.height))
  const end = last.y + layout.paddingTop(row, node) + height
  if (height > 0 && end > context.y) context.moveDown(Math.min(end - context.y, Math.max(0, context.availableHeight)))
}

function nameAgain(builder: Builder, node: TableNode, row: number, breaks: readonly PageBreak[]): void {
  const { writer, docMeasure, docPreprocessor } = builder
  const { _layout: layout } = node
  const context = writer.context()
  const { page, x } = context
  for (const { prevPage, y: from } of breaks) {
    for (const { content, width, height, x: aside } of namesOn(node, row, prevPage + 1)) {
      context.page = prevPage + 1
      // As wide as its column: what is read from right to left begins at its right.
      writer.beginUnbreakableBlock(width, height * 2)
      builder.processNode(docMeasure.measureNode(docPreprocessor.preprocessNode(content)))
      writer.commitUnbreakableBlock(x + layout.paddingLeft(0, node) + aside, from + layout.paddingTop(row, node))
    }
  }
  context.page = page
}
