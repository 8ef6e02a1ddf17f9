import { describe, expect, test } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { readSnapshot } from '#shared/edits/snapshot-content.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { createTranslator, loadTranslator } from '#shared/messages/translate.ts'
import { type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { type Audience, type Cell, type Report, sectionIds } from '#shared/report/report.ts'
import { fullTortureRows } from '#tests/fixtures/full-torture-rows.ts'
import { smallWorkbook } from '#tests/fixtures/small-workbook.ts'

const say = createTranslator('en')

function report(workbook: Workbook, audience: Audience = 'leadership'): Report {
  return buildReport(workbook, { audience, at: '2026-11-22', say })
}

function edited(entity: string, id: string, after: Record<string, string | number | boolean | null>): Workbook {
  const workbook = smallWorkbook()
  const prepared = prepareEdit(workbookReader(workbook), { label: '', changes: [{ entity, id, after }] })
  if (!prepared.ok) throw new Error(prepared.failure.kind)
  return applyEdit(workbook, prepared.value)
}

/** Every table of a report, with where it stands. */
function tablesOf({ sections, registers }: Report) {
  const inSections = sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' || (block.kind === 'chart' && block.table)
        ? [{ place: id as string, table: block.table }]
        : [],
    ),
  )
  return [...inSections, ...registers.map(({ id, table }) => ({ place: id, table }))]
}

test('the board reads a part of a plan of 500 moves and how many more there are; IT leadership all of it', () => {
  const workbook = workbookOf(0, fullTortureRows())
  const plan = (audience: Audience) => {
    const blocks = report(workbook, audience).sections.find(({ id }) => id === 'roadmap')?.blocks ?? []
    const chart = blocks.find((block) => block.kind === 'chart')
    if (chart?.kind !== 'chart' || chart.chart.kind !== 'roadmap') throw new Error('there is no plan')
    return { bars: chart.chart.lanes.reduce((sum, { bars }) => sum + bars.length, 0), alt: chart.alt }
  }
  const [board, leadership] = [plan('board'), plan('leadership')]
  expect(leadership.bars).toBeGreaterThan(200)
  expect(board.bars).toBe(24)
  expect(board.alt).toContain(`${leadership.bars - 24} more are in the edition for IT leadership.`)
  expect(leadership.alt).not.toContain('more are')
})

test('codes stand for names in a picture only for those whose appendix says what they mean', () => {
  const codesFor = (audience: Audience): number => {
    const blocks =
      report(workbookOf(0, sampleWorkbook(say)), audience).sections.find(({ id }) => id === 'gaps')?.blocks ?? []
    const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []))
    return charts.flatMap((chart) => (chart.kind === 'scatter' ? chart.points : [])).filter(({ short }) => short).length
  }
  expect(codesFor('leadership')).toBeGreaterThan(40)
  expect(codesFor('board')).toBe(0)
})

test('the board reads the first of an order in words and how many more were considered', () => {
  const workbook = workbookOf(0, sampleWorkbook(say))
  const moves = report(workbook, 'board').sections.find(({ id }) => id === 'moves')
  const blocks = moves?.blocks
  const list = blocks?.find((block) => block.kind === 'list')
  const chart = blocks?.find((block) => block.kind === 'chart')
  if (list?.kind !== 'list' || chart?.kind !== 'chart' || chart.chart.kind !== 'valueEffort')
    throw new Error('no order')
  const { bubbles, namedBeside = 0 } = chart.chart
  const considered = Object.keys(workbook.tables.initiative).length
  const mandated = bubbles.filter(({ number }) => number === 0).length
  // Some have no place in the order: the list still adds up to what the headline says.
  expect(considered).toBeGreaterThan(bubbles.length)
  expect(moves?.headline).toContain(`${considered} `)
  const left = considered - (list.items.length - 1)
  expect(list.labels?.slice(-2)).toEqual([String(bubbles.length - mandated), '…'])
  expect(left).toBe(1)
  expect(list.items.at(-1)).toBe('1 more is in the edition for IT leadership.')
  // Where not all of it has room.
  const { items = [], labels = [] } = list.inShort ?? {}
  expect(labels.slice(-2)).toEqual([String(namedBeside), '…'])
  expect(items.at(-1)).toBe(`${considered - (items.length - 1)} more are in the edition for IT leadership.`)
})

