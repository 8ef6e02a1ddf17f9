import { describe, expect, test } from 'vitest'
import { chartSheet } from '#electron/export/xlsx/chart-sheet.ts'
import { readable } from '#electron/export/xlsx/pages-across.ts'
import { pagesOfPieces } from '#electron/export/xlsx/piece-breaks.ts'
import { sectionSheets } from '#electron/export/xlsx/section-sheet.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { buildWorkings } from '#shared/report/build-workings.ts'
import type { Section } from '#shared/report/report.ts'
import { arbitraryWorkings } from '#tests/fixtures/spreadsheets/arbitrary-workings.ts'

describe('tables of a section', () => {
  const head = { rows: 3, height: 60 }
  const pieces = (...heights: number[]) => heights.map((height) => ({ rows: 5, height }))

  test('stand together on a page where they have room for it, the first pages full', () => {
    expect(pagesOfPieces(head, 30, pieces(200, 200, 200), 500).ends).toEqual([13])
    expect(pagesOfPieces(head, 30, pieces(100, 100, 100), 500).ends).toEqual([])
  })

  test('a small one is not alone where another may stand with it on no more pages', () => {
    expect(pagesOfPieces(head, 30, pieces(200, 100, 100, 60, 440), 500).ends).toEqual([13, 23])
  })

  test('leave no page but the last half empty where the next has room on it', () => {
    expect(pagesOfPieces({ rows: 3, height: 86 }, 28, pieces(90, 260, 90), 508).ends).toEqual([13])
    for (let seed = 1; seed < 400; seed += 1) {
      const heights = Array.from({ length: 7 }, (_, at) => 40 + ((seed * 7_919 * (at + 3)) % 331))
      const starts = pagesOfPieces(head, 30, pieces(...heights), 500).ends.map((row) => (row - head.rows) / 5)
      const firsts = [0, ...starts]
      for (const [page, first] of firsts.slice(0, -1).entries()) {
        const end = firsts[page + 1] ?? heights.length
        const used = heights.slice(first, end).reduce((sum, height) => sum + height, first === 0 ? 60 : 30)
        if (used < 300) expect(used + (heights[end] ?? 0)).toBeGreaterThan(500)
      }
    }
  })

  test('one that is longer than a page has it to itself', () => {
    expect(pagesOfPieces(head, 30, pieces(900, 100), 500).ends).toEqual([8])
  })
})

