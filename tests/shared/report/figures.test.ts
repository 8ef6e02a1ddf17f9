import { describe, expect, it } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { explain, figureIds } from '#shared/methods/explain.ts'
import { figureKind } from '#shared/methods/figure-kind.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { statedFigures, tabledFigures } from '#shared/report/figures-of.ts'
import type { Audience } from '#shared/report/report.ts'
import { kindsAskedFrom } from '#tests/fixtures/kinds-asked-from.ts'

const say = createTranslator('en')
const sample = workbookOf(0, sampleWorkbook(say))

function sectionsFor(audience: Audience) {
  return buildReport(sample, { audience, at: '2026-11-22', say }).sections
}

describe('the figures of a report', () => {
  it('are figures that explain themselves', () => {
    for (const audience of ['board', 'leadership', 'staff'] as const) {
      const sections = sectionsFor(audience)
      const figures = sections.flatMap((section) => [...statedFigures(section), ...tabledFigures(section)])
      expect(figures.filter((id) => explain(sample, id) === null)).toEqual([])
    }
  })

  it('are of every kind that can be explained', () => {
    const sections = sectionsFor('leadership')
    const asked = kindsAskedFrom(
      sample,
      sections.flatMap((section) => [...statedFigures(section), ...tabledFigures(section)]),
    )
    // What is in a scenario is looked at on screen; documents compare scenarios by their totals.
    const kinds = new Set(
      figureIds(sample)
        .map(figureKind)
        .filter((kind) => !kind.startsWith('in/')),
    )
    expect([...kinds].filter((kind) => !asked.has(kind))).toEqual([])
  })

  it('are told in the trail of the appendix: each that is stated, and one of each kind in tables', () => {
    const sections = sectionsFor('leadership')
    const appendix = sections.find(({ id }) => id === 'appendix')
    const trail = appendix?.blocks.find((block) => block.kind === 'table' && block.title === say('report.trail.title'))
    const told = trail?.kind === 'table' ? trail.table.rows.map((row) => row.at(-1)) : []
    const ids = told.map((cell) => (cell?.kind === 'text' ? cell.text : ''))
    expect(new Set(ids).size).toBe(ids.length)
    for (const section of sections) {
      expect(ids).toEqual(expect.arrayContaining([...statedFigures(section)]))
      const kinds = new Set(ids.map(figureKind))
      for (const figure of tabledFigures(section)) expect(kinds).toContain(figureKind(figure))
    }
  })
})