describe('the report', () => {
  test('marks the importance of practices apart: from 1 for the least to 5 for the most', () => {
    const sample = workbookOf(0, sampleWorkbook(say))
    const blocks = report(sample).sections.find(({ id }) => id === 'currentState')?.blocks ?? []
    const marks = blocks.flatMap((block) =>
      block.kind === 'chart' && block.chart.kind === 'heatMap'
        ? block.chart.groups.flatMap(({ rows }) => rows.map(({ importance }) => importance))
        : [],
    )
    expect(marks).toHaveLength(51)
    expect([...new Set(marks)].toSorted()).toEqual([1, 2, 3, 4, 5])
  })

  test('tells what moved since an earlier round, for those who get the tables behind the pages', () => {
    const rows = sampleWorkbook(say)
    const content = rows.snapshotContent?.find(({ snapshotId }) => snapshotId === 'sn0')?.content ?? ''
    const before = readSnapshot(content, 0)
    if (!before.ok) throw new Error(before.failure.kind)
    const options = { at: '2026-11-22', say, earlierRound: { snapshotId: 'sn0', workbook: before.value } }
    const blocksFor = (audience: Audience) =>
      buildReport(workbookOf(0, rows), { ...options, audience }).sections.find(({ id }) => id === 'currentState')
        ?.blocks ?? []
    const table = blocksFor('leadership').find(
      (each) => 'title' in each && each.title.startsWith('Where views moved most'),
    )
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table.table.rows.length).toBe(4)
    expect(table.title).toMatch(/: the first 4 of \d+$/)
    const figures = table.table.rows.flatMap((row) =>
      row.flatMap((cell) => ('figure' in cell && cell.figure !== undefined ? [cell.figure] : [])),
    )
    expect(figures.length).toBe(4)
    for (const figure of figures) expect(figure).toMatch(/^shift\/sn0\//)
    const said = JSON.stringify(blocksFor('leadership'))
    expect(said).toContain('What moved since “First round of ratings”')
    expect(JSON.stringify(blocksFor('board'))).not.toContain('moved since')
    expect(JSON.stringify(report(workbookOf(0, rows)))).not.toContain('moved since')
  })

  test('draws the days that bound a start and the freezes on the roadmap, with a table behind', () => {
    const { sections } = report(workbookOf(0, sampleWorkbook(say)))
    const blocks = sections.find(({ id }) => id === 'roadmap')?.blocks ?? []
    const chart = blocks.flatMap((block) =>
      block.kind === 'chart' && block.chart.kind === 'roadmap' ? [block] : [],
    )[0]
    if (chart?.chart.kind !== 'roadmap') throw new Error('no roadmap')
    const bounds = chart.chart.lanes.flatMap(({ bars }) =>
      bars.flatMap((bar) => bar.bounds.map((each) => [bar.id, each])),
    )
    expect(bounds).toEqual([
      ['i06', { kind: 'fixed', date: '2027-01-18', broken: false }],
      ['i14', { kind: 'earliest', date: '2027-07-01', broken: false }],
    ])
    expect(chart.chart.freezes).toEqual([{ label: 'Year end', start: '2027-12-20', finish: '2028-01-01' }])
    const at = chart.table?.columns.findIndex(({ key }) => key === 'bounds') ?? -1
    const words = chart.table?.rows.flatMap((row) => (row[at]?.kind === 'text' ? [row[at].text] : []))
    expect(words).toEqual(['fixed: 18 Jan 2027', 'not before 1 Jul 2027'])
    const timing = blocks.find((block) => 'title' in block && block.title === 'Room of each initiative')
    expect(timing?.kind === 'table' ? timing.table.rows.length : 0).toBe(16)
    const freezes = blocks.find((block) => 'title' in block && block.title === 'Freezes')
    expect(freezes?.kind === 'table' ? freezes.table.rows.length : 0).toBe(2)
  })

  test('has the sections that the workbook has data for, in order, and nothing else', () => {
    expect(report(smallWorkbook()).sections.map(({ id }) => id)).toEqual([
      'strategyOnAPage',
      'context',
      'currentState',
      'holdingBack',
      'gaps',
      'moves',
      'roadmap',
      'risks',
      'measures',
      'appendix',
    ])
  })

  test('every row has a cell for every column', () => {
    for (const { place, table } of tablesOf(report(smallWorkbook()))) {
      for (const row of table?.rows ?? []) expect(row.length, place).toBe(table?.columns.length)
    }
  })

  test('an audience gets its cut', () => {
    const board = report(smallWorkbook(), 'board').sections.map(({ id }) => id)
    expect(board).not.toContain('appendix')
    expect(report(smallWorkbook(), 'staff').sections.map(({ id }) => id)).toEqual([
      'strategyOnAPage',
      'currentState',
      'roadmap',
    ])
    expect(board.every((id) => sectionIds.includes(id))).toBe(true)
  })

  test("the team's headline, order and omissions win over the drafted ones", () => {
    const headline = edited('packSection', 'currentState', {
      section: 'currentState',
      headline: 'We know where we stand.',
      position: -1,
    })
    expect(report(headline).sections[0]).toMatchObject({ id: 'currentState', headline: 'We know where we stand.' })
    const without = edited('packSection', 'gaps', { section: 'gaps', included: false })
    expect(report(without).sections.map(({ id }) => id)).not.toContain('gaps')
  })

  test('is the same for the same workbook and date', () => {
    expect(report(smallWorkbook())).toEqual(report(smallWorkbook()))
  })

  test('contains every text a person entered, somewhere in its registers', () => {
    const workbook = edited('goal', 'g1', { description: 'Unmistakable words of a goal' })
    const texts = new Set(
      report(workbook)
        .registers.flatMap(({ table }) => table.rows.flat())
        .map(textOf),
    )
    for (const text of [
      'Unmistakable words of a goal',
      'Uneven coding',
      'Services stay up',
      'Incident management',
      'One desk',
    ]) {
      expect(texts, text).toContain(text)
    }
  })

  test('numbers stay numbers, with the id of the figure they are', () => {
    const gaps = report(smallWorkbook()).sections.find(({ id }) => id === 'gaps')
    const table = gaps?.blocks.flatMap((block) => (block.kind === 'chart' && block.table ? [block.table] : []))[0]
    expect(table?.rows[0]).toContainEqual({ kind: 'level', value: 2, figure: 'practice/p1/capability' })
  })
})

