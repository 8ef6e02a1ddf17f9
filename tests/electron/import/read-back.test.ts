import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { readMark } from '#electron/export/xlsx/sheet-mark.ts'
import { choiceLabel } from '#shared/messages/labels.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { entityNamed, type TableName } from '#shared/model/entities.ts'
import type { Field } from '#shared/model/fields.ts'
import { seededRandom } from '#tests/fixtures/seeded-random.ts'
import { throughLibreOffice } from '#tests/fixtures/spreadsheets/through-libreoffice.ts'
import { editedSheet, exportedSample } from './exported-sample.ts'

const say = createTranslator('en-GB')
const minutes = 60_000

type Place = {
  readonly sheet: ExcelJS.Worksheet
  readonly header: number
  readonly ids: number
  readonly entity: string
}

/** The sheets of registers in it, by their hidden marks. */
function marked(workbook: ExcelJS.Workbook): Place[] {
  return workbook.worksheets.flatMap((sheet) => {
    const found: Place[] = []
    sheet.getRow(3).eachCell((cell, ids) => {
      const mark = readMark(cell.value)
      if (mark !== null && !mark.entity.startsWith('sheet:')) found.push({ sheet, header: 3, ids, entity: mark.entity })
    })
    return found
  })
}

function sheetOf(workbook: ExcelJS.Workbook, entity: string): Place {
  const found = marked(workbook).find((place) => place.entity === entity)
  if (found === undefined) throw new Error(`the export has no sheet of ${entity}`)
  return found
}

/** The column of a field, by its header. */
function columnOf({ sheet, header }: Place, title: string): number {
  let column = 0
  sheet.getRow(header).eachCell((cell, at) => {
    if (cell.value === title) column = at
  })
  expect(column).toBeGreaterThan(0)
  return column
}

