import { type CellAddress, columnLetters, parseAddress } from './cell-address.ts'
import { fingerprintOf } from './formula-fingerprint.ts'
import type { ImportLimits } from './import-limits.ts'
import { attribute, escapeXml, unescapeXml } from './plain-xml.ts'
import { RefusedFile } from './refusal.ts'
import type { Merge } from './spreadsheet.ts'

export type StrippedSheet = {
  /** A worksheet with nothing in it but cells that hold something: address, type, style, value. */
  readonly xml: string
  readonly merges: readonly Merge[]
  readonly cells: number
  /** @see Sheet */
  readonly formulas: ReadonlyMap<string, number>
}

/** Stands where a formula has no stored result, since then nobody can say what the cell shows. */
export const noResult = '#NO_RESULT!'

/**
 * Takes from a worksheet what an import needs and drops the rest before a parser sees it: columns, validations,
 * formats, drawings and whatever else a hostile file can blow up. Formulas go too; their stored results stay.
 * @param cellsLeft how many cells the file may still have
 * @throws RefusedFile
 */
export function stripSheet(xml: string, limits: ImportLimits, cellsLeft: number): StrippedSheet {
  const out: string[] = ['<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>']
  const used = { row: 0, column: 0 }
  const formulas = new Map<string, number>()
  let cells = 0
  for (const row of rowsOf(xml)) {
    for (const cell of row.cells) noteFormula(cell, row.number, formulas)
    const kept = row.cells.flatMap((cell) => plainCell(cell, row.number))
    if (kept.length === 0) continue
    if (row.number > limits.rows) throw new RefusedFile('tooManyRows', { row: row.number, limit: limits.rows })
    cells += kept.length
    if (cells > cellsLeft) throw new RefusedFile('tooManyCells', { limit: limits.cells })
    const last = row.cells.at(-1)?.column ?? 0
    if (last > limits.columns) throw new RefusedFile('tooManyColumns', { column: last, limit: limits.columns })
    used.row = Math.max(used.row, row.number)
    used.column = Math.max(used.column, last)
    out.push(`<row r="${row.number}">`, ...kept, '</row>')
  }
  out.push('</sheetData></worksheet>')
  return { xml: out.join(''), merges: mergesOf(xml, used, limits), cells, formulas }
}

type RawCell = { readonly column: number; readonly attributes: string; readonly content: string }
type RawRow = { readonly number: number; readonly cells: readonly RawCell[] }

/** Rows in the order of the file. A row or cell without an address follows the one before it. */
function* rowsOf(xml: string): Generator<RawRow> {
  const start = /<sheetData(?=[\s>])[^>]*[^/]?>/.exec(xml)
  if (start === null || start[0].endsWith('/>')) return
  const end = xml.indexOf('</sheetData', start.index)
  if (end < 0) throw new RefusedFile('damaged', { part: 'sheetData' })
  let at = start.index + start[0].length
  let number = 0
  for (;;) {
    const tag = nextTag(xml, 'row', at, end)
    if (tag === undefined) return
    const given = Number(attribute(tag.attributes, 'r') ?? number + 1)
    if (!Number.isSafeInteger(given) || given <= number) throw new RefusedFile('damaged', { part: 'row' })
    number = given
    at = tag.end
    if (tag.closed) continue
    const close = xml.indexOf('</row', at)
    if (close < 0 || close > end) throw new RefusedFile('damaged', { part: 'row' })
    yield { number, cells: cellsOf(xml, at, close) }
    at = close + 5
  }
}

function cellsOf(xml: string, start: number, end: number): readonly RawCell[] {
  const cells: RawCell[] = []
  let column = 0
  let at = start
  for (;;) {
    const tag = nextTag(xml, 'c', at, end)
    if (tag === undefined) return cells
    const given = attribute(tag.attributes, 'r')
    column = given === undefined ? column + 1 : (parseAddress(given)?.column ?? 0)
    if (column <= (cells.at(-1)?.column ?? 0)) throw new RefusedFile('damaged', { part: 'cell' })
    at = tag.end
    if (tag.closed) continue
    const close = xml.indexOf('</c>', at)
    if (close < 0 || close > end) throw new RefusedFile('damaged', { part: 'cell' })
    cells.push({ column, attributes: tag.attributes, content: xml.slice(at, close) })
    at = close + 4
  }
}

