import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { loadTranslator } from '#shared/messages/translate.ts'
import { type ScreenServer, serveScreen } from '#tests/renderer/harness/open-screen.ts'
import { stepNames } from '#tests/renderer/walk/go-to.ts'
import { contactSheets } from './render/contact-sheets.ts'

/**
 * `npm run render-screens -- FOLDER [NAME …]`: takes a picture of every view of every step, from its top and, where it goes on
 * below, from its end, as PNG and on contact sheets, for somebody to look at. Names narrow it down: of workbooks (sample, german,
 * which is the sample in German, empty, small), colours (light, dark, contrast), windows (1280x800, 1920x1080, and
 * 1024x700 or 3840x2160 if they are named) and steps (roadmap,
 * current-state).
 */
const workbooks = { sample: 'sample', german: 'sample&german', empty: 'empty', small: '' } as const
const colours = { light: 'Light', dark: 'Dark', contrast: 'High contrast' } as const
const windows = { '1280x800': { width: 1280, height: 800 }, '1920x1080': { width: 1920, height: 1080 } }
/** The least and the most that a screen is made for: only where they are named. */
const extremes = { '1024x700': { width: 1024, height: 700 }, '3840x2160': { width: 3840, height: 2160 } }
const [target, ...names] = process.argv.slice(2)
if (target === undefined) throw new Error('name the folder that the pictures go to')

function chosen<T>(all: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  const wanted = Object.entries(all).filter(([name]) => names.includes(name))
  return wanted.length > 0 ? wanted : Object.entries(all)
}

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
const steps = chosen(Object.fromEntries(stepNames.map((step) => [slug(step), step])))

const screen = await serveScreen()
try {
  for (const [workbook, at] of chosen(workbooks))
    for (const [colour, label] of chosen(colours))
      for (const [size, view] of chosen(names.some((name) => name in extremes) ? extremes : windows)) {
        const title = `${workbook}-${colour}-${size}`
        const folder = join(resolve(target), title)
        mkdirSync(folder, { recursive: true })
        const pictures = await takeAll(screen, at, label, view, folder)
        const sheets = await contactSheets(folder, pictures, title)
        console.log(`${folder}: ${pictures.length} pictures on ${sheets.length} sheets`)
      }
} finally {
  await screen.close()
}

/** @returns the names of the pictures, in order */
async function takeAll(
  server: ScreenServer,
  at: string,
  colour: string,
  view: { readonly width: number; readonly height: number },
  folder: string,
): Promise<string[]> {
  const page = await server.open(at, { ...view, zoom: 1 })
  await page.getByRole('button', { name: 'Colours' }).click()
  await page.getByRole('menuitemradio', { name: colour, exact: true }).click()
  const language = at.endsWith('german') ? 'de' : 'en'
  if (language === 'de') {
    await page.getByRole('button', { name: 'Colours' }).click()
    await page.getByRole('menuitemradio', { name: 'Deutsch', exact: true }).click()
  }
  const say = await loadTranslator(language)
  const pictures: string[] = []
  const take = async (name: string): Promise<void> => {
    const file = `${String(pictures.length + 1).padStart(3, '0')}-${slug(name)}.png`
    await page.mouse.move(1, 1)
    await page.screenshot({ path: join(folder, file) })
    pictures.push(file)
  }
  const rail = page.getByRole('navigation', { name: say('screen.rail'), exact: true }).getByRole('button')
  for (const [, step] of steps) {
    await rail.nth(stepNames.indexOf(step)).click()
    const views = viewsIn(page, [say('screen.views'), say('screen.registers')])
    const count = await views.count()
    for (let index = 0; index < count; index += 1) {
      const label = views.nth(index).locator('..')
      const name = `${step} ${await label.innerText()}`
      await label.click()
      await settle(page, say('screen.solid.calculating'))
      await take(name)
      if (await scrollToEnd(page)) await take(`${name} end`)
      const tabs = page.getByRole('main').getByRole('tab')
      for (let tab = 1; tab < (await tabs.count()); tab += 1) {
        await tabs.nth(tab).click()
        await settle(page, say('screen.solid.calculating'))
        await take(`${name} ${await tabs.nth(tab).innerText()}`)
      }
    }
  }
  await page.close()
  return pictures
}

/** The views of the step in front; the registers of the set-up stand in for them. */
function viewsIn(page: Page, groups: readonly string[]): Locator {
  const group = page.getByRole('main').getByRole('group', { name: new RegExp(`^(${groups.join('|')})$`) })
  return group.first().getByRole('radio')
}

/** Waits for what is built and calculated beside the screen, and stands for itself as `…` until then. */
async function settle(page: Page, calculating: string): Promise<void> {
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
  await page.getByText(calculating).waitFor({ state: 'detached' })
  await page.getByRole('main').locator('td').getByText('…', { exact: true }).first().waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForTimeout(150)
}

/** Whether the tallest thing on the page that scrolls had more to show. */
async function scrollToEnd(page: Page): Promise<boolean> {
  const scrolled = await page.evaluate(() => {
    const main = document.querySelector('main')
    if (main === null) return false
    const scrollers = [main, ...main.querySelectorAll('*')].filter(
      (each) => each.scrollHeight > each.clientHeight + 40 && /auto|scroll/.test(getComputedStyle(each).overflowY),
    )
    const largest = scrollers.sort((a, b) => b.clientHeight * b.clientWidth - a.clientHeight * a.clientWidth)[0]
    if (largest === undefined) return false
    largest.scrollTop = largest.scrollHeight
    return true
  })
  if (scrolled) await page.waitForTimeout(200)
  return scrolled
}
