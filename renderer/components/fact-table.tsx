import type { ReactNode } from 'react'
import styles from './fact-table.module.css'

export type FactColumn = {
  readonly label: string
  /** Figures stand at the end. */
  readonly end?: boolean
  /** What the column means, on hover and for screen readers. */
  readonly title?: string
}

export type FactRow = {
  readonly key: string
  /** The first cell names the row. */
  readonly cells: readonly ReactNode[]
  /** A sum, or something that stands out. */
  readonly strong?: boolean
}

type FactTableProps = {
  readonly label: string
  readonly columns: readonly FactColumn[]
  readonly rows: readonly FactRow[]
  /** So many are drawn at most; what is left out is said below by the place that knows the word for it. */
  readonly most?: number
}

/** A small table of results: read, not edited. Its figures are buttons where they can be explained. */
export function FactTable({ label, columns, rows, most = 200 }: FactTableProps) {
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" title={column.title} data-end={column.end}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, most).map(({ key, cells, strong }) => (
          <tr key={key} data-strong={strong}>
            {columns.map((column, at) =>
              at === 0 ? (
                <th key={column.label} scope="row">
                  {cells[0]}
                </th>
              ) : (
                <td key={column.label} data-end={column.end}>
                  {cells[at]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
