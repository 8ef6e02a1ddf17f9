import type { Cell, Column, Register } from '#shared/report/report.ts'

/** With more columns a table becomes a list of records. */
const mostCriteria = 12

/**
 * Scores as they are compared: a row for each initiative and a column for each criterion; then the scores that have a reason.
 * As a row for each score they fill a hundred pages where this fills fifteen.
 */
export function scoreMatrix(register: Register): readonly Register[] {
  const { table, source, title } = register
  const [initiative, criterion, value, reason] = ['initiativeId', 'criterionId', 'value', 'reason'].map((key) =>
    table.columns.findIndex((column) => column.key === key),
  )
  if (initiative === undefined || criterion === undefined || value === undefined || reason === undefined)
    return [register]
  if ([initiative, criterion, value, reason].includes(-1) || source === undefined) return [register]
  const columns = new Map<string, Column>()
  const rows = new Map<string, { readonly name: Cell; readonly scores: Map<string, Cell> }>()
  for (const [at, row] of table.rows.entries()) {
    const [initiativeId = '', criterionId = ''] = (source.ids[at] ?? '').split('~')
    const named = row[criterion]
    const own = rows.get(initiativeId) ?? { name: row[initiative] ?? empty, scores: new Map<string, Cell>() }
    rows.set(initiativeId, own)
    own.scores.set(criterionId, row[value] ?? empty)
    columns.set(criterionId, {
      key: criterionId,
      title: named?.kind === 'text' ? named.text : '',
      width: 1,
      align: 'end',
    })
  }
  if (columns.size > mostCriteria) return [register]
  const first = table.columns[initiative]
  const matrix: Register = {
    id: register.id,
    title,
    table: {
      columns: [...(first === undefined ? [] : [first]), ...columns.values()],
      rows: [...rows.values()].map(({ name, scores }) => [
        name,
        ...[...columns.keys()].map((id) => scores.get(id) ?? empty),
      ]),
      whenEmpty: table.whenEmpty,
    },
  }
  const reasoned = table.rows.filter((row) => (row[reason] ?? empty).kind !== 'empty')
  if (reasoned.length === 0) return [matrix]
  const reasons = `${title} · ${table.columns[reason]?.title ?? ''}`
  return [matrix, { id: register.id, title: reasons, table: { ...table, rows: reasoned } }]
}

const empty: Cell = { kind: 'empty' }
