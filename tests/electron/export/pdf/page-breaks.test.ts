import { describe, expect, test, vi } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { makePdf } from '#electron/export/pdf/make-pdf.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { Block, Paper, Register, Report, Section } from '#shared/report/report.ts'
import { column, sampleReport, text } from '#tests/fixtures/sample-report.ts'
import { bare, readPdf } from './pdf-tools.ts'

// Printing takes seconds on a busy machine: nothing here is about time.
vi.setConfig({ testTimeout: 240_000 })

const fonts = locateFonts(import.meta.dirname)

async function pagesOf(parts: Partial<Report>): Promise<string[]> {
  const report = { ...sampleReport, registers: [], sections: [], ...parts }
  const { bytes } = await makePdf(report, createTranslator('en'), fonts)
  return readPdf(bytes, 'pdftotext', ['-raw']).split('\f').slice(1, -1)
}

function section(id: Section['id'], blocks: readonly Block[]): Section {
  return { id, title: 'Name.', headline: 'Message.', soWhat: '', blocks }
}

function rows(name: string, count: number): Block {
  const table = {
    columns: [column('a', 'First', 1), column('b', 'Second', 1)],
    rows: Array.from({ length: count }, (_, at) => [text(`${name}-${at}.`), text('x')]),
    whenEmpty: '',
  }
  return { kind: 'table', title: `Table ${name}`, table }
}

/** The same again for each height at which it may stand. */
const heights = Array.from({ length: 14 }, (_, at) => at)
const ids = ['summary', 'context', 'review', 'gaps', 'moves', 'roadmap', 'people', 'risks', 'measures'] as const

