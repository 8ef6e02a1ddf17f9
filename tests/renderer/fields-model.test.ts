import { expect, test } from 'vitest'
import { entityNamed, entityNames } from '#shared/model/entities.ts'
import { allScenes } from './fields/all-scenes.ts'
import { links } from './fields/links.ts'
import { methodFields } from './fields/method-fields.ts'
import { notEntered } from './fields/not-entered.ts'

const entered = new Set(allScenes.flatMap(({ entity, columns }) => columns.map((column) => `${entity}.${column}`)))

test('every column of the model is entered somewhere on screen, or it is said how it comes about', () => {
  const homeless = entityNames.flatMap((entity) => {
    const { fields, key = [] } = entityNamed(entity)
    return Object.keys(fields)
      .filter((column) => !key.includes(column) && notEntered[column] === undefined)
      .map((column) => `${entity}.${column}`)
      .filter((column) => !entered.has(column) && notEntered[column] === undefined)
  })
  expect(homeless).toEqual([])
})

test('what is said not to be entered is in the model, and is not entered', () => {
  for (const name of Object.keys(notEntered)) {
    const [entity, column] = name.split('.')
    if (column === undefined) continue
    const known = entityNames.find((each) => each === entity)
    expect(known === undefined ? undefined : entityNamed(known).fields[column], name).toBeDefined()
    expect(entered.has(name), name).toBe(false)
  }
})

test('every link of the model is made somewhere on screen', () => {
  const made = new Set<string>([...links.map(({ link }) => link), ...allScenes.map(({ entity }) => entity)])
  const keyed = entityNames.filter((entity) => entityNamed(entity).key !== undefined && entity !== 'snapshotContent')
  expect(keyed.filter((entity) => !made.has(entity))).toEqual([])
})

test('every field of METHOD B8 and B9 is entered on the screen of its own step, in a place made for it', () => {
  const missing = methodFields.flatMap(({ step, fields }) => {
    const own = new Set(
      allScenes
        .filter((scene) => scene.step === step && scene.kind === 'own' && scene.view !== 'Lists')
        .flatMap(({ entity, columns }) => columns.map((column) => `${entity}.${column}`)),
    )
    return Object.entries(fields).flatMap(([word, columns]) =>
      columns.filter((column) => !own.has(column)).map((column) => `${step}: ${word}: ${column}`),
    )
  })
  expect(missing).toEqual([])
  expect(methodFields.map(({ step }) => step)).toHaveLength(11)
})
