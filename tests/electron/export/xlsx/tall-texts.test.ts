import { describe, expect, test } from 'vitest'
import { textOf } from '#electron/export/xlsx/cell-text.ts'
import { pageSetup } from '#electron/export/xlsx/page-setup.ts'
import { words } from '#electron/export/xlsx/planned-cell.ts'
import { isTooTall, rowHeight, textRoom } from '#electron/export/xlsx/row-height.ts'
import type { SheetPlan } from '#electron/export/xlsx/sheet-plan.ts'
import { tallTextsSheet } from '#electron/export/xlsx/tall-texts-sheet.ts'
import { lineCount, widthOf } from '#electron/export/xlsx/text-lines.ts'
import { workbookPlan } from '#electron/export/xlsx/workbook-plan.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import type { Report } from '#shared/report/report.ts'

const say = createTranslator('en')
const sample = sampleWorkbook(say)
const long = Array.from({ length: 1_250 }, (_, at) => `note${at + 1}`).join(' ')

/** The sample with a mitigation of 10,000 letters for its first risk. */
function report(mitigation?: string): Report {
  const rows = {
    ...sample,
    risk: sample.risk?.map((risk, at) => (at === 0 && mitigation !== undefined ? { ...risk, mitigation } : risk)),
  }
  return buildReport(workbookOf(1, rows as typeof sample), { audience: 'leadership', at: '2026-11-22', say })
}

function textIn({ rows }: SheetPlan): string {
  return [...rows].flatMap(({ cells }) => cells.map((cell) => (cell === null ? '' : textOf(cell)))).join(' ')
}

describe('a text that is higher than a row can be', () => {
  const plans = workbookPlan(report(long), say)
  const last = plans.at(-1)

  test('is whole on a sheet of its own, in rows that are as high as what is in them', () => {
    expect(last).toMatchObject({ name: 'Long texts', upright: true })
    const pieces = [...(last?.rows ?? [])].flatMap(({ cells }) => cells[2] ?? []).map(textOf)
    expect(pieces.slice(1).join('\n').replaceAll('\n', ' ') === long).toBe(true)
    for (const { cells } of last?.rows ?? []) {
      for (const [at, cell] of cells.entries()) expect(cell !== null && isTooTall(cell, last?.widths[at])).toBe(false)
    }
    const heights = [...(last?.rows ?? [])].map((row) => rowHeight(row, last?.widths ?? []) ?? 15)
    // A page is not left half empty because a row does not fit on it.
    expect(Math.max(...heights)).toBeLessThan(130)
  })

  test('stands in lines of its own, so that no program has a word left over at the end of a piece', () => {
    const lines = [...(last?.rows ?? [])]
      .flatMap(({ cells }) => cells[2] ?? [])
      .flatMap((cell) => textOf(cell).split('\n'))
    const widths = lines.slice(1, -1).map((line) => widthOf(line, false))
    expect(Math.min(...widths)).toBeGreaterThan(textRoom(60) - widthOf(' note1250', false))
    expect(Math.max(...widths)).toBeLessThanOrEqual(textRoom(60))
  })

  test('has the places it stands in close together, and escapes of none of them', () => {
    const twice = tallTextsSheet(
      [
        {
          text: long,
          places: ['A1', 'A2', 'A3'].map((cell) => ({
            sheet: 'Risks',
            of: '_x000D_ end',
            field: 'Mitigation',
            link: `#Risks!${cell}`,
          })),
        },
      ],
      'Long texts',
      say,
    )
    const rows = [...twice.rows].slice(4)
    const linesBeside = rows.map(({ cells }) => textOf(cells[2] ?? { value: '', style: 'text' }).split('\n').length)
    expect(rows.slice(0, 3).map(({ cells }) => textOf(cells[1] as never))).toEqual(
      Array(3).fill('_x000D_ end · Mitigation'),
    )
    expect(linesBeside.slice(0, 2).every((lines) => lines <= 3)).toBe(true)
    expect(linesBeside[3]).toBe(1)
  })

  test('is there once, with every place it stands in, and a link to each', () => {
    expect(textIn(last as SheetPlan).split(/note777\s/)).toHaveLength(2)
    const links = [...(last?.rows ?? [])].flatMap(({ cells }) => cells[0]?.link ?? [])
    expect(links.length).toBeGreaterThan(1)
    const leads = new Set(links.map((link) => /^#'?(.+?)'?!/.exec(link)?.[1]))
    expect(leads).toContain('Risks')
    for (const link of links) {
      const [, sheet = '', column = '', row = ''] = /^#'?(.+?)'?!([A-Z]+)(\d+)$/.exec(link) ?? []
      const cells = [...(plans.find(({ name }) => name === sheet)?.rows ?? [])][Number(row) - 1]?.cells ?? []
      expect(textOf(cells[(column.codePointAt(0) ?? 0) - 65] as never)).toHaveLength(long.length)
    }
  })

  test('is named above the printed pages of the sheets where not all of it is seen, and stays whole in its cell', () => {
    const risks = plans.find(({ name }) => name === 'Risks') as SheetPlan
    expect(textIn(risks).includes(long)).toBe(true)
    expect(pageSetup(risks, report()).headerFooter?.oddHeader).toContain('Long texts')
    const teams = plans.find(({ name }) => name === 'Teams') as SheetPlan
    expect(pageSetup(teams, report()).headerFooter?.oddHeader).toBeUndefined()
  })

  test('where there is none there is no such sheet', () => {
    expect(workbookPlan(report(), say).map(({ name }) => name)).not.toContain('Long texts')
  })
})

describe('rows of texts in other scripts', () => {
  const heightOf = (text: string, width: number) =>
    rowHeight({ cells: [{ value: text, style: 'text' }] }, [width]) ?? 15

  test('are no higher than their letters need', () => {
    expect(heightOf('مرحبا بالعالم مرحبا بالعالم', 35)).toBe(15)
    expect(heightOf('漢字かな交じり文漢字かな交じり文', 30)).toBe(15)
    expect(heightOf('漢字かな交じり文漢字かな交じり文漢字', 30)).toBeGreaterThan(15)
  })

  test('are as high as what readers see of them, not its escapes', () => {
    const shown = 'carried _x000D_ over and _x000A_ back'
    const width = Math.ceil((widthOf(shown, false) * 1.03 + 9) / 5.25)
    expect(rowHeight({ cells: [words(shown)] }, [width])).toBeUndefined()
  })

  test('a word after one that is longer than a line stands beside the end of it', () => {
    const word = 'm'.repeat(30)
    expect(lineCount(word, 26 * 7.5, false) - lineCount(`${word} and`, 26 * 7.5, false)).toBe(0)
  })

  test('a word that is longer than a line is broken at any letter, at brackets and commas only where it has some', () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(5)
    const lines = (height: number) => (height - 3) / 12.25
    const real = (word.length * 0.5 * 9) / (30 * 5.25 - 9)
    expect(lines(heightOf(word, 30))).toBeGreaterThanOrEqual(Math.ceil(real))
    expect(lines(heightOf(word, 30))).toBeLessThanOrEqual(Math.ceil(real) + 1)
  })
})