describe('where pages break', () => {
  test.each<Paper>(['A4', 'Letter', '16:9'])('no table begins or ends with one row alone (%s)', async (paper) => {
    const blocks = heights.flatMap((at) => [rows(`t${at}`, 9 + at)])
    const pages = await pagesOf({ paper, sections: [section('summary', blocks)] })
    const alone = pages.flatMap((page) =>
      heights.filter((at) => page.split(`t${at}-`).length - 1 === 1).map((at) => `table ${at}`),
    )
    expect(alone).toEqual([])
    for (const at of heights)
      for (let row = 0; row < 9 + at; row += 1) expect(pages.join('')).toContain(`t${at}-${row}.`)
  })

  test('a table with a row that breaks begins with two rows, too', async () => {
    const columns = [column('a', 'First', 1), column('b', 'Second', 1)]
    const begun = await Promise.all(
      heights.map(async (at) => {
        const own = Array.from({ length: 7 }, (_, row) => [
          text(`h-${row}.`),
          text(row === 4 ? 'Words of a text that is high. '.repeat(300) : 'x'),
        ])
        const lines = Array.from({ length: 15 + at }, (_, line) => `Line ${line}.`)
        const blocks = [
          { kind: 'list', items: lines } as const,
          { kind: 'table', title: 'High', table: { columns, rows: own, whenEmpty: '' } } as const,
        ]
        const pages = await pagesOf({ sections: [section('summary', blocks)] })
        return pages.find((page) => page.includes('h-0.'))?.includes('h-1.')
      }),
    )
    expect(begun).toEqual(heights.map(() => true))
  })

  test('a table of four higher rows breaks in its middle rather than leave more than a third of a page white', async () => {
    const columns = [column('a', 'First', 1), column('b', 'Second', 1)]
    const own = Array.from({ length: 4 }, (_, row) => [text(`h-${row}. ${'Words of it. '.repeat(60)}`), text('x')])
    const split = await Promise.all(
      heights.map(async (at) => {
        const items = Array.from({ length: 14 + at }, (_, line) => `Line ${line}.`)
        const table = { kind: 'table', title: 'High', table: { columns, rows: own, whenEmpty: '' } } as const
        const blocks = [{ kind: 'list', items } as const, table, rows('after', 12)]
        const pages = await pagesOf({ sections: [section('summary', blocks)] })
        return own.map((_, row) => pages.findIndex((page) => page.includes(`h-${row}.`)))
      }),
    )
    // With two rows on each of the pages, or all on one.
    for (const [one, two, three, four] of split) expect([one, three]).toEqual([two, four])
    expect(split.some(([one, , , four]) => one !== four)).toBe(true)
  })

  test.each(['a table', 'a list of records'])('%s begins with two rows where the first is high, too', async (kind) => {
    const titles = kind === 'a table' ? ['First', 'Second'] : Array.from({ length: 18 }, (_, at) => `Field ${at}`)
    const columns = titles.map((title) => column(title, title, 1))
    const words = (count: number) => 'Words of a text. '.repeat(count)
    // A little too high to be surely whole, or nearly.
    const own = [kind === 'a table' ? 150 : 24, 20, 20, 20, 20, 20].map((count, row) =>
      titles.map((title, at) => text(at === 0 ? `h-${row}.` : at === 1 ? words(count) : `${title} ${row}`)),
    )
    const begun = await Promise.all(
      heights.map(async (at) => {
        const lines = Array.from({ length: 8 + at }, (_, line) => `Line ${line}.`)
        const blocks = [
          { kind: 'list', items: lines } as const,
          { kind: 'table', title: 'High', table: { columns, rows: own, whenEmpty: '' } } as const,
        ]
        const pages = await pagesOf({ sections: [section('summary', blocks)] })
        return pages.find((page) => page.includes('h-0.'))?.includes('h-1.')
      }),
    )
    expect(begun).toEqual(heights.map(() => true))
  })

  test('no list begins or ends with one item alone on a page', async () => {
    const lists = await Promise.all(
      heights.map(async (at) => {
        const blocks = [
          { kind: 'list', items: Array.from({ length: 20 + at }, (_, line) => `Above ${line}.`) } as const,
          { kind: 'list', items: Array.from({ length: 40 }, (_, item) => `l-${item}.`) } as const,
        ]
        return await pagesOf({ sections: [section('summary', blocks)] })
      }),
    )
    const alone = lists.flatMap((pages) => pages.filter((page) => page.split('l-').length === 2))
    expect(alone).toEqual([])
    for (const pages of lists)
      for (let item = 0; item < 40; item += 1) expect(pages.join('').split(`l-${item}.`)).toHaveLength(2)
  })

  test('a record stays whole beside one that is longer than a page, and that one is all there', async () => {
    const titles = Array.from({ length: 18 }, (_, at) => `Field ${at}`)
    const long = Array.from({ length: 1_500 }, (_, at) => `token${at}`)
    const table = {
      columns: titles.map((title) => column(title, title, 1)),
      rows: Array.from({ length: 30 }, (_, row) =>
        titles.map((title, at) =>
          text(row === 12 && at === 3 ? long.join(' ') : `R${row} has ${title} filled with words`),
        ),
      ),
      whenEmpty: '',
    }
    const pages = await pagesOf({ sections: [section('summary', [{ kind: 'table', title: 'Records', table }])] })
    for (let row = 0; row < 30; row += 1) {
      const on = pages.filter((page) => new RegExp(`R${row} has`, 'u').test(page.replace(/\s+/gu, ' ')))
      if (row !== 12) expect(on, `record ${row}`).toHaveLength(1)
    }
    const all = pages.join(' ').split(/\s+/u)
    expect(long.filter((token) => !all.includes(token))).toEqual([])
  })

  test('the title of a list of records stands once on each page that it is on, above two records at least', async () => {
    const titles = Array.from({ length: 18 }, (_, at) => `Field ${at}`)
    const records = (name: string): Block => {
      const columns = titles.map((title) => column(title, title, 1))
      const own = Array.from({ length: 6 }, (_, row) =>
        titles.map((title) => text(`${name}-${row} has ${title} words`)),
      )
      return { kind: 'table', title: `Records ${name}.`, table: { columns, rows: own, whenEmpty: '' } }
    }
    const blocks = heights.flatMap((at) => [rows(`t${at}`, 9 + at), records(`r${at}`)])
    const pages = await pagesOf({ sections: [section('summary', blocks)] })
    const times = (page: string, at: number): number => page.split(`Records r${at}.`).length - 1
    expect(heights.filter((at) => pages.every((page) => times(page, at) === 0))).toEqual([])
    expect(heights.filter((at) => pages.some((page) => times(page, at) > 1))).toEqual([])
    const first = heights.map((at) => pages.find((page) => times(page, at) > 0)?.replace(/\s+/gu, ' ') ?? '')
    expect(heights.filter((at, index) => !first[index]?.includes(`r${at}-1 has`))).toEqual([])
  })

  test('a list of records does not end with one alone on a page', async () => {
    const titles = Array.from({ length: 18 }, (_, at) => `Field ${at}`)
    const columns = titles.map((title) => column(title, title, 1))
    const lasts = await Promise.all(
      heights.map(async (at) => {
        const own = Array.from({ length: 12 + at }, (_, row) =>
          titles.map((title) => text(`r-${row} has ${title} words`)),
        )
        const table = { columns, rows: own, whenEmpty: '' }
        const pages = await pagesOf({ sections: [section('summary', [{ kind: 'table', title: 'Records.', table }])] })
        for (const page of pages) expect(page.split('Records.')).toHaveLength(2)
        return (pages.at(-1) ?? '').replace(/\s+/gu, ' ').split('has Field 1 words').length - 1
      }),
    )
    expect(Math.min(...lasts)).toBeGreaterThanOrEqual(3)
  })

  test('a mark of a list stays with its text, and advice stays whole', async () => {
    const item = `Begin ${'a word and another. '.repeat(22)}end`
    const advice = { kind: 'callout', tone: 'good', title: 'Advice', text: 'Some words of it. '.repeat(20) } as const
    const sections = ids.map((id, at) =>
      section(id, [
        { kind: 'paragraph', text: 'Line.\n'.repeat(at * 2) },
        { kind: 'list', items: Array.from({ length: 12 }, () => item) },
        rows(`r${at}`, 14 + at),
        advice,
        { ...advice, title: 'Counsel' },
      ]),
    )
    const pages = await pagesOf({ sections })
    for (const page of pages) {
      expect(page.split('•').length).toBe(page.split('Begin').length)
      expect(page.split('Begin').length).toBe(page.split('end\n').length)
      const words = bare(page).split('Somewordsofit.').length - 1
      expect(words).toBe((page.split(/Advice|Counsel/u).length - 1) * 20)
    }
  })
})

