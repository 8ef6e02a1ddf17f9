import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from '#tools/browser/find-browser.ts'
import { projectFolder } from '#tools/project-folder.ts'
import { type Benchmark, type Figure, median } from './figure.ts'
import { scratchFolder } from './scratch-folder.ts'

const main = join(projectFolder, 'electron/cli/main.ts')
const runs = 7

/** From nothing to the first useful thing: what `info` prints, and a workbook's step painted in the browser. */
export const benchmark: Benchmark = {
  title: 'Start',
  run: async () => {
    const folder = scratchFolder()
    const env = { ...process.env, OPSBOOK_HOME: join(folder, 'home') }
    const file = join(folder, 'sample.opsbook')
    execFileSync(process.execPath, [main, 'sample', file], { env })
    return [...infoFigures(file, env), ...(await browserFigures(file, env))]
  },
}

function infoFigures(file: string, env: NodeJS.ProcessEnv): readonly Figure[] {
  const times: number[] = []
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now()
    execFileSync(process.execPath, [main, 'info', file], { env })
    if (run > 0) times.push(performance.now() - start)
  }
  return [{ name: 'opsbook info, sample workbook', value: median(times), unit: 'ms', limit: 500 }]
}

async function browserFigures(file: string, env: NodeJS.ProcessEnv): Promise<readonly Figure[]> {
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const listening: number[] = []
  const painted: number[] = []
  for (let run = 0; run <= 5; run += 1) {
    // A person's browser is running already, with an empty page, and is done with starting.
    const page = await browser.newPage()
    await page.waitForTimeout(1_000)
    const start = performance.now()
    const host = spawn(process.execPath, [main, 'serve', file, '--no-open'], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const address = await new Promise<string>((resolve) => {
      let said = ''
      host.stdout.on('data', (part: Buffer) => {
        said += part.toString()
        const url = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(said)?.[0]
        if (url !== undefined) resolve(url)
      })
    })
    const heard = performance.now() - start
    await page.goto(address, { waitUntil: 'commit' })
    await page.getByRole('navigation', { name: 'Steps' }).waitFor()
    const seen = performance.now() - start
    await page.close()
    const ended = new Promise((resolve) => host.once('exit', resolve))
    host.kill('SIGTERM')
    await ended
    if (run === 0) continue
    listening.push(heard)
    painted.push(seen)
  }
  await browser.close()
  return [
    { name: 'browser host: listening', value: median(listening), unit: 'ms' },
    { name: 'browser host: a workbook on the screen', value: median(painted), unit: 'ms', limit: 1_000 },
  ]
}
