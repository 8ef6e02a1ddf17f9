import { expect, test } from 'vitest'
import { namingColumns } from '#electron/export/row-name.ts'
import type { Cell, Table } from '#shared/report/report.ts'
import { column, number, text } from '#tests/fixtures/sample-report.ts'

const write = (cell: Cell): string => (cell.kind === 'text' ? cell.text : 'value' in cell ? `${cell.value}` : '')
const empty: Cell = { kind: 'empty' }

function named(rows: readonly (readonly Cell[])[], grouped = false) {
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, at) => column(`c${at}`, `Head ${at}`, 1))
  const table: Table = { columns, rows, whenEmpty: '', ...(grouped && { grouped }) }
  const naming = namingColumns(table, write)
  return rows.map((_, at) => naming(at))
}

test('a row is named by as many of its first columns as tell it from all others', () => {
  const rows = [
    ['Data team', 'Q1', 'a'],
    ['Data team', 'Q2', 'a'],
    ['Service desk', 'Q1', 'a'],
  ]
  expect(named(rows.map((row) => row.map((each) => text(each))))).toEqual([[0, 1], [0, 1], [0]])
})

test('no more than three columns name a row, and none that tells nothing', () => {
  const rows = ['x', 'y'].map((last) => ['One', 'same', 'same', last].map((each) => text(each)))
  expect(named(rows)).toEqual([[0], [0]])
  expect(named(rows.map((row, at) => row.with(2, text(`third ${at}`))))).toEqual([
    [0, 1, 2],
    [0, 1, 2],
  ])
})

test('the name beside a code, or beside an empty cell, is part of it', () => {
  expect(named([[text('OB1'), text('Fewer outages'), text('x')]])).toEqual([[0, 1]])
  expect(named([[number(3), text('Fewer outages'), text('x')]])).toEqual([[0, 1]])
  expect(
    named([
      [empty, text('A tool'), text('x')],
      [text('Money'), text('A fund'), text('x')],
    ]),
  ).toEqual([[0, 1], [0]])
})

test('the name of a group is filled in, and levels name nothing', () => {
  const rows = [
    [text('Fewer outages'), text('KR'), text('x')],
    [empty, text('KR 2'), text('x')],
  ]
  expect(named(rows, true)).toEqual([
    [0, 1],
    [0, 1],
  ])
  const levels = [1, 2].map((value): Cell[] => [text('Backup'), { kind: 'level', value }, text(`Lens ${value}`)])
  expect(named(levels)).toEqual([
    [0, 2],
    [0, 2],
  ])
})
