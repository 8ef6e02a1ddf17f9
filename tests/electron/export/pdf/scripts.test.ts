import { describe, expect, test, vi } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { makePdf } from '#electron/export/pdf/make-pdf.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { Block, Report } from '#shared/report/report.ts'
import { column, sampleReport, text } from '#tests/fixtures/sample-report.ts'
import { bare, readPdf } from './pdf-tools.ts'

// Printing takes seconds on a busy machine: nothing here is about time.
vi.setConfig({ testTimeout: 240_000 })

const fonts = locateFonts(import.meta.dirname)
const say = createTranslator('en')

function reportOf(blocks: readonly Block[], headline = 'Scripts.'): Report {
  const section = { id: 'appendix' as const, title: 'Scripts', headline, soWhat: '', blocks }
  return { ...sampleReport, sections: [section], registers: [] }
}

async function print(blocks: readonly Block[], headline?: string) {
  return makePdf(reportOf(blocks, headline), say, fonts)
}

/** What a reader copies, without the marks of direction that the tool puts around it. */
function copied(bytes: Uint8Array): string {
  return bare(readPdf(bytes, 'pdftotext', [])).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
}

type Placed = { readonly word: string; readonly left: number; readonly right: number; readonly top: number }

function placed(bytes: Uint8Array): Placed[] {
  const words = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)<\/word>/gu
  return [...readPdf(bytes, 'pdftotext', ['-bbox']).matchAll(words)].map(([, left, top, right, word]) => ({
    word: asRead((word ?? '').replace(/[\u200e\u200f\u202a-\u202e]/gu, '')),
    left: Number(left),
    right: Number(right),
    top: Number(top),
  }))
}

/** The tool gives the letters of these words as they are seen. */
function asRead(word: string): string {
  return /[\u0590-\u05ff]/u.test(word) ? [...word].reverse().join('') : word
}

const hebrew =
  'האסטרטגיה של מחלקת המחשוב תיושם עד שנת 2031 ובה יוזמות נוספות. אנחנו נעבוד עם כל הצוותים כדי לשפר את השירות, לצמצם תקלות ולחסוך כסף בכל שנה ושנה, ולכן נבחר תחילה את היוזמות החשובות ביותר לארגון כולו.'
const samples = {
  Greek: 'Η στρατηγική υπηρεσιών βελτιώνει την ποιότητα.',
  Cyrillic: 'Стратегия управления услугами повышает качество.',
  Hebrew: hebrew,
  Arabic: 'استراتيجية خدمات تقنية المعلومات تثبت أن الخدمة أفضل وتعتمد على فريق السلام، كتاب جديد.',
  Japanese: '日本語の運用戦略は、サービスの品質を高め、障害を減らし、「変更管理」を整えます。',
  Chinese: '信息技术服务战略：到二〇二六年，我们将改进服务质量，减少故障，并降低成本。',
  Korean: '서비스 관리 전략은 품질을 높이고 장애를 줄이는 것을 목표로 합니다.',
  Hindi: 'सेवा प्रबंधन रणनीति गुणवत्ता बढ़ाएगी। किताब हिन्दी',
  Emoji: 'Team 👩‍👩‍👧 🚒 ☎ 👍🏽 ready',
  Symbols: '∑ ≠ ∀ ⌘ ① ☑ ⇒',
} as const

