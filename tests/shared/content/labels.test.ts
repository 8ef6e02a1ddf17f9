import { describe, expect, test } from 'vitest'
import { english } from '#shared/messages/en/catalogue.ts'
import { addLabel, choiceLabel, entitiesLabel, entityLabel, fieldLabel } from '#shared/messages/labels.ts'
import { createTranslator, isMessageKey, loadTranslator } from '#shared/messages/translate.ts'
import { entityNamed, entityNames } from '#shared/model/entities.ts'

const say = createTranslator('en')

/** The label keys that the model can ever ask for, most specific first. */
const asked = entityNames.flatMap((name) => [
  [`entity.${name}`],
  [`entities.${name}`],
  ...Object.entries(entityNamed(name).fields).flatMap(([field, { values }]) => [
    [`field.${name}.${field}`, `field.${field}`],
    ...(values ?? []).map((value) => [
      `choice.${name}.${field}.${value}`,
      `choice.${field}.${value}`,
      `choice.${value}`,
    ]),
  ]),
])

describe('labels', () => {
  test('there is one for every entity, field and choice of the model', () => {
    expect(asked.filter((keys) => !keys.some(isMessageKey)).map((keys) => keys[0])).toEqual([])
  })

  test('there is none that the model cannot ask for', () => {
    const known = new Set(asked.flat())
    const labels = Object.keys(english).filter((key) => /^(entity|entities|field|choice)\./.test(key))
    expect(labels.filter((key) => !known.has(key))).toEqual([])
  })

  test('the specific one wins over the general one', () => {
    expect(entityLabel(say, 'keyResult')).toBe('Key result')
    expect(entitiesLabel(say, 'statement')).toBe('Vision, mission and values')
    expect(fieldLabel(say, 'decisionRight', 'decision')).toBe('What is decided')
    expect(fieldLabel(say, 'initiative', 'decision')).toBe('Decision')
    expect(choiceLabel(say, 'initiative', 'decision', 'no')).toBe('Not to be done')
    expect(choiceLabel(say, 'constraint', 'category', 'technology')).toBe('Technology and debt')
    expect(choiceLabel(say, 'rating', 'lens', 'technology')).toBe('Technology')
  })

  test('adding a row is worded alike for all, each with the article of its noun', async () => {
    // Rated, taken or accepted elsewhere, or there once.
    const elsewhere = ['rating', 'image', 'snapshot', 'snapshotContent', 'acceptedFinding']
    const added = entityNames.filter((name) => !entityNamed(name).singleton && !elsewhere.includes(name))
    const keys = Object.keys(english).filter((key) => key.startsWith('add.'))
    expect(keys.toSorted()).toEqual(added.map((name) => `add.${name}`).toSorted())
    const inGerman = await loadTranslator('de')
    for (const name of added) {
      expect(addLabel(say, name), name).toMatch(/^Add (a [^aeio]|an [aeio]|evidence$|effort$)/)
      expect(addLabel(inGerman, name), name).toMatch(/^(Eine?n?|D(er|ie|as)) .+ hinzufügen$/)
    }
  })

  test('an unknown field is called by its own name', () => {
    expect(fieldLabel(say, 'goal', 'colourOfSky')).toBe('colourOfSky')
  })
})
