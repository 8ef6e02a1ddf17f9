import { describe, expect, test } from 'vitest'
import { withBrokenHeads } from '#electron/export/xlsx/broken-heads.ts'
import { isHead, textOf } from '#electron/export/xlsx/cell-text.ts'
import { words } from '#electron/export/xlsx/planned-cell.ts'
import { rowHeight, usualPoints } from '#electron/export/xlsx/row-height.ts'
import { nothingMore, type PlannedCell, type SheetPlan } from '#electron/export/xlsx/sheet-plan.ts'
import { widthOf } from '#electron/export/xlsx/text-lines.ts'
import { workbookPlan } from '#electron/export/xlsx/workbook-plan.ts'
import { columnsOf } from '#electron/workbooks/read-back/sheet-rows.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator, loadTranslator, type Say } from '#shared/messages/translate.ts'
import { type RowsByEntity, workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { fullTortureRows } from '#tests/fixtures/full-torture-rows.ts'

const say = createTranslator('en')
const minutes = 60_000

/** What a character of a column's width is in Excel and in LibreOffice, in points, with more between them. */
const characters = [5.25, 5.4, 5.5, 5.6]
/** Screens write a little wider than paper. */
const letters = [1, 1.03]
const lineHeight = 12.25

type Head = { readonly sheet: string; readonly cell: PlannedCell; readonly width: number; readonly height: number }

function headsOf(rows: RowsByEntity, language: Say): readonly Head[] {
  const report = buildReport(workbookOf(1, rows), { audience: 'leadership', at: '2026-11-22', say: language })
  return workbookPlan(report, language).flatMap((plan) => headsIn(plan))
}

function headsIn({ name, rows, widths, hidden }: SheetPlan): readonly Head[] {
  return [...rows].flatMap((row) =>
    row.cells.flatMap((cell, at): readonly Head[] => {
      if (cell === null || !isHead(cell) || at + 1 === hidden) return []
      const height = rowHeight(row, widths, hidden) ?? usualPoints
      return [{ sheet: name, cell, width: widths[at] ?? 0, height }]
    }),
  )
}

/** The lines of a text as a program that gives each all the room there is breaks it, also behind a dash. */
function printed(text: string, room: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = ['']
    for (const piece of paragraph.match(/[^ ]*?[-–/](?=[^ ])|[^ ]+ ?| /g) ?? []) {
      const longer = `${lines.at(-1)}${piece}`
      if (widthOf(longer.trimEnd(), true) <= room) lines[lines.length - 1] = longer
      else lines.push(piece)
    }
    return lines.filter((line, at) => line !== '' || at > 0).map((line) => line.trim())
  })
}

/** The least that a line of a head keeps from a line beside its column where it has no indent, and how many lines there are. */
function measured({ cell, width }: Head): { readonly air: number; readonly lines: number } {
  const isMiddle = cell.style === 'headerMiddle'
  const all = characters.flatMap((points) => letters.map((wider) => ({ points, wider })))
  const ways = all.map(({ points, wider }) => {
    const room = (width * points - (isMiddle ? 3 : 9)) / wider
    const lines = printed(textOf(cell), room)
    const spare = room - Math.max(0, ...lines.map((line) => widthOf(line, true)))
    return { air: isMiddle ? spare / 2 : spare, lines: lines.length }
  })
  return { air: Math.min(...ways.map(({ air }) => air)), lines: Math.max(...ways.map(({ lines }) => lines)) }
}

function faults(heads: readonly Head[]): readonly string[] {
  return heads.flatMap((head) => {
    const { air, lines } = measured(head)
    const isCut = head.height < Math.min(357, lines * lineHeight)
    return air >= 3.5 && !isCut ? [] : [`${head.sheet}: ${textOf(head.cell)} (${air.toFixed(1)}, ${lines} lines)`]
  })
}

describe('no head of a column touches the lines beside it, and its row has room for all its lines', () => {
  test('in the sample', { timeout: 2 * minutes }, () => {
    const heads = headsOf(sampleWorkbook(say), say)
    expect(heads.length).toBeGreaterThan(500)
    expect(faults(heads)).toEqual([])
  })

  test('in German, whose words are longer', { timeout: 2 * minutes }, async () => {
    expect(faults(headsOf(sampleWorkbook(say), await loadTranslator('de')))).toEqual([])
  })

  test('where people called goals, criteria and suppliers by very long words', { timeout: 4 * minutes }, () => {
    expect(faults(headsOf(fullTortureRows(), say))).toEqual([])
  })
})

describe('breaks of heads', () => {
  const planOf = (cells: readonly PlannedCell[], widths: readonly number[]): SheetPlan => ({
    name: 'Heads',
    about: '',
    live: false,
    widths,
    rows: [{ cells }],
    size: 1,
    frozen: { rows: 1, columns: 0 },
    headerRow: 1,
    ...nothingMore,
  })
  const broken = (text: string, width: number) =>
    headsIn(withBrokenHeads(planOf([words(text, 'headerMiddle')], [width]))).map(({ cell }) => textOf(cell))

  test('are made only where a program might fill the column', () => {
    expect(broken('O6 Modern, simple estate', 15)).toEqual(['O6 Modern,\nsimple estate'])
    expect(broken('Stretched 0–100', 15)).toEqual(['Stretched\n0–100'])
    expect(broken('O6 Modern, simple estate', 30)).toEqual(['O6 Modern, simple estate'])
  })

  test('take nothing away, and part no letter from its accent', () => {
    const long =
      'Donaudampfschifffahrtsgesellschaft e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301'
    const [text = ''] = broken(long, 9)
    expect(text.replace(/\s/g, '')).toBe(long.replace(/\s/g, ''))
    expect(text).not.toMatch(/\n\u0301/)
    expect(text.split('\n').length).toBeGreaterThan(4)
  })

  test('are no other title when the workbook is read back', () => {
    const titles = ['O6 Modern, simple estate', 'Donaudampfschifffahrtsgesellschaftskapitän', 'Code']
    const header = titles.flatMap((title) => broken(title, 15))
    expect(header.filter((text) => text.includes('\n'))).toHaveLength(2)
    const sheet = { name: 'Heads', hidden: false, rows: [header.toReversed()], merges: [] }
    const marked = { sheet, headerRow: 0, idColumn: 3, mark: { entity: 'goal', revision: 1, locale: 'en' } }
    expect(
      columnsOf(
        marked,
        titles.map((title) => ({ title })),
      ),
    ).toEqual([2, 1, 0])
  })
})
