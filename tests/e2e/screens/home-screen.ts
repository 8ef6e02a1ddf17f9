import type { Locator, Page } from 'playwright-core'

/** The first screen: begin a workbook, or go on with one. */
export class HomeScreen {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }
  get heading(): Locator {
    return this.#page.getByRole('heading', { level: 1 })
  }
  async createQuick(title: string): Promise<void> {
    await this.#page.getByRole('button', { name: /^Quick path/ }).click()
    const dialog = this.#page.getByRole('dialog', { name: 'New workbook' })
    await dialog.getByRole('textbox', { name: 'Title' }).fill(title)
    await dialog.getByRole('button', { name: 'Create' }).click()
  }
  async createSample(): Promise<void> {
    await this.#page.getByRole('button', { name: /^Explore the sample/ }).click()
  }
  async openFile(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Open a file' }).click()
  }
}