test('long advice stays whole, too: its title is not left at the foot of a page', async () => {
  const advice = { kind: 'callout', tone: 'good', title: 'Advice', text: 'Some words of it. '.repeat(160) } as const
  const sections = ids.map((id, at) => section(id, [rows(`r${at}`, 8 + 2 * at), advice]))
  const pages = await pagesOf({ sections })
  const found = pages.map((page) => bare(page).split('Somewordsofit.').length - 1)
  expect([...new Set(found)].sort()).toEqual([0, 160])
})

test('advice above a table stands on the page on which that begins', async () => {
  const advice = { kind: 'callout', tone: 'good', title: 'Advice', text: 'Some words of it.' } as const
  const kept = await Promise.all(
    Array.from({ length: 14 }, async (_, at) => {
      const lines = { kind: 'list', items: Array.from({ length: 14 + at }, (_each, line) => `Line ${line}.`) } as const
      const above = rows('above', 3)
      const pages = await pagesOf({ sections: [section('summary', [lines, above, advice, rows('below', 9)])] })
      const page = pages.find((each) => each.includes('Advice'))
      return page?.includes('below-0.') === true && page.includes('below-1.')
    }),
  )
  expect(kept.filter((isKept) => !isKept)).toEqual([])
})

describe('what stands side by side, and what is left over', () => {
  const advice = (title: string, words: number): Block => ({
    kind: 'callout',
    tone: 'good',
    title,
    text: 'Some words of it. '.repeat(words),
  })

  test('two pieces of advice side by side are equally high, and a third has the full width', async () => {
    const blocks = [advice('Long', 20), advice('Short', 1), advice('Third', 1)]
    const report = { ...sampleReport, registers: [], sections: [section('summary', blocks)] }
    const { bytes } = await makePdf(report, createTranslator('en'), fonts)
    // Every box is a rectangle that is filled: x, y, width, height.
    const drawn = readPdf(bytes, 'qpdf', ['--qdf', '--object-streams=disable'])
    const boxes = [...drawn.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re$/gmu)].map((found) =>
      found.slice(1).map(Number),
    )
    const wide = boxes
      .filter(([x = 0, , width = 0, height = 0]) => x > 30 && x < 500 && width > 200 && height > 20)
      .sort(([x = 0, y = 0], [otherX = 0, otherY = 0]) => y - otherY || x - otherX)
    expect(wide).toHaveLength(3)
    const [left = [], right = [], third = []] = wide
    expect(right[1]).toBe(left[1])
    expect(right[3]).toBe(left[3])
    expect((third[0] ?? 0) + (third[2] ?? 0)).toBeCloseTo((right[0] ?? 0) + (right[2] ?? 0), 1)
    expect(third[2]).toBeGreaterThan((left[2] ?? 0) * 2)
  })

  test.each<Paper>(['A4', 'Letter', '16:9'])('a section does not end with a few rows on a page (%s)', async (paper) => {
    const counts = Array.from({ length: 16 }, (_, at) => at + 20)
    const pages = await Promise.all(
      counts.map(async (count) => {
        const found = await pagesOf({ paper, sections: [section('summary', [rows('t', count)])] })
        for (let row = 0; row < count; row += 1) expect(found.join('')).toContain(`t-${row}.`)
        return found.map((page) => page.split('t-').length - 1)
      }),
    )
    const onTwo = pages.filter(({ length }) => length > 1)
    expect(Math.min(...onTwo.map(([, rest = 0]) => rest))).toBeGreaterThanOrEqual(5)
    // A few too many for the page stand closer on it instead.
    const onOne = Math.max(...pages.filter(({ length }) => length === 1).flat())
    expect(onOne).toBeGreaterThan(1 + Math.max(...onTwo.map(([first = 0]) => first)))
  })
})

