import { describe, expect, test } from 'vitest'
import { startWorkbook } from '#shared/content/start-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { entityNames } from '#shared/model/entities.ts'
import { faultsOf } from './row-faults.ts'

const say = createTranslator('en-GB')

function start(set: 'quick' | 'core' | 'extended' | 'own', locale = 'en-GB') {
  return startWorkbook({ title: 'Plan', set, say, locale, currency: 'GBP', fiscalStartMonth: 4 })
}

describe('a new workbook', () => {
  test.each([
    ['quick', 16],
    ['core', 38],
    ['extended', 51],
    ['own', 0],
  ] as const)('of the %s set has %d practices, and every row is valid', (set, count) => {
    const rows = start(set)
    expect(rows.practice).toHaveLength(count)
    expect(faultsOf(rows)).toEqual([])
  })

  test('says which path and set it is on', () => {
    expect(start('quick').workbook?.[0]).toMatchObject({ id: 'workbook', path: 'quick', practiceSet: 'quick' })
    expect(start('core').workbook?.[0]).toMatchObject({ path: 'full', currency: 'GBP', fiscalStartMonth: 4 })
  })

  test('prints on the paper of its region', () => {
    expect(start('quick', 'en-US').workbook?.[0]?.paper).toBe('Letter')
    expect(start('quick', 'es-419').workbook?.[0]?.paper).toBe('A4')
    expect(start('quick').workbook?.[0]?.paper).toBe('A4')
  })

  test('links only practices that are in it', () => {
    const links = start('quick').practiceDependency ?? []
    expect(links.map((link) => link.id)).toContain('SUP-02~INF-02')
    expect(links.map((link) => link.id)).not.toContain('SUP-02~SUP-06')
  })

  test('has the same rows whenever it is made, so that two copies merge', () => {
    expect(start('extended')).toEqual(start('extended'))
  })

  test('holds nothing that a person would have to enter', () => {
    const filled = entityNames.filter((name) => (start('extended')[name] ?? []).length > 0)
    expect(filled).toEqual([
      'workbook',
      'settings',
      'goal',
      'domain',
      'practice',
      'practiceGoal',
      'practiceDependency',
      'prioritisation',
      'criterion',
      'boardPack',
      'packSection',
    ])
  })
})