test('tables of a section that want more width together than can be read on a page have narrower columns', () => {
  const column = (key: string) => ({ key, title: key, width: 1, align: 'start' }) as const
  const text = { kind: 'text', text: 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(12) } as const
  const table = (columns: readonly string[]) => ({
    kind: 'table',
    title: columns.join(' '),
    table: { columns: columns.map(column), rows: [columns.map(() => text)], whenEmpty: '' },
  })
  const blocks = [table(['action', 'owner', 'reason', 'risk', 'message']), table(['goal', 'measure'])]
  const section = { id: 's', title: 'First 90 days', headline: 'Starts', soWhat: '', blocks } as unknown as Section
  const [sheet] = sectionSheets(section, (name) => name, createTranslator('en'))
  expect(sheet?.onePageWide).toBe(true)
  expect(sheet?.widths).toHaveLength(5)
  expect(sheet?.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(readable)
})

test('the sheet of a section that is a little higher than a page is printed on one, smaller', () => {
  const sheetOf = (rows: number) => {
    const columns = ['a', 'b'].map((key) => ({ key, title: key, width: 1, align: 'start' }))
    const table = {
      columns,
      rows: Array.from({ length: rows }, (_, at) => columns.map(() => ({ kind: 'text', text: `Row ${at}` }))),
      whenEmpty: '',
    }
    const blocks = [1, 2].map((number) => ({ kind: 'table', title: `Table ${number}`, table }))
    const section = { id: 's', title: 'Roadmap', headline: 'Begins', soWhat: '', blocks } as unknown as Section
    const [{ breaks, pagesDown } = {}] = sectionSheets(section, (name) => name, createTranslator('en'))
    return { breaks, pagesDown }
  }
  expect(sheetOf(8)).toEqual({ breaks: [] })
  expect(sheetOf(13)).toEqual({ pagesDown: 1 })
  expect(sheetOf(18).breaks).toHaveLength(1)
})

describe('tables that have a sheet of their own', () => {
  const textTable = (title: string, rows: number, { letters = 8, columns = 2 } = {}) => ({
    kind: 'table',
    title,
    table: {
      columns: Array.from({ length: columns }, (_, at) => ({
        key: `${at}`,
        title: `C${at}`,
        width: 1,
        align: 'start',
      })),
      rows: Array.from({ length: rows }, (_, at) =>
        Array.from({ length: columns }, () => ({ kind: 'text', text: `${at} ${'word '.repeat(letters)}` })),
      ),
      whenEmpty: '',
    },
  })
  const sheetsOf = (...blocks: readonly unknown[]) => {
    const section = { id: 's', title: 'People', headline: 'Enough people', soWhat: '', blocks } as unknown as Section
    return sectionSheets(section, (name) => name, createTranslator('en'))
  }
  const titlesIn = (sheet: ReturnType<typeof sheetsOf>[number] | undefined) =>
    [...(sheet?.rows ?? [])].flatMap(({ cells }) => (cells[0]?.style.startsWith('subtitle') ? [cells[0].value] : []))

  test('one before which a third of a page would stay white: what follows it takes the room', () => {
    const [shared, ...own] = sheetsOf(textTable('Load', 14), textTable('Rights', 24), textTable('Forums', 6))
    expect(titlesIn(shared).slice(1)).toEqual(['Load', 'Forums'])
    expect(shared?.breaks).toEqual([])
    expect(own.map(({ title }) => title)).toEqual(['People: Rights'])
  })

  test('one without which the last does not stand lost on a page', () => {
    const blocks = [textTable('Load', 20), textTable('Rights', 25), textTable('Forums', 2)]
    const [shared, ...own] = sheetsOf(...blocks)
    expect(titlesIn(shared).slice(1)).toContain('Forums')
    expect(shared?.breaks).toEqual([])
    expect(own).toHaveLength(1)
    // On a sheet of its own it would be no less so: all stay together.
    expect(sheetsOf(textTable('Load', 26), textTable('Forums', 2))).toHaveLength(1)
  })

  test('none where each page is well filled, though tables take several', () => {
    const sheets = sheetsOf(textTable('Load', 24), textTable('Rights', 24), textTable('Forums', 10))
    expect(sheets).toHaveLength(1)
    expect(sheets[0]?.breaks).toHaveLength(2)
  })

  test('are in the order of the section, whatever made them leave', () => {
    const wide = textTable('30 days', 20, { letters: 40 })
    const sheets = sheetsOf(wide, textTable('60 days', 60), textTable('90 days', 4, { columns: 5 }))
    expect(sheets.map(({ title }) => title)).toContain('People: 60 days')
    const own = sheets.map(({ title }) => title).filter((title) => title?.includes('days'))
    expect(own).toEqual([...own].sort())
  })

  test('say below the title what it does not: which table they are, or of which section', () => {
    const alt = 'Load of four teams over twelve quarters, of which two are overloaded'
    const { table } = textTable('', 60)
    const [shared, drawn] = sheetsOf(textTable('Forums', 3), { kind: 'chart', alt, table })
    expect(titlesIn(shared)).toContain('Forums')
    expect(drawn?.title).toBe('People')
    const [title, note, head] = [...(drawn?.rows ?? [])]
    expect([title?.cells[0]?.value, note?.cells[0]?.value]).toEqual(['People', expect.stringContaining(alt)])
    expect(head?.cells[0]?.value).toBe('C0')
    const [only] = sheetsOf(textTable('Forums of all teams', 60))
    expect([...(only?.rows ?? [])][1]?.cells[0]?.value).toBe('Forums of all teams')
    const [, second] = sheetsOf(textTable('Load', 3), textTable('Forums of all teams', 60))
    const [name, of] = [...(second?.rows ?? [])]
    expect([name?.cells[0]?.value, of?.cells[0]?.value]).toEqual(['Forums of all teams', 'People'])
  })
})

test('the table of many bubbles has its head on each of its pages, and the chart its rows where they then stand', () => {
  const say = createTranslator('en')
  const { ranking, ...others } = buildWorkings(arbitraryWorkings({ seed: 3, method: 'valueEffort' }), say)
  const computed = { value: 3, effort: 2, priority: 1, inherited: 1, confidence: 1, rank: 1, quadrant: null }
  const initiatives = Array.from({ length: 60 }, (_, at) => ({
    ...ranking?.initiatives[0],
    ...{ id: `i${at}`, code: `I${at}`, title: `Initiative ${at}`, standing: 'ranked', computed },
  }))
  const sources = { assessment: 'A', rollUps: 'R', ranking: 'Ranking', plan: 'P', money: 'M' }
  const workings = { ...others, ranking: { ...ranking, initiatives } } as unknown as ReturnType<typeof buildWorkings>
  const sheet = chartSheet(workings, 'Charts', sources, say)
  const rows = [...(sheet?.rows ?? [])].map(({ cells }) => cells)
  const isHead = (row: number) => rows[row - 1]?.[0]?.value === 'Initiative' && rows[row - 1]?.[1]?.value === 'Code'
  const again = (sheet?.breaks ?? []).filter((end) => isHead(end + 2))
  expect(again.map((end) => rows[end]?.[0]?.value)).toEqual([expect.stringMatching(/ \(continued\)$/)])
  const xml = sheet?.charts?.find(({ xml }) => xml.includes('bubbleChart'))?.xml ?? ''
  const named = [...xml.matchAll(/\$B\$(\d+)<\/c:f>.*?<c:v>(I\d+)<\/c:v>/g)]
  expect(named).toHaveLength(60)
  for (const [, row, code] of named) {
    expect(rows[Number(row) - 1]?.[1]?.value).toMatchObject({ result: code })
  }
})