describe('an exported Excel workbook is read back', () => {
  test('untouched, and saved by another program, it changes nothing', { timeout: 3 * minutes }, async () => {
    const given = await exportedSample()
    expect(await given.readBack(given.sheet)).toMatchObject({
      changes: [],
      conflicts: [],
      added: [],
      problems: [],
      revision: null,
    })
    const saved = throughLibreOffice(given.sheet)
    expect(await given.readBack(saved)).toMatchObject({
      changes: [],
      conflicts: [],
      added: [],
      problems: [],
      revision: null,
    })
  })

  test('of 200 cells changed at random exactly those are proposed, and made', { timeout: 5 * minutes }, async () => {
    const given = await exportedSample()
    const random = seededRandom(20_261_126)
    const expected = new Map<string, string>()
    const changed = await editedSheet(given.sheet, (workbook) => {
      const cells = marked(workbook).flatMap((place) => editableCells(place, workbook))
      expect(cells.length).toBeGreaterThan(1_000)
      for (let tries = 0; expected.size < 200 && tries < 5_000; tries += 1) {
        const cell = cells[random.below(cells.length)]
        if (cell === undefined || expected.has(cell.place)) continue
        const value = cell.other(random.below)
        if (value === null) continue
        cell.put(value)
        expected.set(cell.place, value instanceof Date ? value.toISOString().slice(0, 10) : String(value))
      }
      expect(expected.size).toBe(200)
    })
    const proposed = await given.readBack(changed, '--dry-run')
    expect(proposed.problems).toEqual([])
    expect(proposed.conflicts).toEqual([])
    const places = new Map(proposed.changes.map(({ sheet, column, row, after }) => [`${sheet}!${column}${row}`, after]))
    expect(places).toEqual(expected)
    expect(proposed.revision).toBeNull()

    const made = await given.readBack(changed)
    expect(made.changes).toEqual(proposed.changes)
    expect(made.revision).toBeGreaterThan(0)
    expect((await given.readBack(changed)).changes).toEqual([])
    await given.run(['undo', given.file])
    const again = await given.readBack(changed, '--dry-run')
    expect(again.changes.map(({ after }) => after).sort()).toEqual([...expected.values()].sort())
  })

  test('what both sides changed is left alone and named, unless the sheet is to win', {
    timeout: 2 * minutes,
  }, async () => {
    const { file, run, readBack, sheet } = await exportedSample()
    let id = ''
    const changed = await editedSheet(sheet, (workbook) => {
      const place = sheetOf(workbook, 'initiative')
      id = String(place.sheet.getRow(4).getCell(place.ids).value)
      place.sheet.getRow(4).getCell(columnOf(place, 'Title')).value = 'As the sheet has it'
      place.sheet.getRow(4).getCell(columnOf(place, 'Owner')).value = 'Somebody else'
    })
    const line = JSON.stringify({
      label: 'By hand',
      changes: [{ entity: 'initiative', id, after: { title: 'As we have it' } }],
    })
    await run(['edit', file], `${line}\n`)
    const told = await readBack(changed, '--dry-run')
    expect(told.changes.map(({ after }) => after)).toEqual(['Somebody else'])
    expect(told.conflicts).toMatchObject([{ now: 'As we have it', after: 'As the sheet has it' }])
    await readBack(changed)
    expect((await run(['dump', file])).out).toContain('As we have it')
    await readBack(changed, '--over-conflicts')
    const after = (await run(['dump', file])).out
    expect(after).toContain('As the sheet has it')
    expect(after).not.toContain('As we have it')
  })

  test('sorted rows, moved columns, lines above and rows taken out do no harm; a copied row is a new one', {
    timeout: 2 * minutes,
  }, async () => {
    const given = await exportedSample()
    const moved = await editedSheet(given.sheet, (workbook) => {
      const place = sheetOf(workbook, 'initiative')
      const { sheet, ids } = place
      const last = sheet.rowCount
      const rows = Array.from({ length: last - 3 }, (_, at) =>
        (sheet.getRow(4 + at).values as ExcelJS.CellValue[]).slice(),
      )
      rows.reverse()
      rows.pop()
      const copy = (rows[0] ?? []).slice()
      const title = columnOf(place, 'Title')
      copy[title] = 'A copy that became its own'
      for (const [at, values] of [...rows, copy].entries()) sheet.getRow(4 + at).values = values
      // Two columns change places, headers and all.
      for (let row = 3; row <= 4 + rows.length; row += 1) {
        const [one, other] = [sheet.getRow(row).getCell(title), sheet.getRow(row).getCell(title + 1)]
        const kept = one.value
        one.value = other.value
        other.value = kept
      }
      expect(ids).toBeGreaterThan(title + 1)
      sheet.insertRow(1, ['Seen by the finance director'])
    })
    const told = await given.readBack(moved, '--dry-run')
    expect(told.changes).toEqual([])
    expect(told.problems).toEqual([])
    expect(told.added).toMatchObject([{ name: 'A copy that became its own' }])
    expect(told.removed).toHaveLength(1)
  })

  test('what can’t be read is named and left out, and the rest is made', { timeout: 2 * minutes }, async () => {
    const given = await exportedSample()
    const wrong = await editedSheet(given.sheet, (workbook) => {
      const place = sheetOf(workbook, 'initiative')
      place.sheet.getRow(4).getCell(columnOf(place, 'Title')).value = null
      place.sheet.getRow(5).getCell(columnOf(place, 'Start')).value = 'soon'
      place.sheet.getRow(6).getCell(columnOf(place, 'Owner')).value = 'A new owner'
      const ratings = sheetOf(workbook, 'rating')
      ratings.sheet.getRow(4).getCell(3).value = 7
    })
    const told = await given.readBack(wrong, '--dry-run')
    expect(told.changes.map(({ after }) => after)).toEqual(['A new owner'])
    expect(told.problems.map(({ reason }) => reason).sort()).toEqual(['mayNotBeEmpty', 'notADate', 'notALevel'])
  })

  test('a file that is no export, and one of another workbook, change nothing', { timeout: 2 * minutes }, async () => {
    const given = await exportedSample()
    const foreign = join(given.folder, 'foreign.xlsx')
    copyFileSync(given.sheet, foreign)
    const plain = new ExcelJS.Workbook()
    plain.addWorksheet('Plan').addRow(['Title'])
    const plainPath = join(given.folder, 'plain.xlsx')
    await plain.xlsx.writeFile(plainPath)
    const refused = await given.run(['read-back', given.file, plainPath])
    expect(refused.code).not.toBe(0)
    expect(refused.err).toContain('no sheet of an export')
    const fresh = join(given.folder, 'fresh.opsbook')
    await given.run(['new', fresh, '--title', 'Another'])
    const told = await given.run(['read-back', fresh, foreign, '--json'])
    expect(told.code).not.toBe(0)
    expect(told.err).toContain('exported from another workbook')
  })
})