type Tag = { readonly attributes: string; readonly end: number; readonly closed: boolean }

/** The next opening tag of that name before `limit`. Time is linear in what is passed over, whatever the file has. */
function nextTag(xml: string, name: string, from: number, limit: number): Tag | undefined {
  for (let at = from; ; ) {
    const start = xml.indexOf(`<${name}`, at)
    if (start < 0 || start >= limit) return undefined
    const next = xml[start + name.length + 1] ?? ''
    if (next !== '>' && next !== '/' && next.trim() !== '') {
      at = start + 1
      continue
    }
    const end = xml.indexOf('>', start)
    if (end < 0 || end > limit) throw new RefusedFile('damaged', { part: name })
    const closed = xml[end - 1] === '/'
    return { attributes: xml.slice(start + name.length + 1, closed ? end - 1 : end), end: end + 1, closed }
  }
}

function noteFormula({ column, content }: RawCell, row: number, formulas: Map<string, number>): void {
  if (!/<f[\s>/]/.test(content)) return
  const text = /<f(?:\s[^>]*)?>([^<]*)<\/f>/.exec(content)?.[1] ?? ''
  formulas.set(`${columnLetters(column)}${row}`, fingerprintOf(unescapeXml(text)))
}

/** A cell with its value alone, or nothing where it holds none. */
function plainCell({ column, attributes, content }: RawCell, row: number): readonly string[] {
  const r = `${columnLetters(column)}${row}`
  const formula = /<f[\s>/]/.test(content)
  const value = element(content, 'v') ?? (formula ? undefined : element(content, 'is'))
  if (value === undefined) return formula ? [`<c r="${r}" t="e"><v>${noResult}</v></c>`] : []
  const type = attribute(attributes, 't')
  if (type === 'str') return [`<c r="${r}" t="inlineStr">${inlineText(value)}</c>`]
  const style = attribute(attributes, 's')
  const t = type === undefined ? '' : ` t="${escapeXml(type)}"`
  const s = style === undefined ? '' : ` s="${escapeXml(style)}"`
  return [`<c r="${r}"${s}${t}>${value}</c>`]
}

/** exceljs undoes entities twice in texts that formulas gave, and other programs write all texts so: not in inline ones. */
function inlineText(value: string): string {
  return `<is><t xml:space="preserve">${value.slice('<v>'.length, -'</v>'.length)}</t></is>`
}

function element(content: string, name: string): string | undefined {
  const tag = nextTag(content, name, 0, content.length)
  if (tag === undefined || tag.closed) return undefined
  const end = content.lastIndexOf(`</${name}>`)
  return end < tag.end ? undefined : `<${name}>${content.slice(tag.end, end)}</${name}>`
}

/** Merged areas, cut to the rows and columns in use: a merge of whole columns is common and means no more. */
function mergesOf(xml: string, used: CellAddress, limits: ImportLimits): readonly Merge[] {
  const merges: Merge[] = []
  let area = 0
  for (let at = xml.lastIndexOf('<mergeCells'); at >= 0; ) {
    const tag = nextTag(xml, 'mergeCell', at, xml.length)
    if (tag === undefined) break
    at = tag.end
    const merge = mergeOf(attribute(tag.attributes, 'ref') ?? '', used)
    if (merge === undefined) continue
    area += (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1)
    merges.push(merge)
    if (merges.length > limits.merges || area > limits.mergedCells) {
      throw new RefusedFile('tooManyMerges', { limit: limits.mergedCells })
    }
  }
  return merges
}

function mergeOf(ref: string, used: CellAddress): Merge | undefined {
  const [from, to] = ref.split(':').map(parseAddress)
  if (from === undefined || to === undefined) return undefined
  const bottom = Math.min(to.row, used.row) - 1
  const right = Math.min(to.column, used.column) - 1
  const merge = { top: from.row - 1, left: from.column - 1, bottom, right }
  return merge.top > bottom || merge.left > right ? undefined : merge
}
