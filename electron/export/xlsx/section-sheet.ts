import type { Say } from '#shared/messages/translate.ts'
import type { Section } from '#shared/report/report.ts'
import { levelColumns } from './level-columns.ts'
import { words } from './planned-cell.ts'
import { registerSheet } from './register-sheet.ts'
import { rowsAgain } from './rows-again.ts'
import {
  headRows,
  rowsBeside,
  type SharedSheet,
  sectionPages,
  tableLength,
  titleHeight,
  titleOver,
} from './section-pages.ts'
import { type TitledTable, tablesOf } from './section-tables.ts'
import type { Area, LevelColours, PlannedRow, SheetPlan } from './sheet-plan.ts'
import { tableRows } from './table-rows.ts'
import { textOver } from './text-over-columns.ts'

/** Row of the first table's title: below what the section says, what follows from it, and a blank row. */
const firstTitle = headRows + rowsBeside
/** Below the title of a sheet. */
const noteRow = 2

/**
 * The tables of a section one below the other, with those behind its charts, each whole on a printed page; and a sheet for
 * each that has one of its own.
 * @param name gives each sheet a name of its own
 */
export function sectionSheets(section: Section, name: (wanted: string) => string, say: Say): readonly SheetPlan[] {
  const { shared, alone } = sectionPages(section, tablesOf(section, say), say)
  const first = shared === null ? [] : [sharedSheet(section, shared, name(section.title), say)]
  return [...first, ...alone.map((each, at) => ownSheet(section, each, first.length + at === 0, name, say))]
}

function ownSheet(
  section: Section,
  { title, table, named }: TitledTable,
  isFirst: boolean,
  name: (wanted: string) => string,
  say: Say,
): SheetPlan {
  const own = named && !isFirst ? title : section.title
  const sheet = registerSheet(own, table, null, name(own), say)
  const about = isFirst ? section.headline : `${section.title}${named ? '' : `: ${title}`}`
  if (own !== section.title) return withNote({ ...sheet, about, title: `${section.title}: ${own}` }, section.title)
  return title === own ? { ...sheet, about } : withNote({ ...sheet, about }, title)
}

/** A sheet whose title says only of which section it is, or only which table: the row below its title says the other. */
function withNote(plan: SheetPlan, text: string): SheetPlan {
  const note = textOver(text, 'note', plan.widths)
  const rows = rowsAgain(function* () {
    let number = 0
    for (const row of plan.rows) {
      number += 1
      yield number === noteRow ? note.row : row
    }
  })
  return { ...plan, rows, merges: [...plan.merges, ...note.merged(noteRow)] }
}

function sharedSheet(section: Section, shared: SharedSheet, name: string, say: Say): SheetPlan {
  const { tables, widths, breaks, pagesDown } = shared
  return {
    name,
    title: section.title,
    about: section.headline,
    live: false,
    widths,
    rows: rowsAgain(() => sectionRows(section, shared, say)),
    size: tables.reduce((sum, { table }) => sum + table.rows.length, firstTitle),
    frozen: { rows: 3, columns: 0 },
    named: 1,
    headerRow: null,
    filter: null,
    validations: [],
    levels: levelsOf(tables),
    names: [],
    merges: mergesOf(shared),
    onePageWide: true,
    ...(pagesDown === undefined ? { breaks } : { pagesDown }),
  }
}

function* sectionRows(section: Section, { head, tables, widths }: SharedSheet, say: Say): Generator<PlannedRow> {
  yield { cells: [words(section.title, 'title')], height: titleHeight }
  for (const { row } of head) yield row
  for (const each of tables) {
    yield { cells: [] }
    yield titleOver(each, widths).row
    yield* tableRows(each.table, say)
  }
}

/** Texts above tables that take several lines. */
function mergesOf({ head, tables, widths }: SharedSheet): readonly Area[] {
  let top = firstTitle
  const titles = tables.flatMap((each) => {
    const own = titleOver(each, widths).merged(top)
    top += rowsBeside + tableLength(each.table)
    return own
  })
  return [...head.flatMap(({ merged }, at) => merged(noteRow + at)), ...titles]
}

function levelsOf(tables: readonly TitledTable[]): readonly LevelColours[] {
  let top = firstTitle
  return tables.flatMap(({ table }) => {
    const areas = levelColumns(table, top + 2)
    top += rowsBeside + tableLength(table)
    return areas
  })
}
