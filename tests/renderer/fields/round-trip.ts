import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { fieldLabel } from '#shared/messages/labels.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { briefQuarter } from '#shared/methods/readings/quarter-name.ts'
import { entityNamed } from '#shared/model/entities.ts'
import type { Value } from '#shared/model/entity.ts'
import type { Field } from '#shared/model/fields.ts'
import { leaveField } from './go-to.ts'
import { nextValue } from './next-value.ts'
import { first } from './sample-rows.ts'
import type { Scene, Special } from './scene.ts'

const say = createTranslator('en')
/** How long a control may take to be there, and a value to arrive. */
const patienceMs = 20_000

/** What is in the row behind the host's door. */
function held(page: Page, { entity, id }: Scene, column: string): Promise<Value> {
  return page.evaluate(([name, key, field]) => window.held(name, key)?.[field] ?? null, [entity, id, column] as const)
}

function control(place: Locator, { entity, names }: Scene, column: string, model: Field): Locator {
  const own = fieldLabel(say, entity, column).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const name = names?.[column] ?? new RegExp(`^${own}(?:: .*)?$`, 's')
  const exact = typeof name === 'string'
  if (model.kind === 'date') return place.getByLabel(name, { exact }).first()
  const role = model.kind === 'flag' ? 'checkbox' : isChosen(column, model) ? 'combobox' : 'textbox'
  return place.getByRole(role, { name, exact }).first()
}

/** From a list: choices, other rows, and colours, which are numbers with a name each. */
function isChosen(column: string, { kind }: Field): boolean {
  return kind === 'choice' || kind === 'reference' || column === 'hue'
}

function readControl(field: Locator, model: Field): Promise<string> {
  return model.kind === 'flag' ? field.isChecked().then(String) : field.inputValue()
}

async function enterPlain(field: Locator, column: string, model: Field, value: Value): Promise<void> {
  if (model.kind === 'flag') await field.setChecked(value === true)
  else if (isChosen(column, model)) await field.selectOption(String(value))
  else {
    await field.fill(String(value ?? ''))
    await field.press('Enter')
  }
}

/** The first row that could be chosen instead of the one that is. */
async function otherOption(field: Locator, before: Value): Promise<string> {
  const values = await field
    .locator('option')
    .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value))
  const other = values.find((value) => value !== '' && value !== before)
  if (other === undefined) throw new Error('there is nothing else to choose')
  return other
}

/**
 * Enters a column as a person does, sees it on screen, sees it arrive behind the host's door, takes it back with Ctrl+Z and
 * sees it gone. @returns null, or what went wrong
 */
export async function roundTrip(page: Page, scene: Scene, column: string): Promise<string | null> {
  const special = scene.specials?.find((each) => each.column === column)
  try {
    await (special === undefined ? plainTrip(page, scene, column) : specialTrip(page, scene, special))
    return null
  } catch (error) {
    const { step, view, entity } = scene
    return `${step}, ${view ?? 'alone'}: ${entity}.${column}: ${String(error).split('\n').slice(0, 3).join(' ')}`
  }
}

async function plainTrip(page: Page, scene: Scene, column: string): Promise<void> {
  const model = entityNamed(scene.entity).fields[column]
  if (model === undefined) throw new Error('the model has no such column')
  const field = control(scene.place(page), scene, column, model)
  await field.waitFor({ timeout: patienceMs })
  const before = await held(page, scene, column)
  const shown = await readControl(field, model)
  const given = scene.values?.[column]
  const value =
    given ?? (model.kind === 'reference' ? await otherOption(field, before) : nextValue(column, model, before))
  await enterPlain(field, column, model, value)
  await leaveField(page)
  await arrives(page, scene, column, value)
  const now = await readControl(field, model)
  expect(seenAs(model, value), 'what is seen').toContain(now)
  await page.keyboard.press('Control+z')
  await arrives(page, scene, column, before)
  await expect.poll(() => readControl(field, model), { timeout: patienceMs, message: 'what is seen again' }).toBe(shown)
}

/** How a value may stand in its control: a day as the sample's region writes it, or as its quarter where room is short. */
function seenAs(model: Field, value: Value): readonly string[] {
  if (model.kind !== 'date' || value === null) return [String(value ?? '')]
  const day = String(value)
  const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))
  return [written, briefQuarter(say, day, first('workbook').fiscalStartMonth)]
}

async function specialTrip(page: Page, scene: Scene, special: Special): Promise<void> {
  const place = scene.place(page)
  await place.waitFor({ timeout: patienceMs })
  const before = await held(page, scene, special.column)
  const shown = await special.read(place, page)
  await special.enter(place, page)
  await arrives(page, scene, special.column, special.value)
  await expect.poll(() => special.read(place, page), { timeout: patienceMs, message: 'what is seen' }).not.toBe(shown)
  await leaveField(page)
  await page.keyboard.press('Control+z')
  await arrives(page, scene, special.column, before)
  await expect.poll(() => special.read(place, page), { timeout: patienceMs, message: 'what is seen again' }).toBe(shown)
}

async function arrives(page: Page, scene: Scene, column: string, value: Value): Promise<void> {
  await expect
    .poll(() => held(page, scene, column), { timeout: patienceMs, message: 'what the workbook holds' })
    .toEqual(value)
}
