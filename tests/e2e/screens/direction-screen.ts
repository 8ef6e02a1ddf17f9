import type { Locator, Page } from 'playwright-core'

/** The step in which a team says where it wants to go. */
export class DirectionScreen {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }
  async addVision(wording: string): Promise<void> {
    await this.#add('Add a wording of the vision', wording)
  }
  async addObjective(title: string): Promise<void> {
    await this.#add('Add an objective', title)
  }
  get visions(): Locator {
    return this.#page.getByRole('textbox', { name: 'Wording: Vision of IT' })
  }
  get objectives(): Locator {
    return this.#page.getByRole('textbox', { name: /^Title: objective/ })
  }
  async #add(place: string, text: string): Promise<void> {
    const field = this.#page.getByRole('textbox', { name: place })
    await field.fill(text)
    await field.press('Enter')
  }
}
