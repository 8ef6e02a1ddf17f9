import { describe, expect, test } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { workbookReader } from '#shared/edits/workbook-reader.ts'
import { loadTranslator } from '#shared/messages/translate.ts'
import { rowsOf, type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { amountsOf } from '#shared/report/amounts.ts'
import { buildReport } from '#shared/report/build-report.ts'
import type { SectionId } from '#shared/report/report.ts'
import { createContext } from '#shared/report/report-context.ts'

const [english, german] = await Promise.all([loadTranslator('en-GB'), loadTranslator('de-DE')])
const sample = workbookOf(0, sampleWorkbook(english))

function changed(workbook: Workbook, ...changes: Parameters<typeof prepareEdit>[1]['changes']): Workbook {
  const prepared = prepareEdit(workbookReader(workbook), { label: '', changes })
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure))
  return applyEdit(workbook, prepared.value)
}

function section(workbook: Workbook, id: SectionId) {
  const { sections } = buildReport(workbook, { audience: 'board', at: '2026-11-22', say: english })
  const found = sections.find((each) => each.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

describe('what a page says of all of its rows is so', () => {
  const [risk] = rowsOf(sample, 'risk')
  const [keyResult] = rowsOf(sample, 'keyResult')

  test('strategy on a page: goals that have no room are counted, and only objectives have measures', () => {
    const note = (workbook: Workbook): string => {
      const page = section(workbook, 'strategyOnAPage').blocks.find(({ kind }) => kind === 'strategyOnAPage')
      return page?.kind === 'strategyOnAPage' ? page.page.labels.goalsNote : 'no page'
    }
    expect(note(sample)).toBe('and how we will know · + 1 more')
    const first = (count: number): Workbook => {
      const objective = Object.fromEntries(Object.entries(sample.tables.objective).slice(0, count))
      return { ...sample, tables: { ...sample.tables, objective } }
    }
    expect(note(first(4))).toBe('and how we will know')
    expect(note(first(0))).toMatch(/^\+ \d+ more$/)
  })

  test('risks: an accepted one has its response, and one without owner is counted', () => {
    const { soWhat, blocks } = section(sample, 'risks')
    expect(soWhat).toBe('Each has an owner and a response; what it costs to do nothing stands with the decision.')
    const list = blocks.find((block) => block.kind === 'list')
    expect(list?.items.at(-1)).toBe('Price rise of cloud services (4): Accept. CIO.')
    const open = changed(sample, { entity: 'risk', id: risk?.id ?? '', after: { owner: '' } })
    expect(section(open, 'risks').soWhat).toMatch(/^One has no owner or no response yet;/)
  })

  test('key results: one without a target is counted', () => {
    expect(section(sample, 'measures').soWhat).toMatch(/^Each key result has a baseline, a target, a date and an owner/)
    const open = changed(sample, { entity: 'keyResult', id: keyResult?.id ?? '', after: { target: null } })
    expect(section(open, 'measures').soWhat).toMatch(/^One key result still lacks/)
  })

  test('teams: an overload that is accepted is marked in the picture, and counted', () => {
    const { sections } = buildReport(sample, { audience: 'leadership', at: '2026-11-22', say: english })
    const people = sections.find(({ id }) => id === 'people')
    const chart = people?.blocks.find((block) => block.kind === 'chart')?.chart
    const cells = chart?.kind === 'load' ? chart.teams.flatMap(({ loads }) => loads) : []
    expect(cells.filter(({ state, accepted }) => state === 'red' && !accepted)).toHaveLength(1)
    expect(cells.filter(({ accepted }) => accepted)).toHaveLength(1)
    expect(people?.headline).toBe('One team is overloaded in one quarter; one more overload is accepted.')
  })

  test('one weakness is one', () => {
    const metrics = section(sample, 'summary').blocks.find((block) => block.kind === 'metrics')
    expect(metrics?.items.map(({ label }) => label)).toContain('weakness across practices')
  })

  test('a chance of nothing and of everything is said in words', () => {
    const texts = section(sample, 'investment').blocks.flatMap((block) =>
      block.kind === 'callout' ? [block.text] : [],
    )
    expect(texts.join(' ')).toContain('the net present value is above zero in none of them.')
  })
})

test('the picture of gaps goes as far as the practices lie', () => {
  const chart = section(sample, 'gaps').blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []))
  const scatter = chart.find((each) => each.kind === 'scatter')
  expect([scatter?.xRange, scatter?.yRange]).toEqual([
    [0, 4],
    [20, 60],
  ])
  const [low = 0, high = 0] = scatter?.yRange ?? []
  for (const { y } of scatter?.points ?? []) expect(y > low && y < high).toBe(true)
})

test('amounts of one thing have the same decimals, and a percentage is written as its language does', () => {
  const context = (say: typeof english, locale: string) =>
    createContext(sample, { audience: 'board', at: '2026-11-22', say, locale })
  expect(amountsOf(context(english, 'en-GB'), [2.9, 3.1, 4], '1–5')).toEqual(['2.9 (1–5)', '3.1 (1–5)', '4.0 (1–5)'])
  expect(amountsOf(context(english, 'en-GB'), [99.1, null, 99.85], '%')).toEqual(['99.10%', '', '99.85%'])
  expect(amountsOf(context(german, 'de-DE'), [12, 100], '%')).toEqual(['12\u00a0%', '100\u00a0%'])
})
