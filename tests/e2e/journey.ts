import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHome } from './a-home.ts'
import type { HostKind, RunningHost } from './hosts.ts'
import { DirectionScreen } from './screens/direction-screen.ts'
import { HomeScreen } from './screens/home-screen.ts'
import { WorkbookScreen } from './screens/workbook-screen.ts'
import { stopAtFirstFailure } from './stop-at-first-failure.ts'

const vision = 'Our customers work without noticing that we are there'
const reworded = 'We answer within the hour'
const objective = 'Halve the major incidents'

function theWorkbook(home: string): string {
  const folder = join(home, 'documents')
  const files = readdirSync(folder).filter((file) => file.endsWith('.opsbook'))
  expect(files).toHaveLength(1)
  return join(folder, files[0] ?? '')
}

/** The main job, as a person does it: begin, write, undo, go away and come back, leave with the documents. */
export function describeJourney(kind: HostKind): void {
  describe(`a workbook in ${kind.name}`, () => {
    const home = aHome()
    let host: RunningHost
    let workbook: WorkbookScreen
    let direction: DirectionScreen

    async function start(file?: string): Promise<void> {
      host = await kind.start(home, file)
      // A loaded machine is slow, but not that slow.
      host.page.setDefaultTimeout(20_000)
      workbook = new WorkbookScreen(host.page)
      direction = new DirectionScreen(host.page)
    }
    stopAtFirstFailure(() => host.page)
    beforeAll(() => start())
    afterAll(() => host.close())

    it('begins on the quick path', async () => {
      await new HomeScreen(host.page).createQuick('Journey')
      await workbook.title.filter({ hasText: 'Journey' }).waitFor()
      await workbook.goTo('Direction')
    })

    it('keeps what is written, and says so', async () => {
      await direction.addVision(vision)
      await direction.addObjective(objective)
      await direction.objectives.first().waitFor()
      expect(await direction.visions.inputValue()).toBe(vision)
      expect(await direction.objectives.inputValue()).toBe(objective)
      await workbook.waitUntilSaved()
    })

    it('undoes and redoes', async () => {
      await workbook.undoButton.click()
      await direction.objectives.first().waitFor({ state: 'detached' })
      await workbook.redoButton.click()
      await direction.objectives.first().waitFor()
      await workbook.undoButton.click()
      await direction.objectives.first().waitFor({ state: 'detached' })
      await workbook.waitUntilSaved()
    })

    it('is the same after a restart, what can be undone and redone too', async () => {
      await host.close()
      await start(theWorkbook(home))
      await workbook.title.filter({ hasText: 'Journey' }).waitFor()
      await workbook.goTo('Direction')
      expect(await direction.visions.inputValue()).toBe(vision)
      expect(await direction.objectives.count()).toBe(0)
      await workbook.redoButton.click()
      await direction.objectives.first().waitFor()
      expect(await direction.objectives.inputValue()).toBe(objective)
    })

    it('keeps a moment by name, and tells what has changed since', async () => {
      await workbook.openSnapshots()
      await workbook.takeSnapshot('Before the cut')
      await workbook.snapshotsDialog.getByText('Nothing differs between these two.').waitFor()
      await workbook.closeDialog()
      await direction.visions.fill(reworded)
      await direction.visions.press('Tab')
      await workbook.openSnapshots()
      await workbook.differences.filter({ hasText: reworded }).first().waitFor()
      await workbook.closeDialog()
    })

    it('leaves as a PDF, a deck and an Excel workbook', async () => {
      await workbook.makeDocuments()
      expect(await workbook.showButtons.count()).toBe(3)
      const pdf = await host.takeDocument(() => workbook.showButtons.nth(0).click())
      const slides = await host.takeDocument(() => workbook.showButtons.nth(1).click())
      const sheets = await host.takeDocument(() => workbook.showButtons.nth(2).click())
      expect(pdf).toMatch(/\.pdf$/)
      expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
      expect(slides).toMatch(/\.pptx$/)
      expect(readFileSync(slides).subarray(0, 2).toString()).toBe('PK')
      expect(sheets).toMatch(/\.xlsx$/)
      expect(readFileSync(sheets).subarray(0, 2).toString()).toBe('PK')
    })

    it('did all that without an error in the page', () => {
      expect(host.faults).toEqual([])
    })
  })
}
