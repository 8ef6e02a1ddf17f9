import { describe, expect, test } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { isEntityName } from '#shared/model/entities.ts'
import { type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { findingsOfStep, stepChecks } from '#shared/steps/findings-of-step.ts'
import { stepIds } from '#shared/steps/steps.ts'
import { aWorkbook } from './a-workbook.ts'

const sample = workbookOf(1, sampleWorkbook(createTranslator('en-GB')))

/** A workbook that notes which tables are looked at. */
function watched(workbook: Workbook, seen: Set<string>): Workbook {
  const tables = new Proxy(workbook.tables, {
    get(target, name) {
      seen.add(String(name))
      return Reflect.get(target, name)
    },
  })
  return {
    revision: workbook.revision,
    tables,
    get ratings() {
      seen.add('ratings')
      return workbook.ratings
    },
  }
}

describe('the checks of a step', () => {
  test.each(stepIds)('of %s read no table but those they are run again for', (step) => {
    const seen = new Set<string>()
    const { reads, families } = stepChecks[step]
    for (const workbook of [sample, aWorkbook()]) for (const family of families) family(watched(workbook, seen))
    expect([...seen].filter((name) => !(reads as readonly string[]).includes(name))).toEqual([])
    expect(reads.filter((name) => name !== 'ratings' && !isEntityName(name))).toEqual([])
  })

  test.each(stepIds)('of %s find things of that step only, each once', (step) => {
    const findings = [...findingsOfStep(sample, step), ...findingsOfStep(aWorkbook(), step)]
    expect(findings.filter((finding) => finding.step !== step)).toEqual([])
    const keys = findingsOfStep(aWorkbook(), step).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('are not run again when another table changes', () => {
    const { tables } = sample
    const edited = { ...sample, tables: { ...tables, task: { ...tables.task } } }
    expect(findingsOfStep(edited, 'direction')).toBe(findingsOfStep(sample, 'direction'))
    expect(findingsOfStep(edited, 'tacticalPlan')).not.toBe(findingsOfStep(sample, 'tacticalPlan'))
  })
})
