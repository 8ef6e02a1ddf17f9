import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { readMark } from '#electron/export/xlsx/sheet-mark.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { seededRandom } from '#tests/fixtures/seeded-random.ts'
import { recalculated } from '#tests/fixtures/spreadsheets/recalculate.ts'
import { throughLibreOffice } from '#tests/fixtures/spreadsheets/through-libreoffice.ts'
import { editedSheet, exportedSample, readWorkbook } from './exported-sample.ts'

const say = createTranslator('en-GB')
const minutes = 60_000
/** The ink of cells for input. */
const inputInk = 'FF1A5FD0'

type Below = (limit: number) => number
type Editable = {
  readonly cell: ExcelJS.Cell
  readonly place: string
  readonly other: (below: Below) => string | number
}

/** The sheets of formulas, by their hidden marks, with their head row. */
function formulaSheets(workbook: ExcelJS.Workbook): { readonly sheet: ExcelJS.Worksheet; readonly head: number }[] {
  return workbook.worksheets.flatMap((sheet) => {
    const found: { readonly sheet: ExcelJS.Worksheet; readonly head: number }[] = []
    sheet.eachRow((row, head) =>
      row.eachCell((cell) => {
        if (readMark(cell.value)?.entity.startsWith('sheet:')) found.push({ sheet, head })
      }),
    )
    return found
  })
}

/** Every cell that is blue, with another value that may stand there. */
function editableCells(workbook: ExcelJS.Workbook): Editable[] {
  return formulaSheets(workbook).flatMap(({ sheet, head }) => {
    const cells: Editable[] = []
    sheet.eachRow({ includeEmpty: false }, (row, number) => {
      row.eachCell({ includeEmpty: true }, (cell, column) => {
        if (cell.font?.color?.argb !== inputInk) return
        const other = otherValue(sheet, cell, String(sheet.getRow(head).getCell(column).value), number < head)
        if (other !== null) cells.push({ cell, place: `${sheet.name}!${cell.address}`, other })
      })
    })
    return cells
  })
}

function otherValue(
  sheet: ExcelJS.Worksheet,
  { value }: ExcelJS.Cell,
  head: string,
  aboveHead: boolean,
): Editable['other'] | null {
  const among = (values: readonly (string | number)[]) => {
    const others = values.filter((each) => each !== value)
    return (below: Below) => others[below(others.length)] ?? ''
  }
  switch (sheet.name) {
    case 'Assessment':
      return among([0, 1, 2, 3, 4, 5])
    case 'Importance':
      if (aboveHead) return among([1, 2, 3, 4, 5])
      return head === 'Stakeholders' ? among([10, 20, 30, 64]) : among([0, 1, 2])
    case 'Ranking':
      if (aboveHead) return null
      if (head === 'Confidence') return among(['high', 'medium', 'low'])
      return head === say('xlsx.moscow')
        ? among(['Must', 'Should', 'Could', 'Won’t this time'])
        : among([1, 2, 3, 4, 5])
    case 'Plan':
      if (head === say('field.progress')) return among([0.25, 0.5, 0.75])
      return value instanceof Date ? null : among([1_000, 250_000, 4_000_000])
    default:
      return typeof value === 'number' && value > 0.1 && value < 1 ? among([0.25, 0.5, 0.75]) : null
  }
}

