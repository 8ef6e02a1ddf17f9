import { describe, expect, test } from 'vitest'
import { criteria } from '#shared/content/criteria.ts'
import { decisionRights } from '#shared/content/decision-rights.ts'
import { domains } from '#shared/content/domains.ts'
import { cobit2019 } from '#shared/content/framework-tags/cobit-2019.ts'
import { itil4 } from '#shared/content/framework-tags/itil-4.ts'
import { goalKeys } from '#shared/content/goals.ts'
import { kpis } from '#shared/content/kpis.ts'
import { lensTexts, levelName, nextStep } from '#shared/content/lenses.ts'
import { packSections } from '#shared/content/pack-sections.ts'
import { practices, practicesOfSet } from '#shared/content/practices.ts'
import { english } from '#shared/messages/en/catalogue.ts'
import { isMessageKey } from '#shared/messages/translate.ts'
import { lenses, levels } from '#shared/model/lens.ts'
import { sectionIds } from '#shared/report/report.ts'

const keys = practices.map(({ key }) => key)

function keysBetween(prefix: string, suffix: string): readonly string[] {
  return Object.keys(english).filter((key) => key.startsWith(prefix) && key.endsWith(suffix))
}

describe('the shipped practices', () => {
  test('are 51, in sets of 16, 38 and 51', () => {
    expect(new Set(keys).size).toBe(51)
    expect(practicesOfSet('quick')).toHaveLength(16)
    expect(practicesOfSet('core')).toHaveLength(38)
    expect(practicesOfSet('extended')).toHaveLength(51)
  })

  test('each have a name and a definition', () => {
    expect(keys.filter((key) => !isMessageKey(`content.practice.${key}.definition`))).toEqual([])
    expect(keysBetween('content.practice.', '.name')).toHaveLength(51)
  })

  test('are spread over the domains as METHOD B5 counts them', () => {
    const counts = domains.map(({ key }) => practices.filter(({ domain }) => domain === key).length)
    expect(counts).toEqual([9, 7, 7, 6, 8, 4, 6, 4])
  })

  test('need each other, configuration and monitoring most of all', () => {
    const needed = (key: string) => practices.filter(({ feedsFrom }) => feedsFrom.includes(key)).length
    expect(
      practices.flatMap(({ feedsFrom }) => feedsFrom).filter((key) => !keys.some((known) => known === key)),
    ).toEqual([])
    expect(needed('INF-02')).toBe(10)
    expect(needed('OPS-02')).toBe(7)
  })

  test('serve every goal, and each serves one as a main contributor', () => {
    const served = new Set(practices.flatMap(({ goals }) => goals.map(({ goal }) => goal)))
    expect([...served].sort()).toEqual([...goalKeys].sort())
    expect(practices.filter(({ goals }) => !goals.some(({ strength }) => strength === 2))).toEqual([])
    expect(practices.filter(({ goals }) => new Set(goals.map(({ goal }) => goal)).size !== goals.length)).toEqual([])
  })

  test('carry the tags of all 34 practices of ITIL 4 and of 39 objectives of COBIT 2019', () => {
    expect(new Set(Object.values(itil4.tags).flat()).size).toBe(34)
    expect(new Set(Object.values(cobit2019.tags).flat()).size).toBe(39)
    expect(Object.values(cobit2019.tags).flat()).not.toContain('DSS06')
  })
})

describe('the lenses', () => {
  test('each have a question, six levels, evidence and five next steps, all different', () => {
    const texts = lenses.map(lensTexts)
    expect(texts.map(({ levels: own, nextSteps }) => [own.length, nextSteps.length])).toEqual(lenses.map(() => [6, 5]))
    const all = texts.flatMap(({ name, question, levels: own, evidence, nextSteps }) => [
      name,
      question,
      evidence,
      ...own,
      ...nextSteps,
    ])
    expect(all.filter((key) => !isMessageKey(key))).toEqual([])
    expect(new Set(all.map((key) => english[key])).size).toBe(all.length)
    expect(levels.map((level) => english[levelName(level)])).toEqual([
      'Absent',
      'Improvised',
      'Emerging',
      'Established',
      'Measured',
      'Adaptive',
    ])
  })

  test('name the step that leads up, and none at the top', () => {
    expect(nextStep('data', 0)).toBe('content.lens.data.step1')
    expect(nextStep('funding', 4)).toBe('content.lens.funding.step5')
    expect(nextStep('funding', 5)).toBeUndefined()
  })
})

describe('the libraries', () => {
  test('hold 36 measures, eight of them of the programme', () => {
    expect(kpis).toHaveLength(36)
    expect(kpis.filter(({ programme }) => programme).map(({ key }) => key)).toEqual([
      'K13',
      'K17',
      'K20',
      'K21',
      'K22',
      'K23',
      'K24',
      'K25',
    ])
    expect(kpis.filter(({ practice }) => !keys.includes(practice))).toEqual([])
    expect(keysBetween('content.kpi.', '.formula')).toHaveLength(36)
  })

  test('hold 14 decisions', () => {
    expect(decisionRights).toHaveLength(14)
  })

  test('weigh criteria to 100 within each part that has several', () => {
    const parts = Map.groupBy(criteria, ({ method, part }) => `${method} ${part}`)
    const sums = [...parts.values()].map((group) => group.reduce((sum, { weight }) => sum + weight, 0))
    expect(new Set(sums)).toEqual(new Set([100]))
  })

  test('name the sections of the report, in its order', () => {
    expect(packSections.map(({ key }) => key)).toEqual([...sectionIds])
  })
})
