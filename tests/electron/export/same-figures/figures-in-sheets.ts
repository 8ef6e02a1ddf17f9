import type ExcelJS from 'exceljs'
import type { Say } from '#shared/messages/translate.ts'
import { assess } from '#shared/methods/readings/assess.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { lenses } from '#shared/model/lens.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import type { Formatter } from '#shared/report/format.ts'
import type { Cell } from '#shared/report/report.ts'
import { type FigureRow, idOf } from './figure-rows.ts'

type Value = string | number | null

/** What a cell shows: the result of a formula, a day as its ISO date. */
function heldIn(cell: ExcelJS.Cell | undefined): Value {
  const value = cell?.formula ? cell.result : cell?.value
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'richText' in value) {
    return value.richText.map(({ text }) => text).join('')
  }
  return value === null || value === undefined ? null : String(value)
}

/** A cell of a sheet as the report writes it: figures at the digits it shows. */
function shown(value: Value, as: Cell, { cell }: Formatter): string {
  if (value === null) return ''
  if (typeof value === 'number')
    return as.kind === 'number' || as.kind === 'level' ? cell({ ...as, value }) : String(value)
  return as.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value) ? cell({ ...as, date: value }) : value
}

/** The rows of figures that no sheet of the workbook shows as they are in the report. */
export function rowsNotInSheets(
  rows: readonly FigureRow[],
  workbook: ExcelJS.Workbook,
  format: Formatter,
): readonly string[] {
  const found = workbook.worksheets.flatMap((sheet) => {
    const values: Value[][] = []
    sheet.eachRow((row) => {
      values.push(Array.from({ length: row.cellCount }, (_, at) => heldIn(row.getCell(at + 1))))
    })
    return values
  })
  return rows.flatMap(({ section, cells: written, group }) => {
    const [first, ...others] = written
    const cells = group === undefined || first?.kind !== 'empty' ? written : [group, ...others]
    const wanted = cells.map(format.cell)
    const isThere = found.some((row) =>
      wanted.every((text, at) => shown(row[at] ?? null, cells[at] as Cell, format) === text),
    )
    return isThere ? [] : [`${section}: ${wanted.join(' | ')}`]
  })
}

/** What the sheets of live formulas give for figures, by their ids. Cells are found by the words above and before them. */
export function liveFigures(workbook: Workbook, sheets: ExcelJS.Workbook, say: Say): ReadonlyMap<string, Value> {
  const figures = new Map<string, Value>()
  const assessment = sheets.getWorksheet(say('xlsx.assessment'))
  const rollUps = sheets.getWorksheet(say('xlsx.rollUps'))
  const ranking = sheets.getWorksheet(say('xlsx.ranking'))
  const money = sheets.getWorksheet(say('xlsx.money'))
  const { practices, domains } = assess(workbook)
  for (const [at, { practiceId }] of practices.entries()) {
    const row = 6 + at
    for (const name of ['capability', 'target', 'gap', 'attention', 'importance'] as const) {
      figures.set(`practice/${practiceId}/${name}`, below(assessment, 5, say(`xlsx.${name}`), row))
    }
    for (const lens of lenses) {
      figures.set(`cell/${practiceId}/${lens}`, below(assessment, 5, say(`content.lens.${lens}.name`), row))
    }
  }
  for (const [at, { domainId }] of domains.entries()) {
    figures.set(`domain/${domainId}/capability`, below(rollUps, 4, say('xlsx.capability'), 5 + at))
  }
  figures.set('overall/capability', below(rollUps, 4, say('xlsx.capability'), 5 + domains.length))
  figures.set('coverage', below(rollUps, 4, say('xlsx.coverage'), 5 + domains.length))
  for (const [at, lens] of lenses.entries()) {
    const header = 4 + domains.length + 3
    figures.set(`lens/${lens}/index`, below(rollUps, header, say('xlsx.index'), header + 1 + at))
  }
  const { ranked, mandated, unscored, rejected } = rank(workbook)
  for (const [at, { initiativeId }] of [...ranked, ...mandated, ...unscored, ...rejected].entries()) {
    const titles = { value: 'valueScore', effort: 'effortScore', inherited: 'inherited', rank: 'rank' } as const
    for (const [name, title] of Object.entries(titles)) {
      figures.set(`initiative/${initiativeId}/${name}`, below(ranking, 8, say(`xlsx.${title}`), 9 + at))
    }
  }
  figures.set('money/total', below(money, 4, say('report.investment.likely'), 5))
  figures.set('money/npv', below(money, 4, say('report.investment.likely'), 8))
  return figures
}

function below(sheet: ExcelJS.Worksheet | undefined, headerRow: number, title: string, row: number): Value {
  let column = 0
  sheet?.getRow(headerRow).eachCell((cell, at) => {
    if (column === 0 && cell.value === title) column = at
  })
  return column === 0 ? null : heldIn(sheet?.getRow(row).getCell(column))
}

/** The figures of a report for which a live sheet gives another, and how many it gives the same for. */
export function liveDifferences(
  rows: readonly FigureRow[],
  live: ReadonlyMap<string, Value>,
  format: Formatter,
): { readonly same: number; readonly different: readonly string[] } {
  let same = 0
  const different: string[] = []
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const id = idOf(cell)
    if (id === null || !live.has(id)) continue
    // A median of ratings has the id of the level that was agreed from it.
    if (id.startsWith('cell/') && cell.kind !== 'level') continue
    const found = shown(live.get(id) ?? null, cell, format)
    if (found === format.cell(cell)) same += 1
    else different.push(`${id}: ${format.cell(cell)} but ${found}`)
  }
  return { same, different }
}
