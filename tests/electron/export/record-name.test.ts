import { expect, test } from 'vitest'
import { recordName } from '#electron/export/record-name.ts'
import type { Cell, Table } from '#shared/report/report.ts'
import { column, number, text } from '#tests/fixtures/sample-report.ts'

const write = (cell: Cell): string => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? `${cell.value}` : '')
const empty: Cell = { kind: 'empty' }

function named(titles: readonly string[], rows: readonly (readonly Cell[])[]) {
  const table: Table = { columns: titles.map((title) => column(title, title, 1)), rows, whenEmpty: '' }
  const name = recordName(table, write)
  return { head: name.column.title, names: rows.map(name.of), columns: [...name.columns] }
}

test('a record is named by its first column, if that is filled', () => {
  expect(named(['Risk', 'Owner'], [[text('Ransomware'), text('CIO')]])).toEqual({
    head: 'Risk',
    names: ['Ransomware'],
    columns: [0],
  })
  expect(named(['Code', 'Title'], [[empty, text('Patches in time')]]).names).toEqual(['Patches in time'])
})

test('a number or a code takes the name beside it along', () => {
  const risks = named(['#', 'Risk', 'Owner'], [[number(1), text('Ransomware through a supplier'), text('CIO')]])
  expect(risks).toEqual({ head: 'Risk', names: ['1  Ransomware through a supplier'], columns: [0, 1] })
  const moves = named(
    ['Code', 'Title'],
    [
      [text('I04'), text('Alerts that matter')],
      [empty, text('Help yourself')],
    ],
  )
  expect(moves.names).toEqual(['I04  Alerts that matter', 'Help yourself'])
})

test('a name of several words is no code', () => {
  expect(named(['Team', 'Quarter'], [[text('Data team'), text('Q1')]]).names).toEqual(['Data team'])
})

test('a kind that many rows are of takes along what each of them is', () => {
  const rows = ['No owner', 'Old records', 'Few people', 'One bidder'].map((each, at) => [
    text(at < 3 ? 'Constraint' : 'Enabler'),
    text(each),
    text('CIO'),
  ])
  expect(named(['Kind', 'Statement', 'Owner'], rows)).toEqual({
    head: 'Kind · Statement',
    names: ['Constraint  No owner', 'Constraint  Old records', 'Constraint  Few people', 'Enabler  One bidder'],
    columns: [0, 1],
  })
  const long = rows.map(([kind = empty]) => [kind, text('a word '.repeat(60)), text('CIO')])
  expect(named(['Kind', 'Statement', 'Owner'], long).columns).toEqual([0])
})
