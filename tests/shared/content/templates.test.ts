import { describe, expect, test } from 'vitest'
import { libraryOf } from '#shared/content/library.ts'
import { startFromTemplate } from '#shared/content/start-from-template.ts'
import { templateKeys, templates } from '#shared/content/templates.ts'
import { createTranslator, loadTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { doneWhen } from '#shared/steps/done-when.ts'
import { faultsOf } from './row-faults.ts'

const english = createTranslator('en-GB')

describe.each(templateKeys)('the template %s', (key) => {
  const rows = startFromTemplate(key, {
    title: 'Plan',
    say: english,
    locale: 'en-GB',
    currency: 'GBP',
    fiscalStartMonth: 4,
  })

  test('has valid rows, and set-up is done with it', () => {
    expect(faultsOf(rows)).toEqual([])
    expect(doneWhen.setUp(workbookOf(0, rows)).every((share) => share === 1)).toBe(true)
  })

  test('takes from the libraries what there is', () => {
    const { constraints, stakeholders, principles } = templates[key]
    for (const [library, keys] of [
      ['constraint', constraints],
      ['stakeholder', stakeholders],
      ['principle', principles],
    ] as const) {
      expect(keys.filter((each) => !libraryOf(library, english).some((item) => item.key === each))).toEqual([])
      expect(rows[library]).toHaveLength(keys.length)
    }
  })

  test('holds no figure and no rating that a person would have to know', () => {
    expect(rows.rating ?? []).toEqual([])
    expect(rows.keyResult ?? []).toEqual([])
    expect(rows.measure ?? []).toEqual([])
    expect((rows.milestone ?? []).every(({ due }) => due === null)).toBe(true)
  })

  test('speaks the language of the workbook', async () => {
    const german = await loadTranslator('de')
    const made = startFromTemplate(key, {
      title: 'Plan',
      say: german,
      locale: 'de-DE',
      currency: 'EUR',
      fiscalStartMonth: 1,
    })
    expect(made.workbook?.[0]?.purpose).not.toBe(rows.workbook?.[0]?.purpose)
    expect(made.businessPriority?.[0]?.title).toBe(german(`content.template.${key}.priority1`))
  })
})
