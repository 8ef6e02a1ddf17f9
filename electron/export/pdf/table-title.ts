import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import { breakable } from './breakable.ts'
import { cellPadding } from './table-measures.ts'
import { type TagStep, tagged } from './tag.ts'
import type { Typesetter } from './typesetter.ts'

/** A small headline over a table. Where it stands again, on a later page, it says that the table goes on. */
export function tableTitle(title: string, width: number, within: readonly TagStep[], set: Typesetter): Content {
  const { palette, sizes } = set
  const later = { text: `  ${set.say('pdf.continued')}`, fontSize: sizes.table, color: palette.muted, onlyAgain: true }
  const text = {
    text: [{ text: breakable(title, width, sizes.heading, 600, set), bold: true, color: palette.ink }, later],
    fontSize: sizes.heading,
    margin: [0, 8, 0, 4] as [number, number, number, number],
  }
  return tagged(text, { role: 'H2', within })
}

/**
 * The headline as the first row of its table, over all columns: it is never left at the foot of a page, and says on each
 * page what goes on there. No row where there is no title.
 */
export function titleRows(
  title: string,
  columns: number,
  width: number,
  within: readonly TagStep[],
  set: Typesetter,
): TableCell[][] {
  if (title === '') return []
  const cell = {
    ...(tableTitle(title, width, within, set) as object),
    colSpan: columns,
    margin: [-cellPadding.x, 5, 0, 1],
  }
  return [[cell as TableCell, ...Array.from({ length: columns - 1 }, () => ({}))]]
}

/** A layout without lines over and under its first rows. */
export function belowTitle(layout: CustomTableLayout, rows: number): CustomTableLayout {
  if (rows === 0) return layout
  const { hLineWidth, hLineColor } = layout
  return {
    ...layout,
    hLineWidth: (line, node) => (line < rows ? 0 : (hLineWidth?.(line - rows, node) ?? 0)),
    hLineColor: (line, node, column) =>
      line < rows ? '' : typeof hLineColor === 'function' ? hLineColor(line - rows, node, column) : (hLineColor ?? ''),
  }
}
