import type { Say } from '#shared/messages/translate.ts'
import type { Metric, Section, Table } from '#shared/report/report.ts'
import { words } from './planned-cell.ts'
import { columnWidths, continuations, levelColumns, tableRows } from './register-sheet.ts'
import type { LevelColours, PlannedRow, SheetPlan } from './sheet-plan.ts'

type TitledTable = { readonly title: string; readonly table: Table }

const firstTableRow = 5

/** The tables of a section one below the other, with those behind its charts; null where it has none. */
export function sectionSheet(section: Section, name: (wanted: string) => string, say: Say): SheetPlan | null {
  const tables = tablesOf(section, say)
  if (tables.length === 0) return null
  return {
    name: name(section.title),
    about: section.headline,
    live: false,
    widths: widthsOf(tables),
    rows: sectionRows(section, tables, say),
    size: tables.reduce((sum, { table }) => sum + table.rows.length, firstTableRow),
    frozen: { rows: 3, columns: 0 },
    named: 1,
    headerRow: null,
    filter: null,
    validations: [],
    levels: levelsOf(tables),
    names: [],
    merges: [],
  }
}

function tablesOf(section: Section, say: Say): readonly TitledTable[] {
  return section.blocks.flatMap((block): readonly TitledTable[] => {
    if (block.kind === 'table') return [block]
    if (block.kind === 'metrics') return keyFigures(block.items, say)
    if (block.kind === 'strategyOnAPage') return keyFigures(block.page.metrics, say)
    if (block.kind === 'chart' && block.table !== null) return [{ title: block.alt, table: block.table }]
    return []
  })
}

/** What stands on cards elsewhere, as a table; none where nothing is known yet. */
function keyFigures(items: readonly Metric[], say: Say): readonly TitledTable[] {
  if (items.length === 0) return []
  const figures: TitledTable = {
    title: say('xlsx.keyFigures'),
    table: {
      columns: [
        { key: 'figure', title: say('xlsx.figure'), width: 3, align: 'start' },
        { key: 'value', title: say('xlsx.value'), width: 1, align: 'end' },
      ],
      rows: items.map(({ label, value }) => [{ kind: 'text', text: label }, value]),
      whenEmpty: '',
    },
  }
  return [figures]
}

function* sectionRows(section: Section, tables: readonly TitledTable[], say: Say): Generator<PlannedRow> {
  yield { cells: [words(section.title, 'title')], height: 28 }
  yield { cells: [words(section.headline, 'subtitle')] }
  yield { cells: [words(section.soWhat, 'note')] }
  for (const { title, table } of tables) {
    yield { cells: [] }
    yield { cells: [words(title, 'subtitle')] }
    yield* tableRows(table, say)
  }
}

/** Rows that `sectionRows` gives a table: its own, a title and a blank one above it. */
function levelsOf(tables: readonly TitledTable[]): readonly LevelColours[] {
  let top = firstTableRow
  return tables.flatMap(({ table }) => {
    const areas = levelColumns(table, top + 2)
    top += 3 + Math.max(1, table.rows.length + continuations(table))
    return areas
  })
}

/** Each column is as wide as the widest of its tables wants it. */
function widthsOf(tables: readonly TitledTable[]): readonly number[] {
  const widths: number[] = []
  for (const { table } of tables) {
    for (const [at, width] of columnWidths(table).entries()) widths[at] = Math.max(widths[at] ?? 0, width)
  }
  return widths
}
