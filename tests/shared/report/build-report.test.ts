import { describe, expect, test } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { createTranslator } from '#shared/messages/translate.ts'
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