test('a section too large to be laid out again does not end with a few rows on a page', async () => {
  const some = ids.slice(0, 5)
  const sections = some.map((id, at) => section(id, [rows(`b${at}`, 800 + at), rows(`t${at}`, 28 + 2 * at)]))
  const pages = await pagesOf({ sections })
  const lasts = some.map((_, at) => {
    const own = pages.filter((page) => page.includes(`t${at}-`))
    expect(own.join('').split(`t${at}-`).length - 1).toBe(28 + 2 * at)
    expect(own.join('').split(`Table t${at}`).length - 1).toBe(own.length)
    return (own.at(-1) ?? '').split(`t${at}-`).length - 1
  })
  // A table takes five rows along to a last page.
  expect(Math.min(...lasts)).toBeGreaterThan(5)
})

test.each(['-', '\u2212', '(\u2212', '≈\u2212'])('a minus is not parted from its amount: %s', async (minus) => {
  const words = (at: number) => `${'a'.repeat(at)} ${minus}£1,234,567; `.repeat(30)
  const blocks = heights.map((at): Block => ({ kind: 'paragraph', text: words(at) }))
  const pages = await pagesOf({ sections: [section('summary', blocks)] })
  expect(pages.join('\n').split(`${minus}£1,234,567`)).toHaveLength(1 + 30 * heights.length)
})