type Editable = {
  readonly place: string
  /** Another value that may stand there, or null where there is none. */
  readonly other: (below: (limit: number) => number) => ExcelJS.CellValue
  readonly put: (value: ExcelJS.CellValue) => unknown
}

/** Cells of fields that a person may change, each with a way to find another value for it. */
function editableCells({ sheet, header, ids, entity }: Place, workbook: ExcelJS.Workbook): Editable[] {
  const cells: Editable[] = []
  const titles: string[] = []
  sheet.getRow(header).eachCell((cell, at) => {
    if (at < ids) titles[at] = String(cell.value)
  })
  for (let row = header + 1; row <= sheet.rowCount; row += 1) {
    if (!sheet.getRow(row).getCell(ids).value) continue
    for (const [column, title] of titles.entries()) {
      if (title === undefined || titles.filter((each) => each === title).length > 1) continue
      const cell = sheet.getRow(row).getCell(column)
      const other = entity === 'rating' ? otherLevel(column, titles, cell) : otherValue(entity, title, cell, workbook)
      if (other === null) continue
      cells.push({ place: `${sheet.name}!${cell.address}`, other, put: (value) => Object.assign(cell, { value }) })
    }
  }
  return cells
}

function otherLevel(column: number, titles: readonly string[], cell: ExcelJS.Cell): Editable['other'] | null {
  const computed = column <= 2 || column > titles.length - 3
  return computed || typeof cell.value !== 'number' ? null : (below) => (Number(cell.value) + 1 + below(5)) % 6
}

function otherValue(
  entity: string,
  title: string,
  cell: ExcelJS.Cell,
  workbook: ExcelJS.Workbook,
): Editable['other'] | null {
  const { fields, key } = entityNamed(entity as TableName)
  const named = Object.entries(fields).filter(([name]) => labelOf(entity, name) === title)
  const [name, field] = named[0] ?? []
  if (name === undefined || field === undefined || named.length > 1 || key?.includes(name)) return null
  return valueMaker(entity, name, field, cell, workbook)
}

function labelOf(entity: string, field: string): string {
  const label = [`field.${entity}.${field}`, `field.${field}`].map((each) => {
    try {
      return say(each as never)
    } catch {
      return undefined
    }
  })
  return label.find((each) => each !== undefined) ?? field
}

function valueMaker(
  entity: string,
  name: string,
  field: Field,
  cell: ExcelJS.Cell,
  workbook: ExcelJS.Workbook,
): Editable['other'] | null {
  switch (field.kind) {
    case 'text':
    case 'longText':
      // Ids that others mean, and the language that everything is written in, are left as they are.
      if (name === 'locale' || name === 'currency' || typeof cell.value !== 'string') return null
      return (below) => `${String(cell.value).slice(0, 20)} ${below(1000)}`.slice(0, field.maxLength ?? 300)
    case 'integer':
    case 'number': {
      const [min, max] = [field.min ?? 0, field.max ?? 1_000]
      if (typeof cell.value !== 'number' || max - min < 1) return null
      return (below) => {
        const value = Math.min(max, min + below(Math.min(max - min, 1_000) + 1))
        return value === cell.value ? null : value
      }
    }
    case 'date':
      return cell.value instanceof Date ? (below) => new Date(Date.UTC(2027, below(12), 1 + below(28))) : null
    case 'flag':
      return () => say(cell.value === say('report.yes') ? 'report.no' : 'report.yes')
    case 'choice': {
      const labels = (field.values ?? []).map((value) => choiceLabel(say, entity as TableName, name, value))
      const others = labels.filter((label) => label !== cell.value)
      return others.length === 0 || new Set(labels).size < labels.length
        ? null
        : (below) => others[below(others.length)] ?? null
    }
    case 'reference': {
      const target = marked(workbook).find((place) => place.entity === field.refersTo)
      if (target === undefined || typeof cell.value !== 'string') return null
      const title = entityNamed(field.refersTo as TableName).title
      if (title === null) return null
      const column = columnOf(target, labelOf(String(field.refersTo), title))
      const names = Array.from({ length: target.sheet.rowCount - target.header }, (_, at) =>
        String(target.sheet.getRow(target.header + 1 + at).getCell(column).value ?? ''),
      ).filter((each) => each !== '' && each !== cell.value)
      const unique = names.filter((each, at) => names.indexOf(each) === at && names.lastIndexOf(each) === at)
      return unique.length === 0 ? null : (below) => unique[below(unique.length)] ?? null
    }
  }
}