function textOf(cell: Cell): string {
  return cell.kind === 'text' ? cell.text : ''
}

test('the plot of importance ends soon beyond the practices', () => {
  const charts = report(workbookOf(0, sampleWorkbook(say))).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' && block.chart.kind === 'scatter' ? [block.chart] : [])),
  )
  expect(charts).toHaveLength(1)
  for (const { points, yRange } of charts) {
    const [low, high] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))]
    expect(yRange[1]).toBeGreaterThanOrEqual(high)
    expect(yRange[1]).toBeLessThan(high + 22)
    expect(yRange[0]).toBeLessThanOrEqual(low)
    expect(yRange[0]).toBeGreaterThan(low - 22)
  }
})

test('the appendix writes figures and dates as its language does', async () => {
  const german = await loadTranslator('de')
  const { sections } = buildReport(workbookOf(0, sampleWorkbook(german)), {
    audience: 'leadership',
    at: '2026-11-22',
    say: german,
  })
  const blocks = sections.find(({ id }) => id === 'appendix')?.blocks ?? []
  const told = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])).join('\n')
  expect(told).toContain('0,5 oder mehr')
  expect(told).not.toMatch(/\d\.\d/)
  const trail = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])).at(-1)
  const at = trail?.columns.findIndex(({ key }) => key === 'inputs') ?? -1
  const inputs = (trail?.rows ?? []).map((row) => row[at]).map((cell) => (cell?.kind === 'text' ? cell.text : ''))
  expect(inputs.length).toBeGreaterThan(20)
  expect(inputs.filter((text) => /\d{4}-\d\d-\d\d/.test(text))).toEqual([])
})
