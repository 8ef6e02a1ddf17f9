import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { loadTranslator } from '#shared/messages/translate.ts'
import { type ScreenServer, serveScreen } from '#tests/renderer/harness/open-screen.ts'
import { stepNames } from '#tests/renderer/walk/go-to.ts'
import { contactSheets } from './render/contact-sheets.ts'

type View = { readonly width: number; readonly height: number }
type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>

/**
 * `npm run render-screens -- FOLDER [NAME …]`: takes a picture of every view of every step, from its top and, where it goes on
 * below, from its end, as PNG and on contact sheets, for somebody to look at. Names narrow it down: of workbooks (sample, german,
 * which is the sample in German, empty, small), colours (light, dark, contrast), windows (1280x800, 1920x1080; 1024x700
 * and 3840x2160 only where they are named) and steps (roadmap, current-state).
 */
const workbooks = { sample: 'sample', german: 'sample&german', empty: 'empty', small: '' } as const
/** The screen follows the system where nobody chose otherwise. */
const colours: Readonly<Record<string, Media>> = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'light', contrast: 'more' },
}
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

/** One window in one colour, and the pictures taken in it so far. */
type PictureSet = { readonly title: string; readonly view: View; readonly media: Media; readonly pictures: string[] }

const screen = await serveScreen()
try {
  for (const [workbook, at] of chosen(workbooks)) {
    const sizes = names.some((name) => name in extremes) ? extremes : windows
    const sets: readonly PictureSet[] = chosen<View>(sizes).flatMap(([size, view]) =>
      chosen(colours).map(([colour, media]) => ({
        title: `${workbook}-${colour}-${size}`,
        view,
        media,
        pictures: [],
      })),
    )
    for (const { title } of sets) mkdirSync(folderOf(title), { recursive: true })
    await takeAll(screen, at, sets)
    for (const { title, pictures } of sets) {
      const sheets = await contactSheets(folderOf(title), pictures, title)
      console.log(`${folderOf(title)}: ${pictures.length} pictures on ${sheets.length} sheets`)
    }
  }
} finally {
  await screen.close()
}

function folderOf(title: string): string {
  return join(resolve(target ?? ''), title)
}

/** Goes through the views once and takes a picture of each for every set, since getting to a view is what takes long. */
async function takeAll(server: ScreenServer, at: string, sets: readonly PictureSet[]): Promise<void> {
  const [first] = sets
  if (first === undefined) return
  const page = await server.open(at, { ...first.view, zoom: 1 })
  const language = at.endsWith('german') ? 'de' : 'en'
  if (language === 'de') {
    await page.getByRole('button', { name: 'Colours' }).click()
    await page.getByRole('menuitemradio', { name: 'Deutsch', exact: true }).click()
  }
  const say = await loadTranslator(language)
  const calculating = say('screen.solid.calculating')
  const take = async (name: string, toEnd: boolean): Promise<void> => {
    for (const { title, view, media, pictures } of sets) {
      await page.setViewportSize(view)
      await page.emulateMedia(media)
      await settle(page, calculating)
      await page.mouse.move(1, 1)
      const shoot = async (of: string): Promise<void> => {
        const file = `${String(pictures.length + 1).padStart(3, '0')}-${slug(of)}.png`
        await page.screenshot({ path: join(folderOf(title), file) })
        pictures.push(file)
      }
      await scrollToTop(page)
      await shoot(name)
      if (toEnd && (await scrollToEnd(page))) await shoot(`${name} end`)
    }
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
      await settle(page, calculating)
      await take(name, true)
      const tabs = page.getByRole('main').getByRole('tab')
      for (let tab = 1; tab < (await tabs.count()); tab += 1) {
        await tabs.nth(tab).click()
        await settle(page, calculating)
        await take(`${name} ${await tabs.nth(tab).innerText()}`, false)
      }
    }
  }
  await page.close()
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

async function scrollToTop(page: Page): Promise<void> {
  const scrolled = await page.evaluate(() => {
    const down = [...document.querySelectorAll('main, main *')].filter((each) => each.scrollTop > 0)
    for (const each of down) each.scrollTop = 0
    return down.length > 0
  })
  if (scrolled) await page.waitForTimeout(200)
}

/** Whether the tallest thing on the page that scrolls had more to show. */
async function scrollToEnd(page: Page): Promise<boolean> {
  // Rows of a long list have their heights once they are drawn: the end moves as it is come near to.
  const scrolled = await scrollOn(page)
  for (let tries = 0; scrolled && tries < 10; tries += 1) {
    await page.waitForTimeout(150)
    if (!(await scrollOn(page))) return true
  }
  return scrolled
}

/** Whether the tallest thing on the page that scrolls was not at its end. */
function scrollOn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const main = document.querySelector('main')
    if (main === null) return false
    const scrollers = [main, ...main.querySelectorAll('*')].filter(
      (each) => each.scrollHeight > each.clientHeight + 40 && /auto|scroll/.test(getComputedStyle(each).overflowY),
    )
    const largest = scrollers.sort((a, b) => b.clientHeight * b.clientWidth - a.clientHeight * a.clientWidth)[0]
    if (largest === undefined || largest.scrollTop + largest.clientHeight >= largest.scrollHeight - 1) return false
    largest.scrollTop = largest.scrollHeight
    return true
  })
}