describe.each(Object.entries(samples))('%s', (_, sample) => {
  test('is set in letters, not boxes, and copied as it was written, in a headline, a paragraph and a cell', async () => {
    const table = { columns: [column('a', sample, 10), column('b', 'B', 10)], rows: [[text(sample), text('b')]] }
    const { bytes, substituted } = await print(
      [
        { kind: 'paragraph', text: sample },
        { kind: 'table', title: sample, table: { ...table, whenEmpty: '' } },
      ],
      sample,
    )
    expect(substituted).toEqual([])
    expect(copied(bytes).split(bare(sample)).length).toBeGreaterThanOrEqual(6)
    expect(readPdf(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors found')
  })
})

describe('direction', () => {
  test('a paragraph in Hebrew begins at the right, goes on in lines below, and its numbers keep their order', async () => {
    const { bytes } = await print([{ kind: 'paragraph', text: hebrew }])
    const words = placed(bytes)
    const at = (word: string): Placed =>
      words.find((one) => one.word === word) ?? expect.fail(`${word} was not found as a word`)
    const [first, second, later, last] = [at('האסטרטגיה'), at('של'), at('2031'), at('לארגון')]
    expect(second.right).toBeLessThan(first.left)
    expect(later.right).toBeLessThan(second.left)
    expect(later.top).toBe(first.top)
    expect(last.top).toBeGreaterThan(first.top)
    expect(Math.max(...words.filter(({ top }) => top === last.top).map(({ right }) => right))).toBeCloseTo(
      first.right,
      0,
    )
  })

  test('Hebrew within English stands where it is read, and English within Hebrew', async () => {
    const { bytes } = await print([
      { kind: 'paragraph', text: 'The project שלום עולם begins' },
      { kind: 'paragraph', text: 'מערכת ServiceNow Express חדשה' },
    ])
    const order = (words: readonly string[]) =>
      placed(bytes)
        .filter(({ word }) => words.includes(word))
        .sort((a, b) => a.left - b.left)
        .map(({ word }) => word)
    expect(order(['project', 'שלום', 'עולם', 'begins'])).toEqual(['project', 'עולם', 'שלום', 'begins'])
    expect(order(['מערכת', 'ServiceNow', 'Express', 'חדשה'])).toEqual(['חדשה', 'ServiceNow', 'Express', 'מערכת'])
  })

  test('labels and values of a record follow each other, whatever they are written in', async () => {
    const labels = Array.from({ length: 20 }, (_, at) => `Label ${at} שלום עולם`)
    const cells = (row: number) =>
      labels.map((_, at) => text(at === 0 ? `Record ${row}` : String(4000 + 100 * row + at)))
    const table = { columns: labels.map((label) => column(label, label, 1)), rows: [cells(1), cells(2)], whenEmpty: '' }
    const { bytes } = await print([{ kind: 'table', title: 'Records', table }])
    const lines = Map.groupBy(placed(bytes), ({ top }) => Math.round(top))
    const read = [...lines.entries()]
      .sort(([a], [b]) => a - b)
      .map(([, words]) => words.sort((a, b) => a.left - b.left).map(({ word }) => word))
      .map((words) => words.join(' '))
      .join(' ')
    for (let at = 1; at < labels.length; at += 1)
      expect(read, `field ${at}`).toMatch(new RegExp(`Label ${at} עולם שלום ${4100 + at}\\b`, 'u'))
  })

  test('brackets enclose what they enclose, and are copied as they were written', async () => {
    const { bytes } = await print([{ kind: 'paragraph', text: 'התוכנית (גרסה שתיים) [סוף] חדשה' }], hebrew)
    expect(copied(bytes)).toContain('(גרסהשתיים)[סוף]')
  })
})

describe('a usual document', () => {
  test('strong letters that do not ship are drawn with an edge, in words and in pictures, and others are not', async () => {
    const edges = async (headline: string, label: string): Promise<number> => {
      const bar = { label, value: 1, note: '', marked: true }
      const chart = { kind: 'bars', bars: [bar], max: 5 } as const
      const { bytes } = await print([{ kind: 'chart', chart, alt: 'Bars.', table: null }], headline)
      expect(copied(bytes)).toContain(bare(headline))
      return readPdf(bytes, 'qpdf', ['--qdf', '--object-streams=disable']).split(/^2 Tr$/mu).length - 1
    }
    expect(await edges('Plain headline.', 'Plain')).toBe(0)
    const [words, picture] = [await edges(samples.Japanese, 'Plain'), await edges('Plain headline.', '日本語')]
    expect(words).toBeGreaterThan(0)
    expect(picture).toBe(1)
  })

  test('holds no font but Inter, and one with Hebrew no font of another script', async () => {
    const families = (bytes: Uint8Array) =>
      new Set(
        [...readPdf(bytes, 'pdffonts', []).matchAll(/\+((?:Inter|Noto\w+?)(?:Thin)?)-/gu)].map(([, name]) => name),
      )
    expect(families((await print([{ kind: 'paragraph', text: 'Łódź → Ελλάδα' }])).bytes)).toEqual(new Set(['Inter']))
    const { bytes } = await print([{ kind: 'paragraph', text: 'שלום' }])
    expect(families(bytes)).toEqual(new Set(['Inter', 'NotoSansHebrew']))
  })

  test('takes Japanese shapes for all Chinese characters where there is kana anywhere, else Chinese ones', async () => {
    const fontsOf = async (...texts: string[]) =>
      readPdf((await print(texts.map((one) => ({ kind: 'paragraph', text: one })))).bytes, 'pdffonts', [])
    expect(await fontsOf('運用', 'サービス')).not.toContain('NotoSansSC')
    expect(await fontsOf('運用')).toMatch(/NotoSansSC/)
  })

  test('lines of every script are as far apart as those of Inter', async () => {
    const distance = async (sample: string) => {
      const { bytes } = await print([{ kind: 'paragraph', text: `A1 ${sample}\nA2 ${sample}` }])
      const [one, two] = ['A1', 'A2'].map((mark) => placed(bytes).find(({ word }) => word === mark)?.top ?? 0)
      return (two ?? 0) - (one ?? 0)
    }
    const usual = await distance('plain')
    for (const sample of ['日本語', 'हिन्दी', '한국어']) expect(await distance(sample)).toBeCloseTo(usual, 1)
  })
})
