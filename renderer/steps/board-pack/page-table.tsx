import type { Cell, Table } from '#shared/report/report.ts'
import { useSay } from '../../app/app-context.ts'
import { usePageSetting } from './page-setting.ts'
import styles from './page-table.module.css'
import { beginningOf } from './page-text.tsx'

/** A thumbnail shows how a table looks, not what is in it. */
const rowsOfThumbnail = 8

/** A table of the report on its sheet. Of a long one the beginning is shown, and how much more is printed. */
export function PageTable({ table: { columns, rows, whenEmpty } }: { readonly table: Table }) {
  const say = useSay()
  const { format, mostRows } = usePageSetting()
  if (rows.length === 0) return <p className={styles.more}>{whenEmpty}</p>
  const shown = rows.slice(0, mostRows || rowsOfThumbnail)
  const textOf = (cell: Cell): string => {
    const text = format.cell(cell)
    return beginningOf(text, mostRows === 0) ?? text
  }
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  return (
    <>
      <table className={styles.table}>
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width: `${(100 * width) / total}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ key, title, align }) => (
              <td key={key} className={styles.head} data-align={align}>
                {title}
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered(shown).map(([key, cells]) => (
            <tr key={key}>
              {cells.map((cell, column) => (
                <td
                  key={columns[column]?.key ?? column}
                  data-align={columns[column]?.align}
                  data-strong={cell.kind === 'text' && cell.strong === true}
                >
                  <CellText cell={cell} text={textOf(cell)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && mostRows > 0 && (
        <p className={styles.more}>{say('screen.pack.moreRows', { count: rows.length - shown.length })}</p>
      )}
    </>
  )
}

/** Rows of a printed table have no identity but their place. */
function numbered<T>(rows: readonly T[]): readonly (readonly [number, T])[] {
  return rows.map((row, at) => [at, row])
}

function CellText({ cell, text }: { readonly cell: Cell; readonly text: string }) {
  if (text === '') return null
  if (cell.kind === 'tag') {
    return (
      <span className={styles.tag} data-tone={cell.tone}>
        {text}
      </span>
    )
  }
  if (cell.kind === 'level') {
    const level = Math.min(5, Math.max(0, Math.round(cell.value)))
    return (
      <span className={styles.level} style={{ background: `var(--l${level})`, color: `var(--l${level}-ink)` }}>
        {text}
      </span>
    )
  }
  return text
}