describe('the sheets of formulas of an exported workbook are read back', () => {
  test('of 200 cells changed at random, and recalculated, exactly those are proposed, and made', {
    timeout: 5 * minutes,
  }, async () => {
    const given = await exportedSample()
    const random = seededRandom(20_261_127)
    const expected = new Map<string, string>()
    const sheets = new Set<string>()
    const changed = await editedSheet(given.sheet, (workbook) => {
      const cells = editableCells(workbook)
      expect(cells.length).toBeGreaterThan(600)
      while (expected.size < 200) {
        const drawn = cells[random.below(cells.length)]
        if (drawn === undefined || expected.has(drawn.place)) continue
        const value = drawn.other(random.below)
        drawn.cell.value = value
        expected.set(drawn.place, String(value))
        sheets.add(drawn.cell.worksheet.name)
      }
    })
    expect([...sheets].sort()).toEqual(['Assessment', 'Formula settings', 'Importance', 'Plan', 'Ranking'])
    const saved = throughLibreOffice(changed)
    for (const path of [changed, saved]) {
      const proposed = await given.readBack(path, '--dry-run')
      expect(proposed.problems).toEqual([])
      expect(proposed.conflicts).toEqual([])
      const places = proposed.changes.map(
        ({ sheet, column, row, after }) => [`${sheet}!${column}${row}`, after] as const,
      )
      expect(new Map(places)).toEqual(expected)
    }
    const made = await given.readBack(saved)
    expect(made.revision).toBeGreaterThan(0)
    expect((await given.readBack(saved)).changes).toEqual([])
  })

  test('a date of the plan goes to its initiative, and one of a wave to the wave, whose other rows follow', {
    timeout: 3 * minutes,
  }, async () => {
    const given = await exportedSample()
    const day = new Date(Date.UTC(2027, 10, 15))
    const headOf = (sheet: ExcelJS.Worksheet | undefined, head: string): number =>
      ((sheet?.getRow(4).values ?? []) as string[]).indexOf(head)
    const changed = await editedSheet(given.sheet, (workbook) => {
      const plan = workbook.getWorksheet('Plan')
      for (const head of ['Finish', 'Wave ends']) {
        const cell = plan?.getRow(5).getCell(headOf(plan, head))
        expect(cell?.protection?.locked, head).toBe(false)
        if (cell !== undefined) cell.value = day
      }
    })
    const proposed = await given.readBack(changed, '--dry-run')
    expect(proposed.problems).toEqual([])
    expect(proposed.changes.map(({ entity, field, after }) => [entity, field, after])).toEqual([
      ['initiative', 'Finish', '2027-11-15'],
      ['wave', 'Wave ends', '2027-11-15'],
    ])
    const [computed] = await recalculated([changed], given.folder)
    const path = join(given.folder, 'computed.xlsx')
    await writeFile(path, computed ?? '')
    const plan = (await readWorkbook(path)).getWorksheet('Plan')
    const [wave, ends] = [headOf(plan, 'Wave'), headOf(plan, 'Wave ends')]
    const rows = (plan?.getRows(5, 16) ?? []).filter(
      (row) => row.getCell(wave).value === plan?.getRow(5).getCell(wave).value,
    )
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) expect(row.getCell(ends).result ?? row.getCell(ends).value).toEqual(day)
  })

  test('what was put over a formula, and what belongs to another sheet, is named and not read', {
    timeout: 3 * minutes,
  }, async () => {
    const given = await exportedSample()
    const places: string[] = []
    const edit = (sheet: ExcelJS.Worksheet | undefined, row: number, head: string, value: ExcelJS.CellValue): void => {
      const found = formulaSheets(sheet?.workbook as ExcelJS.Workbook).find((each) => each.sheet === sheet)
      let column = 0
      sheet?.getRow(found?.head ?? 0).eachCell((cell, at) => {
        if (cell.value === head) column = at
      })
      expect(column, head).toBeGreaterThan(0)
      const cell = sheet?.getRow((found?.head ?? 0) + row).getCell(column)
      if (cell === undefined) return
      cell.value = value
      places.push(`${sheet?.name} ${cell.address}`)
    }
    const changed = await editedSheet(given.sheet, (workbook) => {
      const [assessment, ranking] = [workbook.getWorksheet('Assessment'), workbook.getWorksheet('Ranking')]
      edit(assessment, 1, 'Mean', 4.9)
      edit(assessment, 2, 'Gap', { formula: '1+1', result: 2 })
      edit(assessment, 3, 'Practice', 'A better name')
      edit(ranking, 1, 'Priority', 99)
      edit(ranking, 2, 'Confidence', 'Enormous')
    })
    const told = await given.readBack(changed, '--dry-run')
    expect(told.changes).toEqual([])
    expect(told.problems.map(({ sheet, column, row }) => `${sheet} ${column}${row}`).sort()).toEqual(places.sort())
    expect(told.problems.map(({ reason }) => reason).sort()).toEqual([
      'computed',
      'formulaEdited',
      'formulaEdited',
      'formulaEdited',
      'notAChoice',
    ])
  })

  test('the same changed to two values on two sheets is taken once, and the other is named', {
    timeout: 3 * minutes,
  }, async () => {
    const given = await exportedSample()
    const changed = await editedSheet(given.sheet, (workbook) => {
      const sheet = workbook.getWorksheet('Assessment')
      const practices = workbook.getWorksheet('Practices')
      const columnIn = (of: ExcelJS.Worksheet | undefined, row: number, head: string): number => {
        let column = 0
        of?.getRow(row).eachCell((cell, at) => {
          if (cell.value === head) column = at
        })
        return column
      }
      const code = String(sheet?.getRow(6).getCell(2).value)
      const target = sheet?.getRow(6).getCell(columnIn(sheet, 5, 'Agreed target'))
      if (target) target.value = target.value === 5 ? 4 : 5
      practices?.eachRow((row) => {
        if (row.getCell(columnIn(practices, 3, 'Code')).value === code) {
          row.getCell(columnIn(practices, 3, 'Agreed target')).value = 1
        }
      })
    })
    const told = await given.readBack(changed, '--dry-run')
    expect(told.changes).toHaveLength(1)
    expect(told.problems).toMatchObject([{ reason: 'editedTwice', sheet: 'Practices' }])
  })
})
