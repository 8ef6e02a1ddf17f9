import { levelColours } from '#shared/charts/palette.ts'
import type { Cell, Column, Table } from '#shared/report/report.ts'
import { toneColours } from '../tones.ts'
import type { Paragraph, Run, TableCellPart } from './deck-plan.ts'
import { type DeckSetter, headSize } from './deck-setter.ts'
import { paragraph, paragraphsOf } from './paragraphs.ts'
import { fieldGap, fieldName, fieldValue } from './record-fields.ts'

const alignments = { start: 'left', middle: 'center', end: 'right' } as const

export function headCell({ title, align }: Column, { palette, sizes }: DeckSetter): TableCellPart {
  const look = { size: headSize(sizes), bold: true, colour: palette.muted, align: alignments[align] }
  return { paragraphs: paragraphsOf(boundEnd(title), look) }
}

/** A head whose last word is a digit or two does not leave it on a line of its own. */
function boundEnd(title: string): string {
  return title.replace(/(\S+ \S+) (\S{1,2})$/u, '$1\u00a0$2')
}

export function bodyCell(cell: Cell, { align }: Column, set: DeckSetter): TableCellPart {
  const { palette, sizes, format } = set
  const text = format.cell(cell)
  const look = { size: sizes.table, colour: palette.text, align: alignments[align] }
  switch (cell.kind) {
    case 'level': {
      const { fill, ink } = levelColours(palette, cell.value)
      return { paragraphs: paragraphsOf(text, { ...look, colour: ink, bold: true, align: 'center' }), fill }
    }
    case 'tag': {
      const mark = { size: sizes.table, bold: false, text: '● ', colour: toneColours(cell.tone, palette).mark }
      const [first = paragraph([]), ...more] = paragraphsOf(text, look)
      return { paragraphs: [{ ...first, runs: [mark, ...first.runs] }, ...more] }
    }
    case 'text':
      return {
        paragraphs: paragraphsOf(text, cell.strong === true ? { ...look, bold: true, colour: palette.ink } : look),
      }
    case 'number':
    case 'date':
    case 'empty':
      return { paragraphs: paragraphsOf(text, look) }
  }
}

/** A value longer than this, or of several lines, has a paragraph of its own. */
const longestInline = 160

/** A row with more fields than a slide has columns: its filled fields one after the other, each behind its name. */
export function recordCell(
  table: Table,
  row: readonly Cell[],
  inName: ReadonlySet<number>,
  set: DeckSetter,
): TableCellPart {
  const { palette, sizes, format } = set
  const size = sizes.table
  const paragraphs: Paragraph[] = []
  let line: Run[] = []
  const flush = (): void => {
    if (line.length > 0) paragraphs.push(paragraph(line, { after: 2 }))
    line = []
  }
  for (const [index, { title }] of table.columns.entries()) {
    if (inName.has(index)) continue
    const text = format.cell(row[index] ?? { kind: 'empty' })
    if (text === '') continue
    const field = { title, size, name: palette.muted, value: palette.text }
    const [first = '', ...more] = text.split('\n')
    const isLong = more.length > 0 || text.length > longestInline
    if (isLong) flush()
    if (line.length > 0) line.push(fieldGap(size, palette.faint))
    line.push(fieldName(field), fieldValue(first, field))
    if (isLong) flush()
    for (const each of more) paragraphs.push(paragraph([fieldValue(each, field)], { after: 2 }))
  }
  flush()
  return {
    paragraphs:
      paragraphs.length === 0 ? [paragraph([{ text: '', size, bold: false, colour: palette.text }])] : paragraphs,
  }
}
