import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserHost } from '#tests/e2e/browser-host.ts'
import { HomeScreen } from '#tests/e2e/screens/home-screen.ts'
import { WorkbookScreen } from '#tests/e2e/screens/workbook-screen.ts'
import { projectFolder } from './project-folder.ts'

/**
 * `npm run pictures`: takes the pictures of the README anew, from the sample workbook in the browser host and from its
 * document. Needs pdftoppm of poppler for the page of the document.
 */
const folder = join(projectFolder, 'docs/pictures')
const home = mkdtempSync(join(tmpdir(), 'opsbook-pictures-'))
mkdirSync(folder, { recursive: true })
const host = await browserHost.start(home)
try {
  const { page } = host
  page.setDefaultTimeout(30_000)
  await page.setViewportSize({ width: 1440, height: 900 })
  const workbook = new WorkbookScreen(page)
  const take = async (name: string): Promise<void> => {
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await page.waitForTimeout(400)
    await page.screenshot({ path: join(folder, `${name}.png`) })
    console.log(`docs/pictures/${name}.png`)
  }
  await new HomeScreen(page).createSample()
  await workbook.title.waitFor()
  for (const step of ['Direction', 'Current state', 'Roadmap'] as const) {
    await workbook.goTo(step)
    await take(step.toLowerCase().replaceAll(' ', '-'))
  }
  await workbook.goHome()
  await take('home')
  takePage()
} finally {
  await host.close()
  rmSync(home, { recursive: true, force: true })
}

/** The strategy on a page, as it is printed for the board. */
function takePage(): void {
  const opsbook = (...args: readonly string[]): void => {
    const main = join(projectFolder, 'electron/cli/main.ts')
    execFileSync(process.execPath, [main, ...args], { env: { ...process.env, OPSBOOK_HOME: home }, stdio: 'pipe' })
  }
  const file = join(home, 'picture.opsbook')
  const out = join(home, 'out')
  opsbook('sample', file)
  opsbook('export', file, '--out', out, '--pdf', '--audience', 'staff', '--at', '2026-11-22')
  const pdf = join(out, readdirSync(out).find((name) => name.endsWith('.pdf')) ?? '')
  execFileSync('pdftoppm', [
    '-r',
    '110',
    '-png',
    '-f',
    '2',
    '-l',
    '2',
    '-singlefile',
    pdf,
    join(folder, 'strategy-on-a-page'),
  ])
  console.log('docs/pictures/strategy-on-a-page.png')
}
