import { describe, expect, test } from 'vitest'
import { textOf } from '#electron/export/xlsx/cell-text.ts'
import { pageSetup } from '#electron/export/xlsx/page-setup.ts'
import { words } from '#electron/export/xlsx/planned-cell.ts'
import { rowHeight, textRoom } from '#electron/export/xlsx/row-height.ts'
import type { SheetPlan } from '#electron/export/xlsx/sheet-plan.ts'
import { createStyles } from '#electron/export/xlsx/styles.ts'
import { tallTexts } from '#electron/export/xlsx/tall-texts.ts'
import { tallTextsSheet } from '#electron/export/xlsx/tall-texts-sheet.ts'
import { lineCount, linesOfText, widthOf } from '#electron/export/xlsx/text-lines.ts'
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

/** The lines of its texts. */
function linesIn({ rows }: SheetPlan): readonly string[] {
  return [...rows].flatMap(({ cells }) => (cells[0]?.style.startsWith('line') ? textOf(cells[0]) : []))
}

function textIn({ rows }: SheetPlan): string {
  return [...rows].flatMap(({ cells }) => cells.map((cell) => (cell === null ? '' : textOf(cell)))).join(' ')
}

describe('a text that is higher than a row can be', () => {
  const plans = workbookPlan(report(long), say)
  const last = plans.at(-1)

  test('is whole on a sheet of its own, a line a row', () => {
    expect(last).toMatchObject({ name: 'Long texts', upright: true })
    expect(linesIn(last as SheetPlan).join(' ') === long).toBe(true)
    for (const { height } of [...(last?.rows ?? [])].slice(3)) expect(height ?? 15).toBeLessThanOrEqual(12.25)
  })

  test('stands in lines that no program breaks once more', () => {
    const widths = linesIn(last as SheetPlan).map((line) => widthOf(line, false))
    expect(Math.min(...widths.slice(0, -1))).toBeGreaterThan(textRoom(94) - widthOf(' note1250', false))
    expect(Math.max(...widths)).toBeLessThanOrEqual(textRoom(94))
    expect(createStyles(report()).line.alignment?.wrapText).toBeUndefined()
  })

  test('is named at the top of each page that it goes on on, and never has a line or two alone there', () => {
    const place = (of: string) => ({ sheet: 'Risks', of, field: 'Mitigation', link: `#Risks!${of}` })
    for (const count of [700, 1_250, 1_251, 1_262, 1_275, 4_000]) {
      const text = Array.from({ length: count }, (_, at) => `note${at + 1}`).join(' ')
      const texts = ['A1', 'A2', 'A3'].map((of) => ({ text, places: [place(of)] }))
      const sheet = tallTextsSheet(texts, 'Long texts', say, 'A4')
      const rows = [...sheet.rows]
      const ends = [...(sheet.breaks ?? []), rows.length]
      expect(ends.length).toBeGreaterThan(1)
      ends.reduce((start, end) => {
        const page = rows.slice(start, end)
        const height = page.reduce((sum, row) => sum + (row.height ?? 15), start === 0 ? 0 : 28)
        expect(height).toBeLessThanOrEqual(755)
        if (start > 0) expect(page[0]?.cells[0]?.link).toBeDefined()
        const kinds = page.map(({ cells }) =>
          cells[0]?.link === undefined ? (cells[0]?.style ?? '').slice(0, 4) : '#',
        )
        for (const part of kinds.join(' ').split('#').slice(1)) expect(part.match(/line/g)?.length).toBeGreaterThan(2)
        return end
      }, 0)
      const labels = rows.flatMap(({ cells }) => (cells[0]?.link === undefined ? [] : textOf(cells[0])))
      expect(labels.filter((label) => label === 'Risks · A2 · Mitigation')).toHaveLength(1)
      if (count > 1_000) expect(labels).toContain('Risks · A2 · Mitigation (continued)')
      expect(linesIn(sheet).join(' ')).toBe(`${text} ${text} ${text}`)
    }
  })

  test('has no line that is longer than a row, where a word is', () => {
    for (const letters of ['Donaudampfschifffahrtsgesellschaftskapitän', 'mmmmmm', 'iilliil']) {
      for (let times = 1; times < 60; times += 1) {
        const text = `before ${letters.repeat(times)} and what comes after it, and more of it, to the end of the line and on`
        const lines = linesOfText(text, textRoom(94))
        for (const line of lines) expect(widthOf(line, false)).toBeLessThan(94 * 5.25 - 9)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }
    }
  })

  test('has the places it stands in one below the other, whole, and escapes of none of them', () => {
    const sheet = 'What the business asks of… (2)'
    const places = ['A1', 'A2', 'A3'].map((cell) => ({
      sheet,
      of: `_x000D_ ${'end'.repeat(40)}`,
      field: 'Mitigation',
      link: `#Risks!${cell}`,
    }))
    const rows = [...tallTextsSheet([{ text: long, places }], 'Long texts', say, 'A4').rows].slice(3)
    const labels = rows.slice(
      0,
      rows.findIndex(({ cells }) => cells[0]?.link === undefined),
    )
    const named = labels.map(({ cells }) => textOf(cells[0] as never))
    expect(named.join('').replaceAll(' ', '')).toBe(
      `${sheet}·_x000D_${'end'.repeat(40)}·Mitigation`.replaceAll(' ', '').repeat(3),
    )
    for (const name of named) expect(widthOf(name, false)).toBeLessThan(94 * 5.25 - 9)
  })

  test('is named by the first words of its row where that begins with a day', () => {
    const cells = [
      { value: new Date(0), style: 'date' },
      words('All staff'),
      words('Every month'),
      words(long),
    ] as const
    const heads = ['When', 'Audience', 'How often', 'Message'].map((head) => words(head, 'header'))
    const rows = [{ cells: heads }, { cells }]
    const plan = { ...(last as SheetPlan), name: 'News', widths: [13, 30, 30, 60], rows, named: 1 }
    expect(tallTexts([plan]).flatMap(({ places }) => places)).toMatchObject([{ of: 'All staff', field: 'Message' }])
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

  test('break between East Asian letters, Korean words not, and marks and joiners take no room', () => {
    const room = 11 * 9
    expect(linesOfText('naïve café 漢字かな交じり文', room)).toEqual(['naïve café 漢字かな交', 'じり文'])
    expect(lineCount('naïve café 한국어한국어한국', room, false)).toBe(2)
    expect(linesOfText('naïve café 한국어한국어한국', room)[0]).toBe('naïve café')
    expect(widthOf('👨\u200d👩\u200d👧', false)).toBeCloseTo(3 * widthOf('👨', false))
    expect(widthOf('e\u0301', false)).toBe(widthOf('e', false))
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
