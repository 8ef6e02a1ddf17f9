import { describe, expect, test } from 'vitest'
import { fittedWidths } from '#electron/export/fitted-widths.ts'
import type { Cell, Table } from '#shared/report/report.ts'
import { column, number, text } from '#tests/fixtures/sample-report.ts'

/** Every letter is half as wide as it is high. */
const type = {
  measure: (written: string, size: number) => written.length * size * 0.5,
  write: (cell: Cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.value) : ''),
  size: 8,
  headSize: 7,
}
const padding = 5
const empty: Cell = { kind: 'empty' }

function tableOf(titles: readonly string[], rows: readonly (readonly Cell[])[], shares: readonly number[] = []): Table {
  return {
    columns: titles.map((title, at) => column(title, title, shares[at] ?? 1)),
    rows,
    whenEmpty: '',
  }
}

const longest = (words: string) => Math.max(...words.split(' ').map((word) => type.measure(word, type.size)))

describe('widths of columns', () => {
  test('fill the table, whatever it holds', () => {
    const tables = [
      tableOf(['A', 'B'], [[text('x'), text('y')]]),
      tableOf(['A', 'B', 'C'], [[text('word '.repeat(80)), empty, number(12)]]),
      tableOf(['A', 'B'], []),
    ]
    for (const table of tables) {
      const { widths } = fittedWidths(table, 600, padding, type)
      const sum = widths.reduce((all, one) => all + one, 0)
      expect(sum + table.columns.length * 2 * padding).toBeCloseTo(600, 3)
    }
  })

  test('leave no word and no figure to be broken while another column has room', () => {
    const note = 'A note that goes on and on. '.repeat(12)
    const rows = [
      [text('Process accountability'), number(1_000_000_000_000), text('Vulnerability & patch management'), text(note)],
    ]
    const table = tableOf(['Lens', 'Scale to', 'Practice', 'Note'], rows, [1, 1, 1, 40])
    const { widths, whole } = fittedWidths(table, 500, padding, type)
    expect(whole).toBe(true)
    expect(widths[0]).toBeGreaterThan(longest('Process accountability'))
    expect(widths[1]).toBeGreaterThan(type.measure('1000000000000', type.size))
    expect(widths[2]).toBeGreaterThan(longest('Vulnerability & patch management'))
    expect(widths[3]).toBeGreaterThan(150)
  })

  test('leave no figure apart from its unit or its range', () => {
    const note = 'A note that goes on and on. '.repeat(40)
    const figures = ['142 points', '−1,250 h/month', '66 (0–100)', '99.95 %']
    const rows = [[...figures.map((figure) => text(figure)), text(note), text(note)]]
    const { widths } = fittedWidths(tableOf(['A', 'B', 'C', 'D', 'E', 'F', 'G'], rows), 400, padding, type)
    for (const [at, figure] of figures.entries())
      expect(widths[at], figure).toBeGreaterThan(type.measure(figure, type.size))
  })

  test('leave no date in a text to be broken', () => {
    const note = 'A note that goes on and on. '.repeat(40)
    const dates = ['fixed: 18 Jan 2027', 'fest: 18. März 2027', 'by Mar 18, 2027']
    const rows = [[...dates.map((date) => text(date)), ...Array.from({ length: 4 }, () => text(note))]]
    const { widths } = fittedWidths(tableOf(['A', 'B', 'C', 'D', 'E', 'F', 'G'], rows), 480, padding, type)
    for (const [at, date] of ['18 Jan 2027', '18. März 2027', 'Mar 18, 2027'].entries())
      expect(widths[at], date).toBeGreaterThan(type.measure(date, type.size))
  })

  test('count each line of a text, not only its longest', () => {
    const lines = Array.from({ length: 5 }, () => 'Nine words a line, and some more lines below it')
    const rows = [[text('A name'), text('A note that goes on and on. '.repeat(12)), text(lines.join('\n'))]]
    const { widths } = fittedWidths(tableOf(['A', 'B', 'C'], rows, [1, 6, 2]), 500, padding, type)
    expect(widths[2]).toBeGreaterThan(100)
  })

  test('make no tower of short lines beside columns that are as high and wide', () => {
    const rows = [
      [60, 60, 20],
      [50, 60, 19],
      [60, 55, 18],
    ].map((row) => row.map((count) => text('some word '.repeat(count))))
    const { widths } = fittedWidths(tableOf(['A', 'B', 'C'], rows), 515, padding, type)
    expect(widths[2]).toBeGreaterThan(90)
    expect(widths[2]).toBeLessThan(widths[1] ?? 0)
  })

  test('of columns with words too long for the table one that is mostly empty gives way', () => {
    const token = 'Donaudampfschifffahrtsgesellschaft'.repeat(3)
    const rows = Array.from({ length: 30 }, (_, at) =>
      at === 2
        ? Array.from({ length: 7 }, () => text(token))
        : [text(`Copy ${at}`), text('Steady the ship, and what goes on with it'), ...Array(5).fill(empty)],
    )
    const { widths } = fittedWidths(tableOf(['A', 'B', 'C', 'D', 'E', 'F', 'G'], rows), 480, padding, type)
    expect(widths[1]).toBeGreaterThan(((480 - 7 * 2 * padding) / 7) * 1.15)
  })

  test('break long words before short ones where there is no room for both', () => {
    const token = 'Donaudampfschifffahrtsgesellschaft'.repeat(3)
    const rows = [[...Array.from({ length: 6 }, () => text(token)), text('Committed'), text('28%')]]
    const titles = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Ambition', 'Progress']
    const { widths, whole } = fittedWidths(tableOf(titles, rows), 480, padding, type)
    expect(whole).toBe(false)
    expect(widths[6]).toBeGreaterThan(type.measure('Committed', type.size))
    expect(widths[7]).toBeGreaterThan(type.measure('Progress', type.headSize))
    expect(widths.reduce((all, one) => all + one, 0)).toBeCloseTo(480 - titles.length * 2 * padding, 3)
  })

  test('give what an empty column would take to those that wrap', () => {
    const rows = Array.from({ length: 20 }, (_, at) => [text(`Name number ${at}`), text('Words. '.repeat(40)), empty])
    const { widths } = fittedWidths(tableOf(['Name', 'Text', 'Note'], rows, [1, 4, 4]), 500, padding, type)
    expect(widths[2]).toBeLessThan(40)
    expect(widths[0]).toBeGreaterThan(type.measure('Name number 19', type.size))
  })

  test('follow the report where every text is on one line anyway', () => {
    const rows = [[text('one'), text('two')]]
    const { widths } = fittedWidths(tableOf(['A', 'B'], rows, [1, 3]), 420, padding, type)
    expect(widths.map(Math.round)).toEqual([100, 300])
  })

  test('of a table of many columns, too, one that is mostly empty has its few texts in no tower', () => {
    const tasks = [
      ['Map the 25 critical services', 'Agree the list of 25 services', 'List signed by the departments', ''],
      ['One standard for operating records', 'Choose the ten fields that matter', 'Draft of the standard', ''],
      ['Map the 25 critical services', 'Make the map part of closing a change', 'New step in the change form', ''],
      ['Map the 25 critical services', 'Map the other fifteen', 'Fifteen maps checked by their owners', ''],
      ['Restore tests by calendar', 'Move depot backups to the data centre', 'No backup on local disks', ''],
      [
        'Restore tests by calendar',
        'Report to the regulator',
        'Report on finding 4',
        'Security rules for critical infrastructure apply from 1 October 2027.',
      ],
      [
        'Patches in time',
        'Agree patch windows',
        'Calendar',
        'No changes to field systems between November and February.',
      ],
    ]
    const rows = tasks.map(([initiative = '', title = '', deliverable = '', constraint = ''], at) => [
      text(`T0${at}`),
      ...[initiative, title, deliverable, '15 Mar 2027', '31 Mar 2027'].map((each) => text(each)),
      number(16),
      constraint === '' ? empty : text(constraint),
      ...['90 days', 'Open', 'Yes'].map((each) => text(each)),
    ])
    const titles = ['Code', 'Initiative', 'Title', 'Deliverable', 'Start', 'Finish', 'Effort in days', 'Constraint']
    const table = tableOf([...titles, 'Stage', 'Status', 'RACI agreed'], rows)
    const { widths } = fittedWidths(table, 770, padding, type)
    expect(widths[7]).toBeGreaterThan(120)
  })

  test('give a head two lines rather than three, while there is room', () => {
    const heads = [
      'Service management lead',
      'Head of information security',
      'Head of field operations',
      'Finance business partner',
    ]
    const lines = ['management lead', 'Head of information', 'Head of field', 'business partner']
    const rows = Array.from({ length: 20 }, () => [
      text('Technology architecture & standards'),
      text('Process accountability'),
      ...heads.map(() => number(2)),
    ])
    const { widths } = fittedWidths(tableOf(['Practice', 'Lens', ...heads], rows), 520, padding, type)
    for (const [at, line] of lines.entries())
      expect(widths[at + 2], line).toBeGreaterThan(type.measure(line, type.headSize))
  })

  test('do not give heads two lines where rows would have them for it', () => {
    const heads = [
      'Service management lead',
      'Head of information security',
      'Head of field operations',
      'Finance business partner',
      'Applications manager',
    ]
    const practice = 'Technology architecture and many standards'
    const rows = Array.from({ length: 20 }, (_, at) => [
      text(at % 4 === 0 ? practice : 'Documentation'),
      ...heads.map(() => number(2)),
    ])
    const { widths } = fittedWidths(tableOf(['Practice', ...heads], rows), 440, padding, type)
    expect(widths[0]).toBeGreaterThan(type.measure(practice, type.size))
  })

  test('take what a head of three words wants for two lines from columns that do not miss it', () => {
    const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(2)
    const titles = ['Initiative', 'Wave', 'Owner', 'Days to spare', 'Start', 'Finish']
    for (const [width, times] of [
      [300, 2],
      [420, 4],
    ] as const) {
      const note = text('Words and words that go on. '.repeat(times))
      const [start, finish] = [text('18-Jan-2027'), text('18-Jan-2027')]
      const rows = Array.from({ length: 20 }, () => [text(word), note, text(word), number(7), start, finish])
      const { widths } = fittedWidths(tableOf(titles, rows), width, padding, type)
      expect(widths[3]).toBeGreaterThan(type.measure('Days to', type.headSize))
      expect(widths[4]).toBeGreaterThan(type.measure('18-Jan-2027', type.size))
      const sum = widths.reduce((all, one) => all + one, 0)
      expect(sum + titles.length * 2 * padding).toBeCloseTo(width, 3)
    }
  })

  test('say when even words must break', () => {
    const word = 'Donaudampfschifffahrt'
    const table = tableOf(
      Array.from({ length: 12 }, (_, at) => `Column ${at}`),
      [Array.from({ length: 12 }, () => text(word))],
    )
    expect(fittedWidths(table, 500, padding, type).whole).toBe(false)
  })
})
