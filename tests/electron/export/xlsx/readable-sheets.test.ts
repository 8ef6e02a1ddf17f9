import { describe, expect, test } from 'vitest'
import { arialWidth } from '#electron/export/arial.ts'
import { amountWidth } from '#electron/export/xlsx/column-widths.ts'
import { dateFormat } from '#electron/export/xlsx/date-format.ts'
import { evenBreaks, pageRoom, sparedPage } from '#electron/export/xlsx/page-breaks.ts'
import { createSheetNames } from '#electron/export/xlsx/sheet-names.ts'
import type { SheetPlan } from '#electron/export/xlsx/sheet-plan.ts'
import { createStyles } from '#electron/export/xlsx/styles.ts'
import { textOver } from '#electron/export/xlsx/text-over-columns.ts'
import { isInput } from '#electron/export/xlsx/with-mark.ts'
import { workbookPlan } from '#electron/export/xlsx/workbook-plan.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator, loadTranslator, type Say } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'

const say = createTranslator('en')

function plansIn(language: Say): readonly SheetPlan[] {
  const report = buildReport(workbookOf(1, sampleWorkbook(say)), {
    audience: 'leadership',
    at: '2026-11-22',
    say: language,
  })
  return workbookPlan(report, language).map((plan) => ({ ...plan, rows: [...plan.rows] }))
}

/** The sample, in which one initiative costs that much. */
function costing(oneOff: number): ReturnType<typeof sampleWorkbook> {
  const rows = sampleWorkbook(say)
  const dear = (rows.initiative ?? []).map((row, at) =>
    at === 0 ? { ...row, oneOffLow: oneOff, oneOffLikely: oneOff, oneOffHigh: oneOff } : row,
  )
  return { ...rows, initiative: dear }
}

const plans = plansIn(say)
const planNamed = (name: string) => plans.find((plan) => plan.name === name)
const textsOf = (plan: SheetPlan | undefined) =>
  [...(plan?.rows ?? [])].map(({ cells }) => cells.map((cell) => cell?.value ?? null))

