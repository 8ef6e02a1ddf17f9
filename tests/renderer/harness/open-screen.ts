import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findBrowser } from '#tools/browser/find-browser.ts'
import { harnessFolder } from './harness-folder.ts'

/** A window as a person has it. */
export type ScreenView = { readonly width: number; readonly height: number; readonly zoom: number }

/** What most people have. */
const desk: ScreenView = { width: 1440, height: 900, zoom: 1 }

/** A built screen over the in-memory host, in a browser, until it is closed. */
export type ScreenServer = {
  /**
   * A page that shows the screen.
   * @param at what it starts with: `home`, `sample`, `large`, `empty`, or nothing for a small workbook, with more switches behind it
   * @param view how it is looked at
   */
  readonly open: (at?: string, view?: ScreenView) => Promise<Page>
  /** The same, changed before it loads anything, and not waited for. */
  readonly openFresh: (at: string, prepare: (page: Page) => Promise<unknown>, view?: ScreenView) => Promise<Page>
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

export async function serveScreen(): Promise<ScreenServer> {
  const { folder, release } = await harnessFolder()
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://screen').pathname)
    const file = path === '/' ? 'index.html' : path
    try {
      const body = await readFile(join(folder, file))
      response.setHeader('content-type', types[extname(file)] ?? 'text/plain').end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const browser = await launch()
  const openFresh: ScreenServer['openFresh'] = async (at, prepare, { width, height, zoom } = desk) => {
    // A page that is zoomed has that much less room, and its pixels are that much larger.
    const page = await browser.newPage({
      viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
      deviceScaleFactor: zoom,
      reducedMotion: 'reduce',
    })
    page.setDefaultTimeout(20_000)
    await prepare(page)
    await page.goto(`http://127.0.0.1:${port}/?at=${at}`)
    return page
  }
  return {
    open: async (at = '', view = desk) => {
      const page = await openFresh(at, async () => undefined, view)
      await page.getByRole('heading', { level: 1 }).waitFor()
      // Parts that come later have come, so that no test depends on how fast they do. @see lazy-parts.test.ts
      await page.waitForFunction(() => performance.getEntriesByName('opsbook:idle').length > 0)
      return page
    },
    openFresh,
    close: async () => {
      await browser.close()
      await new Promise((done) => server.close(done))
      await release()
    },
  }
}

function launch(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error('no Chromium, Chrome or Edge was found to show the screen in')
  return chromium.launch({ executablePath })
}