describe('registers in print', () => {
  const appendix: Section = { id: 'appendix', title: 'Appendix', headline: 'Method.', soWhat: '', blocks: [] }
  const print = async (register: Register) =>
    bare((await pagesOf({ sections: [appendix], registers: [register] })).join(''))

  test('the one row of a register that has never more names its first field, too', async () => {
    const table = {
      columns: [column('a', 'Spread that needs settling', 1), column('b', 'Discount rate', 1), column('c', 'Scope', 4)],
      rows: [[text('2'), text('0.1'), text('All services, from the desk to the data centres. '.repeat(4))]],
      whenEmpty: '',
    }
    const found = await print({ id: 'settings', title: 'Settings', single: true, table })
    expect(found).toContain('Spreadthatneedssettling2Discountrate0.1')
    expect(found).toContain('ScopeAllservices')
  })

  test('the name of a register with one row is not left at the foot of a page', async () => {
    const many = Array.from({ length: 60 }, (_, at) => at)
    const registers = many.flatMap((at): Register[] => {
      const { table } = rows(`t${at}`, 6 + (at % 9)) as Extract<Block, { kind: 'table' }>
      const fields = Array.from({ length: 7 }, (_, field) => `Field ${at} no ${field}`)
      const columns = fields.map((name) => column(name, name, 1))
      const values = fields.map((name) => text(`${name} has words. `.repeat(9 + (at % 7))))
      const single = { columns, rows: [values], whenEmpty: '' }
      return [
        { id: 'practice', title: `Many ${at}`, table },
        { id: 'settings', title: `Alone ${at} here`, single: true, table: single },
      ]
    })
    const pages = await pagesOf({ sections: [appendix], registers })
    const words = pages.map((page) => page.replace(/\s+/gu, ' '))
    for (const at of many) {
      const own = words.filter((page) => page.includes(`Alone ${at} here`))
      for (const page of own) expect(page.split(`Field ${at} no`).length, `register ${at}`).toBeGreaterThan(10)
      expect(own[0]).toContain(`Field ${at} no 0 has words.`)
    }
  })

  test('the name of a register with one row stands above more than one line of its fields', async () => {
    const fields = Array.from({ length: 24 }, (_, field) => `Field no ${field}.`)
    const single = {
      columns: fields.map((name) => column(name, name, 1)),
      rows: [fields.map((_, at) => text(String(at)))],
      whenEmpty: '',
    }
    const begun = await Promise.all(
      heights.map(async (at) => {
        const { table } = rows('t', 16 + at) as Extract<Block, { kind: 'table' }>
        const registers: Register[] = [
          { id: 'practice', title: 'Many', table },
          { id: 'settings', title: 'Alone here', single: true, table: single },
        ]
        const pages = await pagesOf({ sections: [appendix], registers })
        const page = pages.find((each) => each.includes('Alone here')) ?? ''
        return page.split('Field no').length - 1
      }),
    )
    expect(Math.min(...begun)).toBeGreaterThan(6)
  })

  test('a text of the one row is whole on its page', async () => {
    const words = (name: string) =>
      `${name}0. ${'All services, from the desk to the data centres. '.repeat(12)}${name}9.`
    const record = {
      columns: ['a', 'b', 'c'].map((id) => column(id, id, 1)),
      rows: [['a', 'b', 'c'].map((name) => text(words(name)))],
      whenEmpty: '',
    }
    for (const count of [21, 23, 25]) {
      const list = rows('t', count)
      if (list.kind !== 'table') throw new Error('no table')
      const registers: Register[] = [
        { id: 'goal', title: 'Goals', table: list.table },
        { id: 'settings', title: 'Settings', single: true, table: record },
      ]
      const pages = await pagesOf({ sections: [appendix], registers })
      for (const name of ['a', 'b', 'c']) {
        const found = pages.filter((page) => page.includes(`${name}0.`) || page.includes(`${name}9.`))
        expect(found, `${count} rows before ${name}`).toHaveLength(1)
      }
    }
  })

  test('the last of a few registers does not leave a few rows on a page', async () => {
    const register = (name: string, count: number): Register => ({
      id: 'practice',
      title: name,
      table: {
        columns: [column('a', 'First', 1)],
        rows: Array.from({ length: count }, (_, at) => [text(`${name}-${at}.`)]),
        whenEmpty: '',
      },
    })
    const lasts = await Promise.all(
      heights.map(async (at) => {
        const registers = [register('Some', 12 + at), register('Others', 17)]
        const pages = await pagesOf({ sections: [appendix], registers })
        return (pages.at(-1) ?? '').split('Others-').length - 1
      }),
    )
    // Whole on a page, or with some rows of it on the last one.
    expect(lasts.filter((last) => last < 5)).toEqual([])
  })

  test('ratings are those that were given', async () => {
    const empty = { kind: 'empty' as const }
    const table = {
      columns: ['Practice', 'Lens', 'CIO', 'Absent', 'Level'].map((title) => column(title, title, 1)),
      rows: [
        [text('Incidents'), text('Data'), text('3'), empty, text('3.0')],
        [text('Problems'), text('Data'), empty, empty, empty],
        [text('Changes'), text('Data'), empty, empty, text('2.0')],
      ],
      whenEmpty: '',
    }
    const found = await print({ id: 'rating', title: 'Ratings', table })
    expect(found).toContain('IncidentsData33.0ChangesData2.0')
    expect(found).not.toMatch(/Problems|Absent/u)
  })

  test('scores stand in a row for each initiative, and those with a reason once more with it', async () => {
    const scores = [
      ['i1', 'c1', 'Archive', 'Value', '5', ''],
      ['i1', 'c2', 'Archive', 'Effort', '2', 'Two teams know how.'],
      ['i2', 'c2', 'Archive', 'Effort', '4', ''],
    ] as const
    const titles = { initiativeId: 'Initiative', criterionId: 'Criterion', value: 'Score', reason: 'Reason' }
    const table = {
      columns: Object.entries(titles).map(([key, title]) => column(key, title, 1)),
      rows: scores.map(([, , ...cells]) =>
        cells.map((cell) => (cell === '' ? { kind: 'empty' as const } : text(cell))),
      ),
      whenEmpty: '',
    }
    const source = { entity: 'score', ids: scores.map(([one, two]) => `${one}~${two}`), fields: [] } as const
    const found = await print({ id: 'score', title: 'Scores', table, source })
    // Of two initiatives of the same name, each has its own row.
    expect(found).toContain('ScoresInitiativeValueEffortArchive52Archive4')
    expect(found).toContain('Scores·ReasonInitiativeCriterionScoreReasonArchiveEffort2Twoteamsknowhow.')
  })

  test('columns that nobody has filled take no room, and rows without a code are named by what they have', async () => {
    const titles = ['Code', 'Title', 'Nobody knows', ...Array.from({ length: 16 }, (_, at) => `Field ${at}`)]
    const table = {
      columns: titles.map((title) => column(title, title, 1)),
      rows: ['First', 'Second'].map((name) =>
        titles.map((title) =>
          title === 'Code' || title === 'Nobody knows' ? { kind: 'empty' as const } : text(`${name} of ${title}`),
        ),
      ),
      whenEmpty: '',
    }
    const found = await print({ id: 'milestone', title: 'Milestones', table })
    expect(found).not.toContain('Nobodyknows')
    expect(found).toContain('MilestonesFirstofTitleField0Firstof')
  })
})
