import { describe, expect, test } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { buildSection } from '#shared/report/build-section.ts'
import { figuresOffPage } from '#shared/report/figures-off-page.ts'
import { createFormatter } from '#shared/report/format.ts'
import { pageOfFinding } from '#shared/report/page-of-finding.ts'
import type { Section } from '#shared/report/report.ts'
import { createContext } from '#shared/report/report-context.ts'
import { finding } from '#shared/steps/findings/finding.ts'

const say = createTranslator('en')
const workbook = workbookOf(0, sampleWorkbook(say))
const format = createFormatter('en-GB', 'GBP')

test.each(['board', 'leadership'] as const)(
  'a section is the report’s own, with what the data would say beside the team’s headline: %s',
  (audience) => {
    const options = { audience, at: '2026-11-22', say } as const
    const report = buildReport(workbook, options)
    const context = createContext(workbook, { ...options, locale: 'en-GB' })
    for (const section of report.sections) {
      const built = buildSection(context, section.id)
      expect(built?.section).toEqual(section)
      expect(built?.drafted.headline).not.toBe('')
    }
    const investment = buildSection(context, 'investment')
    expect(investment?.section.headline).toContain('£1.47 million')
    expect(investment?.drafted.headline).not.toBe(investment?.section.headline)
  },
)

describe('figures of a headline that its page does not have', () => {
  const section: Section = {
    id: 'investment',
    title: 'Investment',
    headline: '',
    soWhat: '',
    blocks: [
      { kind: 'paragraph', text: 'It pays back after 2.5 years.' },
      {
        kind: 'metrics',
        items: [{ value: { kind: 'number', value: 1_470_000, format: { kind: 'money' } }, label: 'One-off' }],
      },
    ],
  }
  test('are named once, years are not', () => {
    expect(figuresOffPage('We spend £1,470,000 by 2028.', section, format)).toEqual([])
    expect(figuresOffPage('It pays back after 2.5 years.', section, format)).toEqual([])
    expect(figuresOffPage('£1,500,000 buys 14 moves, and 14 is enough.', section, format)).toEqual(['1,500,000', '14'])
  })
})

test('a finding stands on the page that would show it', () => {
  expect(pageOfFinding(finding('boardPack', 'error', 'resolution.none'))).toBe('resolutions')
  expect(pageOfFinding(finding('boardPack', 'warning', 'boardPack.noMoney', { id: 'boardPack' }))).toBe('investment')
  expect(pageOfFinding(finding('boardPack', 'note', 'packSection.headline', { id: 'gaps' }))).toBe('gaps')
  expect(pageOfFinding(finding('measures', 'warning', 'goal.noOutcomeMeasure', { id: 'g' }))).toBe('measures')
  expect(pageOfFinding(finding('constraints', 'note', 'forum.none'))).toBe('people')
})
