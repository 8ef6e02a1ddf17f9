import type { Cell } from '#shared/report/report.ts'
import { breakable } from './breakable.ts'
import type { Typesetter } from './typesetter.ts'

/** A label or a value. */
type Run = {
  readonly text: string
  readonly color: string
  readonly isField: true
  readonly namesNext?: true
  readonly isDate?: true
}

/** A field of a record: its name, and what it holds; nothing where that is nothing. */
export function field(title: string, cell: Cell, width: number, set: Typesetter): Run[] {
  const value = set.format.cell(cell)
  if (value === '') return []
  const { palette } = set
  const isField = true
  return [
    { text: `${breakable(title, width, set.sizes.table, 400, set)}  `, color: palette.muted, isField, namesNext: true },
    {
      text: `${breakable(value, width, set.sizes.table, 400, set)}     `,
      color: palette.text,
      isField,
      ...(cell.kind === 'date' ? { isDate: true } : {}),
    },
  ]
}
