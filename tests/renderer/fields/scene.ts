import type { Locator, Page } from 'playwright-core'
import type { EntityName } from '#shared/model/entities.ts'
import type { Value } from '#shared/model/entity.ts'

/** How a column is entered where that is no plain control with the column's name. */
export type Special = {
  readonly column: string
  /** Does what a person does. @param place the scene's own place */
  readonly enter: (place: Locator, page: Page) => Promise<void>
  /** What is then in the row. */
  readonly value: Value
  /** What a person then reads. */
  readonly read: (place: Locator, page: Page) => Promise<string>
}

/** A place on a step's screen where columns of one row are entered. */
export type Scene<N extends EntityName = EntityName> = {
  /** As the rail names the step. */
  readonly step: string
  /** As the bar names the view; null: what a step without views shows. */
  readonly view: string | null
  readonly entity: N
  readonly id: string
  /** `own`: drawn by the view for this purpose. `allFields`: the form with every field of a row, behind its menu. */
  readonly kind: 'own' | 'allFields'
  /** Does what brings the controls into sight, after the view was chosen. */
  readonly open?: (page: Page) => Promise<unknown>
  /** Where the controls are. */
  readonly place: (page: Page) => Locator
  readonly columns: readonly string[]
  /** Names of controls that are not those of their columns. */
  readonly names?: Readonly<Record<string, string | RegExp>>
  /** Values to enter where the next best one would not do. */
  readonly values?: Readonly<Record<string, Value>>
  readonly specials?: readonly Special[]
}

/** A place where two rows are linked. */
export type LinkScene = {
  readonly step: string
  readonly view: string | null
  readonly link: EntityName
  readonly open?: (page: Page) => Promise<unknown>
  /** Links what is not linked yet; gives the id of the link. */
  readonly enter: (page: Page) => Promise<string>
}

/** The row of an entity, wherever a view draws it. */
export function rowOf(id: string): (page: Page) => Locator {
  return (page) => page.locator(`[data-row="${id}"]`).first()
}

export function dialog(page: Page): Locator {
  return page.getByRole('dialog')
}

export function main(page: Page): Locator {
  return page.getByRole('main')
}

export function button(name: string | RegExp): (page: Page) => Promise<void> {
  return (page) => page.getByRole('main').getByRole('button', { name }).first().click()
}

/** Opens all fields of the row with that name. */
export function allFields(name: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page
      .getByRole('button', { name: `Actions for ${name}`, exact: true })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'All fields' }).click()
  }
}

/** Chooses one of a few that are all in sight; the radio itself is under its label. */
export async function choose(place: Locator | Page, name: string): Promise<void> {
  await place.getByRole('radio', { name, exact: true }).first().check({ force: true })
}

/** A radio that stands for a value. */
export function radio(column: string, group: string | null, name: string, value: Value): Special {
  const within = (place: Locator): Locator =>
    group === null ? place : place.getByRole('group', { name: group }).first()
  return {
    column,
    enter: (place) => choose(within(place), name),
    value,
    read: async (place) => String(await within(place).getByRole('radio', { name, exact: true }).first().isChecked()),
  }
}

/** A button that goes from strength 1 to 2, and says so. */
export function strengthButton(name: string, words: readonly [string, string]): Special {
  const any = new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}: `)
  return {
    column: 'strength',
    enter: (place) => place.getByRole('button', { name: `${name}: ${words[0]}` }).click(),
    value: 2,
    read: async (place) => (await place.getByRole('button', { name: any }).getAttribute('aria-label')) ?? '',
  }
}
