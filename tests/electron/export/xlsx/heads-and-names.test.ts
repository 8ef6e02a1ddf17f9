import { describe, expect, test } from 'vitest'
import { formulaUses } from '#electron/export/xlsx/formula-uses.ts'
import { hasAir } from '#electron/export/xlsx/head-air.ts'
import { withAir } from '#electron/export/xlsx/head-widths.ts'
import { nameColumns } from '#electron/export/xlsx/name-columns.ts'
import { pagesAcross } from '#electron/export/xlsx/pages-across.ts'
import { live, words } from '#electron/export/xlsx/planned-cell.ts'
import { registerSheet } from '#electron/export/xlsx/register-sheet.ts'
import { widthOf } from '#electron/export/xlsx/text-lines.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { Column, Table } from '#shared/report/report.ts'

const say = createTranslator('en')

function table(keys: readonly string[], rows: readonly (readonly string[])[]): Table {
  const columns = keys.map((key): Column => ({ key, title: key, width: 1, align: 'start' }))
  return { columns, rows: rows.map((row) => row.map((text) => ({ kind: 'text', text }))), whenEmpty: '' }
}

describe('heads of columns', () => {
  const head = words('O6 Modern, simple estate', 'headerMiddle')
  /** A column that the first three words just fit into. */
  const tight = Math.ceil((widthOf('O6 Modern, simple', true) + 3) / 5.25)

  test('keep away from the lines at both sides, where they are in the middle as well', () => {
    const [width = 0] = withAir([{ cells: [head] }], [tight], () => 1)
    expect(width).toBeGreaterThan(tight)
    expect(hasAir(head, width)).toBe(true)
    // Programs that give a line all of the cell have both words on it: as wide as the cell.
    expect(hasAir(head, tight)).toBe(false)
  })

  test('stay as they are where that would take a page more', () => {
    expect(withAir([{ cells: [head] }], [tight], ([width = 0]) => (width > tight ? 2 : 1))).toEqual([tight])
  })

  test('of registers have air too', () => {
    const titles = ['Weeks: at least', 'Yearly saving: at most', 'Notice: days before', 'Attitude now', 'In scope']
    const { rows, widths } = registerSheet('Titles', table(titles, [['1', '2', '3', '4', '5']]), null, 'Titles', say)
    const heads = [...rows][2]?.cells ?? []
    expect(heads).toHaveLength(titles.length)
    for (const [at, cell] of heads.entries()) expect(cell !== null && hasAir(cell, widths[at] ?? 0)).toBe(true)
  })
})

describe('the columns that name a row on every page', () => {
  const constraints = table(
    ['kind', 'category', 'text', 'more'],
    [
      ['Constraint', 'Money', 'Budgets are flat', 'a'],
      ['Constraint', 'Money', 'Prices rise', 'b'],
      ['Enabler', 'Money', 'Prices rise', 'c'],
    ],
  )

  test('are as many as tell each row from all others', () => {
    expect(nameColumns(constraints, [12, 12, 40, 40])).toBe(3)
    expect(
      nameColumns(
        table(
          ['kind', 'text'],
          [
            ['A', 'x'],
            ['B', 'x'],
          ],
        ),
        [12, 40],
      ),
    ).toBe(1)
  })

  test('are no more than have room, and none that tells nothing', () => {
    expect(nameColumns(constraints, [12, 12, 90, 40])).toBe(1)
    expect(
      nameColumns(
        table(
          ['kind', 'same'],
          [
            ['A', 'x'],
            ['A', 'x'],
          ],
        ),
        [12, 12],
      ),
    ).toBe(1)
  })

  test('become as narrow as that takes, long texts too: of values a kind alone names none', () => {
    const sentence = (start: string): string => start.repeat(400).slice(0, 2_000)
    const values = table(
      ['kind', 'wording', 'source', 'priorities'],
      ['a ', 'b ', 'c '].map((each) => ['Value', sentence(each), sentence('source '), sentence('priority ')]),
    )
    const { named, widths } = registerSheet('Values', values, null, 'Values', say)
    expect(pagesAcross(widths, named ?? 0)).toBeGreaterThan(1)
    expect(named).toBe(2)
  })

  test('become narrower rather than fewer, where there are pages beside one another', () => {
    const long = (text: string): string => text.repeat(60).slice(0, 58)
    const results = table(
      ['objective', 'title', 'unit', 'owner', 'note', 'source', 'more', 'last'],
      ['a', 'b', 'c'].map((each) => [
        long('o '),
        long(`${each} `),
        long('u '),
        long('w '),
        long('n '),
        long('s '),
        long('m '),
        long('l '),
      ]),
    )
    const { named, widths } = registerSheet('Key results', results, null, 'Key results', say)
    expect(pagesAcross(widths, named ?? 0)).toBeGreaterThan(1)
    expect(named).toBe(2)
  })
})

test('the sheet of formulas names a row as readers see it, not by its escape', () => {
  const rows = [
    { cells: [words('Practice', 'header'), words('Gap', 'headerEnd')] },
    { cells: [words('end _x000D_'), live('A1', 1)] },
  ]
  expect(formulaUses({ name: 'Ranking', rows })[0]?.heading).toBe('Gap · end _x000D_')
})

test('each row of a group has its name, faint where it was said before: filters find it, and no page begins with nobody’s rows', () => {
  const groups = table(
    ['objective', 'result'],
    [
      ['O1', 'a'],
      ['', 'b'],
      ['O2', 'c'],
      ['', 'd'],
    ],
  )
  const rows = groups.rows.map((row) =>
    row.map((cell) => ('text' in cell && cell.text === '' ? { kind: 'empty' as const } : cell)),
  )
  const sheet = registerSheet('Results', { ...groups, rows, grouped: true }, null, 'Results', say)
  const firsts = [...sheet.rows].slice(3).map(({ cells }) => [cells[0]?.value, cells[0]?.style])
  expect(firsts).toEqual([
    ['O1', 'text'],
    ['O1', 'textAgain'],
    ['O2', 'text'],
    ['O2', 'textAgain'],
  ])
  expect(sheet.named).toBe(2)
})
