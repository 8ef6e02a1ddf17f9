import type { Locator, Page } from 'playwright-core'

export type Step = 'Set-up' | 'Direction' | 'Current state' | 'Roadmap' | 'Board pack'

/** What frames every step: the title, whether it is saved, undo and redo, the rail, the documents. */
export class WorkbookScreen {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }
  get title(): Locator {
    return this.#page.getByRole('banner').getByRole('strong')
  }
  get saveState(): Locator {
    return this.#page.getByRole('banner').getByRole('status')
  }
  get undoButton(): Locator {
    return this.#page.getByRole('button', { name: /^(Undo: |Nothing to undo)/ })
  }
  get redoButton(): Locator {
    return this.#page.getByRole('button', { name: /^(Redo: |Nothing to redo)/ })
  }
  async goTo(step: Step): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Steps' })
      .getByRole('button', { name: new RegExp(`^${step} `) })
      .click()
  }
  async goHome(): Promise<void> {
    await this.#page.getByRole('button', { name: /^Opsbook: back/ }).click()
  }
  /** Until everything that was changed is on the disk. */
  async waitUntilSaved(): Promise<void> {
    await this.saveState.filter({ hasText: /^Saved/ }).waitFor()
  }
  get snapshotsDialog(): Locator {
    return this.#page.getByRole('dialog', { name: 'Snapshots' })
  }
  /** What differs between the snapshot taken last and now: a row each. */
  get differences(): Locator {
    return this.snapshotsDialog.getByRole('region', { name: 'Differences' }).locator('tbody tr')
  }
  async openSnapshots(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Snapshots', exact: true }).click()
  }
  async takeSnapshot(name: string): Promise<void> {
    await this.snapshotsDialog.getByRole('textbox', { name: 'Name of the moment' }).fill(name)
    await this.snapshotsDialog.getByRole('button', { name: 'Take a snapshot' }).click()
  }
  async closeDialog(): Promise<void> {
    await this.#page.keyboard.press('Escape')
  }
  get exportDialog(): Locator {
    return this.#page.getByRole('dialog', { name: 'Export documents' })
  }
  async openExport(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Export', exact: true }).click()
  }
  /** Until the documents are made. */
  async makeDocuments(): Promise<void> {
    await this.openExport()
    await this.exportDialog.getByRole('button', { name: 'Make them' }).click()
    await this.exportDialog.getByText('Your documents are ready.').waitFor({ timeout: 90_000 })
  }
  /** One button for each finished document. */
  get showButtons(): Locator {
    return this.exportDialog.getByRole('button', { name: 'Show' })
  }
}
