import type { Page } from 'playwright-core'
import { goTo } from './go-to.ts'
import { roundTrip } from './round-trip.ts'
import type { LinkScene, Scene } from './scene.ts'

/** Enters, sees and takes back every column of some scenes. @returns what went wrong, one line a column */
export async function runScenes(page: Page, scenes: readonly Scene[]): Promise<readonly string[]> {
  const faults: string[] = []
  for (const scene of scenes) {
    try {
      await goTo(page, scene.step, scene.view)
      await scene.open?.(page)
    } catch (error) {
      faults.push(`${scene.step}, ${scene.view}: ${scene.entity}: it does not open: ${String(error).slice(0, 200)}`)
      continue
    }
    for (const column of [...scene.columns]) {
      const fault = await roundTrip(page, scene, column)
      if (fault !== null) faults.push(fault)
    }
  }
  return faults
}

/** Links, sees the link arrive, takes it back, sees it gone. @returns what went wrong, one line a link */
export async function runLinks(page: Page, links: readonly LinkScene[]): Promise<readonly string[]> {
  const faults: string[] = []
  for (const { step, view, link, open, enter } of links) {
    const there = (id: string): Promise<boolean> =>
      page.evaluate(([entity, key]) => window.held(entity, key) !== undefined, [link, id] as const)
    const until = async (id: string, wanted: boolean): Promise<void> => {
      for (let at = 0; at < 50 && (await there(id)) !== wanted; at += 1) await page.waitForTimeout(100)
      if ((await there(id)) !== wanted) throw new Error(`${id} is ${wanted ? 'not there' : 'still there'}`)
    }
    try {
      await goTo(page, step, view)
      await open?.(page)
      const id = await enter(page)
      await until(id, true)
      await page.keyboard.press('Control+z')
      await until(id, false)
    } catch (error) {
      faults.push(`${step}, ${view}: ${link}: ${String(error).split('\n').slice(0, 3).join(' ')}`)
    }
  }
  return faults
}
