import { describe, expect, test } from 'vitest'
import { createTranslator } from '#shared/messages/translate.ts'
import { assess } from '#shared/methods/readings/assess.ts'
import { delayCosts } from '#shared/methods/readings/delay-costs.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { risksOf } from '#shared/methods/readings/risks-of.ts'
import { robustness } from '#shared/methods/readings/robustness.ts'
import { timing } from '#shared/methods/readings/timing.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import type { Audience, Block, Cell, SectionId } from '#shared/report/report.ts'
import { fullTortureRows } from '#tests/fixtures/full-torture-rows.ts'

const say = createTranslator('en')
const workbook = workbookOf(0, fullTortureRows())
const { sections } = buildReport(workbook, { audience: 'leadership', at: '2026-11-22', say })
const board = buildReport(workbook, { audience: 'board', at: '2026-11-22', say }).sections

type Titled = Extract<Block, { kind: 'table' }>
type Pictured = Extract<Block, { kind: 'chart' }>

function tableIn(section: SectionId, title: string): Titled {
  const blocks = sections.find(({ id }) => id === section)?.blocks ?? []
  const found = blocks.find((block): block is Titled => block.kind === 'table' && block.title.startsWith(title))
  return found ?? expect.fail(`no table ${title}`)
}

function pictureIn(section: SectionId, of = sections): Pictured {
  const blocks = of.find(({ id }) => id === section)?.blocks ?? []
  return blocks.find((block): block is Pictured => block.kind === 'chart') ?? expect.fail(`no picture in ${section}`)
}

const amount = (cell: Cell | undefined): number => (cell?.kind === 'number' ? cell.value : Number.NaN)

describe('what ends early says how much it leaves out', () => {
  test('what waiting costs: a row for all others, so that the rows add up to the total', () => {
    const { rows } = tableIn('investment', say('screen.money.delay')).table
    const [others, total] = rows.slice(-2)
    const { items } = delayCosts(workbook)
    expect(rows).toHaveLength(12)
    expect(others?.[0]).toMatchObject({ text: `${items.length - 10} more` })
    for (const at of [1, 2, 3]) {
      const sum = rows.slice(0, -1).reduce((all, row) => all + amount(row[at]), 0)
      expect(sum).toBeCloseTo(amount(total?.[at]), 4)
    }
  })

  test('ranks: how many of how many', () => {
    const all = robustness(workbook).ranks.length
    const { title, table } = tableIn('moves', 'Ranks in')
    expect(all).toBeGreaterThan(table.rows.length)
    expect(title).toMatch(new RegExp(`: the first ${table.rows.length} of ${all}$`))
  })

  test('the picture of value and effort: how many of those considered are not in it, for the board too', () => {
    const { ranked, mandated, rejected } = rank(workbook)
    const placed = [...ranked, ...mandated].filter(({ value, effort }) => value !== null && effort !== null).length
    const open = Object.keys(workbook.tables.initiative).length - placed - rejected.length
    expect(open).toBeGreaterThan(0)
    for (const of of [sections, board]) {
      const { alt, leftOut = '' } = pictureIn('moves', of)
      expect(leftOut).toContain(`${open} that have no scores yet`)
      expect(alt).toContain(leftOut)
    }
  })

  test('gaps', () => {
    const all = assess(workbook).practices.filter(({ attention }) => (attention ?? 0) > 0).length
    expect(all).toBeGreaterThan(15)
    expect(pictureIn('gaps').leftOut).toBe(`The first 15 of ${all}.`)
    expect(pictureIn('gaps', board).leftOut).toBe(`${all - 15} more are in the edition for IT leadership.`)
  })

  test('the cascade, the summary and the strategy on a page', () => {
    const all = assess(workbook).practices.filter(({ importance }) => importance.value !== null).length
    expect(pictureIn('context').leftOut).toBe(`The 10 most important of ${all} practices.`)
    const open = risksOf(workbook).filter((risk) => risk.open).length
    expect(tableIn('summary', 'Top risks').title).toBe(`Top risks: the first 3 of ${open}`)
    const [page] = sections.find(({ id }) => id === 'strategyOnAPage')?.blocks ?? []
    expect(page?.kind === 'strategyOnAPage' && page.page.labels.risks).toBe(
      `Top risks and response · + ${open - 3} more`,
    )
  })

  test('risks', () => {
    const { risk = [], ...rows } = fullTortureRows()
    const copies = risk.flatMap((row) => [row, { ...row, id: `${row.id}-copy` }])
    const many = workbookOf(0, { ...rows, risk: copies })
    const open = risksOf(many).filter((each) => each.open).length
    expect(open).toBeGreaterThan(10)
    const of = (audience: Audience) => buildReport(many, { audience, at: '2026-11-22', say }).sections
    expect(pictureIn('risks', of('leadership')).leftOut).toBe(`The first 10 of ${open}.`)
    expect(pictureIn('risks', of('board')).leftOut).toMatch(new RegExp(`^${open - 10} more .* for IT leadership.$`))
    expect(pictureIn('risks').leftOut).toBeUndefined()
  })
})

test('of the initiatives without a quarter to spare, the first are tried out, and the title says of how many', () => {
  const without = timing(workbook).items.filter(({ critical, slipQuarters }) => critical || slipQuarters === 0)
  expect(without.length).toBeGreaterThan(12)
  const { rows } = tableIn('roadmap', `${say('report.slip.title')}: the first 12 of ${without.length}`).table
  expect(rows).toHaveLength(12)
})

test('a code in a picture stands beside its name in a table of the appendix, which decks have too', () => {
  const charts = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? block.chart : [])),
  )
  const coded = charts.flatMap((chart) => (chart.kind === 'scatter' ? chart.points.filter(({ short }) => short) : []))
  const textIn = (cell: Cell | undefined): string => (cell !== undefined && 'text' in cell ? cell.text : '')
  const { rows } = tableIn('appendix', say('report.appendix.allLevels')).table
  const pairs = new Set(rows.map(([name, , code]) => `${textIn(code)} ${textIn(name)}`))
  expect(coded.length).toBeGreaterThan(50)
  for (const { short, label } of coded) expect(pairs).toContain(`${short} ${label}`)
})