describe('sheets that people read', () => {
  test('every cell for input stands for something that can be read back', () => {
    const withInputs = plans.filter(({ rows }) => [...rows].some(({ cells }) => cells.some(isInput)))
    expect(withInputs.map(({ name }) => name)).toEqual([
      'Assessment',
      'Importance',
      'Ranking',
      'Plan',
      'Formula settings',
    ])
    for (const { name, rows, inputs } of withInputs) {
      const counts = [...rows].map(({ cells }) => cells.filter(isInput).length).filter((count) => count > 0)
      expect(
        inputs?.rows.map((row) => row.inputs.length),
        name,
      ).toEqual(counts)
    }
  })

  test('the days of a wave are given once; what else is in it refers to them', () => {
    const plan = planNamed('Plan')
    const heads = textsOf(plan)[3] ?? []
    const [wave, ends] = [heads.indexOf('Wave'), heads.indexOf('Wave ends')]
    const cells = [...(plan?.rows ?? [])].slice(4).map((row) => [row.cells[wave]?.value, row.cells[ends]] as const)
    const given = cells.filter(([, cell]) => cell !== undefined && isInput(cell)).map(([name]) => name)
    expect(given.length).toBeGreaterThan(2)
    expect(new Set(given).size).toBe(given.length)
    const others = cells.filter(([, cell]) => cell?.style === 'computedDate')
    expect(others.length + given.length).toBe(cells.length)
  })

  test('no text above a table runs off the paper, in German neither', async () => {
    const german = plansIn(await loadTranslator('de'))
    for (const { name, rows, widths, merges, onePageWide } of [...plans, ...german]) {
      if (onePageWide === undefined) continue
      const room =
        Math.max(
          145,
          widths.reduce((sum, width) => sum + width, 0),
        ) * 5.25
      for (const [at, { cells }] of [...rows].entries()) {
        const [first, ...others] = cells
        if (first?.style !== 'subtitle' && first?.style !== 'note') continue
        expect(others, name).toEqual([])
        // Letters of Arial are half as wide as high on average.
        expect(String(first.value).length * 4.5, `${name} ${at + 1}`).toBeLessThan(room * 1.1)
        expect(merges).not.toContain(`A${at + 1}`)
      }
    }
    const long = textOver('Seven times seven words are too many. '.repeat(12), 'subtitle', [40, 20])
    expect(long.height).toBeGreaterThan(30)
    expect(long.merged(5)[0]).toMatch(/^A5:[C-Z]5$/)
    expect(textOver('Short.', 'note', [40, 20]).merged(5)).toEqual([])
  })

  test('a page that would hold next to nothing is spared where print hardly shrinks for it', () => {
    const rows = (count: number) => Array.from({ length: count }, () => 15)
    expect(sparedPage(rows(152), [450])).toBe(5)
    expect(sparedPage(rows(165), [450])).toBeUndefined()
    expect(sparedPage(rows(30), [450])).toBeUndefined()
    // A seventh of the size would be too much.
    expect(sparedPage(rows(35), [450])).toBeUndefined()
    const links = planNamed('Where practices get their data')
    expect(links).toMatchObject({ upright: true })
    expect(planNamed('Assessment')?.upright).toBeUndefined()
    expect(pageRoom(90, true)).toBeGreaterThan(pageRoom(90) * 1.3)
    // An upright page of Letter is lower than one of A4, and has margins of 0.6 inches above and below: no break is reckoned too late.
    expect(pageRoom(90, true)).toBeLessThanOrEqual((11 - 1.2) * 72)
    // In whole hundredths of the size.
    expect(pageRoom(200, true)).toBeLessThanOrEqual((11 - 1.2) * 72 * (100 / 52))
  })

  test('where a page that would hold next to nothing can’t be spared, all hold about as much', async () => {
    const rows = (count: number) => Array.from({ length: count }, () => 15)
    expect(evenBreaks(rows(35), [450])).toEqual([18])
    expect(evenBreaks(rows(65), [450])).toEqual([22, 44])
    // Enough on the last page, one page only, and so many that they have nothing to spare.
    expect([rows(45), rows(30), rows(1_203)].flatMap((each) => evenBreaks(each, [450]))).toEqual([])
    expect(evenBreaks(rows(152), [450])).toEqual([26, 52, 78, 104, 130])
    // Rows of all heights: no page is overfilled, and a high row is not left alone.
    expect(evenBreaks([100, 100, 100, 100, 200], [450])).toEqual([3])
    expect(evenBreaks([400, 400, 50], [450])).toEqual([])
    // All can't have as much, but the last two can: a short row is not left alone.
    expect(evenBreaks([290, 140, 290, 140, 130, 140, 100, 60, 30], [450])).toEqual([2, 4, 6])
    // One program has room for all but a row, the other for some rows fewer: no page is poor in either.
    // No page is left half empty for that, where its next row has room on it.
    expect(evenBreaks([170, 150, 20, 130], [450])).toEqual([2])
    expect(evenBreaks([220, 140, 210, 240, 30, 10], [450])).toEqual([2, 3])
    expect(evenBreaks(rows(40), [450])).toEqual([])
    expect(evenBreaks(rows(40), [450, 585])).toEqual([20])
    // A row as high as half a page goes where a program has room for it: no break keeps it from there.
    expect(evenBreaks([100, 75, 275, 100], [440, 475])).toEqual([])
    // Rather a short end than a page before it that is nearly empty.
    expect(evenBreaks([100, 50, 300, 50, 15], [450])).toEqual([])
    expect(sparedPage(rows(168), [450, 500])).toBe(5)
    // 51 practices below the head.
    const german = plansIn(await loadTranslator('de'))
    const [end = 0] = german.find(({ name }) => name === 'Bewertung')?.breaks ?? []
    expect(Math.abs(end - 5 - 51 / 2)).toBeLessThan(3)
  })

  test('names of sheets that are too long end with a whole word and a mark', () => {
    const name = createSheetNames()
    expect(name('First 90 days and communications')).toBe('First 90 days and…')
    expect(name('What the business asks of IT')).toBe('What the business asks of IT')
    expect(name('What the business asks of IT')).toBe('What the business asks of… (2)')
    expect(name('Donaudampfschifffahrtsgesellschaftskapitän')).toHaveLength(31)
  })

  test('over a column of figures with a few words in it stands a title at its end, and the words too', () => {
    const investment = planNamed('Investment')
    const rows = [...(investment?.rows ?? [])]
    const goals = rows.find(({ cells }) => cells[0]?.value === 'Goals served')
    expect(goals?.cells[1]).toMatchObject({ value: '11 of 12', style: 'textEnd' })
    const head = rows.find(({ cells }) => cells[1]?.value === 'As planned now')
    expect(head?.cells[1]?.style).toBe('headerEnd')
  })

  test('what stands above a table that has all rows is not what its picture leaves out', () => {
    const texts = ['Gaps that matter', 'What the business asks of… (2)'].flatMap((name) =>
      [...(planNamed(name)?.rows ?? [])].slice(0, 2).map(({ cells }) => String(cells[0]?.value)),
    )
    expect(texts).toHaveLength(4)
    expect(texts.filter((text) => text.startsWith(say('xlsx.drawn', { what: '' })))).toHaveLength(2)
    expect(texts.join(' ')).not.toMatch(/first|most important/)
  })

  test('the head of a rater who rated nothing stands where those of the others do', () => {
    const heads = [...(planNamed('Ratings')?.rows ?? [])][2]?.cells ?? []
    const styleOf = (title: string) => heads.find((cell) => cell?.value === title)?.style
    expect([styleOf('Finance director'), styleOf('CIO')]).toEqual(['headerEnd', 'headerEnd'])
    expect(styleOf('Level')).toBe('headerMiddle')
  })

  test('years are called the same on the sheets of the section and of the formulas', () => {
    const years = (name: string) =>
      textsOf(planNamed(name)).flatMap(([first]) => (/^FY\d+$/.test(String(first)) ? [first] : []))
    expect(years('Investment')).toEqual(['FY2027', 'FY2028', 'FY2029'])
    expect(years('Money')).toEqual(years('Investment'))
  })

  test('days are written as the region of the workbook has them, with the month as a word', () => {
    expect(['en-GB', 'en-US', 'de-DE'].map(dateFormat)).toEqual([
      '[$-809]d mmm yyyy',
      '[$-809]mmm d", "yyyy',
      '[$-407]d". "mmm yyyy',
    ])
    expect(dateFormat('ar-EG')).toBe('yyyy-mm-dd')
    const { date, inputDate, computedDate } = createStyles({ currency: 'EUR', locale: 'de-DE' })
    expect([date.numFmt, inputDate.numFmt, computedDate.numFmt]).toEqual([
      '[$-407]d". "mmm yyyy_0',
      '[$-407]d". "mmm yyyy_0',
      '[$-407]d". "mmm yyyy_0;;',
    ])
  })

  test('amounts of any size have room in the columns of the plan and of the money', () => {
    expect(amountWidth([950, -1_200], 15)).toBe(15)
    for (const amount of [12_500_000, -1_234_567_890, 98_765_432_100]) {
      const letters = `GBP ${amount.toLocaleString('en-GB')}`
      const points = [...letters].reduce((sum, letter) => sum + (arialWidth(letter.charCodeAt(0), false) ?? 1) * 9, 0)
      expect(amountWidth([amount], 9) * 5.25 - 5, letters).toBeGreaterThan(points)
    }
    const greatest = 2_400_000_000
    const report = buildReport(workbookOf(1, costing(greatest)), { audience: 'leadership', at: '2026-11-22', say })
    const widths = (name: string) => workbookPlan(report, say).find((plan) => plan.name === name)?.widths ?? []
    expect(widths('Plan')[13]).toBeGreaterThanOrEqual(amountWidth([greatest], 9))
    expect(widths('Money')[1]).toBeGreaterThanOrEqual(amountWidth([greatest], 9))
  })

  test('titles that fill their cells are kept apart', () => {
    const { header, headerEnd } = createStyles({ currency: 'GBP', locale: 'en-GB' })
    for (const { border } of [header, headerEnd]) expect(border?.left).toMatchObject({ style: 'thin' })
  })

  test('titles of columns stand where the cells below them do, with a margin at either edge', async () => {
    const styles = createStyles({ currency: 'GBP', locale: 'en-GB' })
    const german = plansIn(await loadTranslator('de'))
    const isHead = (style: string | undefined): boolean => style?.startsWith('header') === true
    let compared = 0
    for (const { name, rows } of [...plans, ...german].filter(({ live }) => live)) {
      const all = [...rows]
      for (const [at, { cells }] of all.entries()) {
        for (const [column, cell] of cells.entries()) {
          const below = all[at + 1]?.cells[column]
          if (!cell || !below || !isHead(cell.style) || isHead(below.style)) continue
          const [head, own] = [styles[cell.style].alignment, styles[below.style].alignment]
          // A setting is a figure or a word.
          if (typeof below.value === 'string' && below.style === 'inputText' && head?.horizontal === 'right') continue
          // Figures have their margin in their format.
          const margin = styles[below.style].numFmt?.split(';')[0]?.endsWith('_0') ? 1 : own?.indent
          expect([own?.horizontal, margin], `${name}: ${String(cell.value)}`).toEqual([head?.horizontal, head?.indent])
          expect(head?.indent ?? 0, `${name}: ${String(cell.value)}`).toBe(head?.horizontal === 'center' ? 0 : 1)
          compared += 1
        }
      }
    }
    expect(compared).toBeGreaterThan(150)
  })

  test('what names a row above the head stands where it is on every page, beside the names of the rows below', () => {
    for (const [name, labels] of [
      ['Ranking', ['Weight', 'Least', 'Most']],
      ['Importance', ['Weight']],
      ['Assessment', ['Weight']],
    ] as const) {
      const rows = textsOf(planNamed(name))
      for (const label of labels) {
        const column = rows.flatMap((row) => (row.includes(label) ? [row.indexOf(label) + 1] : []))[0] ?? 99
        expect(column, `${name}: ${label}`).toBeLessThanOrEqual(planNamed(name)?.frozen.columns ?? 0)
      }
    }
  })

  test('amounts whose likely figure is above the high one are asked about', () => {
    const rules = (planNamed('Plan')?.validations ?? []).flatMap((each) => (each.kind === 'rule' ? [each] : []))
    expect(rules.map((each) => each.area.replace(/\d+/g, ''))).toEqual(['M:O', 'P:R', 'S:U'])
    expect(rules[0]?.formula).toBe(
      'AND(COUNT($M5:$O5)=COUNTA($M5:$O5),OR($M5="",$N5="",$M5<=$N5),OR($N5="",$O5="",$N5<=$O5),OR($M5="",$O5="",$M5<=$O5))',
    )
    expect(rules[0]?.advice).toBe(say('xlsx.plan.rising'))
  })

  test('what is refused for too few ratings has room for its words', () => {
    const rollUps = planNamed('Roll-ups')
    expect(rollUps?.widths[5]).toBeGreaterThan(say('xlsx.refused').length)
  })
})
