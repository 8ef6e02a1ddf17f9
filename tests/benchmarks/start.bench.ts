import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type Benchmark, type Figure, median } from './figure.ts'
import { scratchFolder } from './scratch-folder.ts'
import { commandLine, launchBrowser, serveFile } from './serve-file.ts'

const runs = 7

/** From nothing to the first useful thing: what `info` prints, and a workbook's step painted in the browser. */
export const benchmark: Benchmark = {
  title: 'Start',
  run: async () => {
    const folder = scratchFolder()
    const env = { ...process.env, OPSBOOK_HOME: join(folder, 'home') }
    const file = join(folder, 'sample.opsbook')
    execFileSync(process.execPath, [commandLine, 'sample', file], { env })
    return [...infoFigures(file, env), ...(await browserFigures(file, env))]
  },
}

function infoFigures(file: string, env: NodeJS.ProcessEnv): readonly Figure[] {
  const times: number[] = []
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now()
    execFileSync(process.execPath, [commandLine, 'info', file], { env })
    if (run > 0) times.push(performance.now() - start)
  }
  return [{ name: 'opsbook info, sample workbook', value: median(times), unit: 'ms', limit: 500 }]
}

async function browserFigures(file: string, env: NodeJS.ProcessEnv): Promise<readonly Figure[]> {
  const browser = await launchBrowser()
  const listening: number[] = []
  const painted: number[] = []
  for (let run = 0; run <= 5; run += 1) {
    // A person's browser is running already, with an empty page, and is done with starting.
    const page = await browser.newPage()
    await page.waitForTimeout(1_000)
    const start = performance.now()
    const host = await serveFile(file, env)
    const heard = performance.now() - start
    await page.goto(host.address, { waitUntil: 'commit' })
    await page.getByRole('navigation', { name: 'Steps' }).waitFor()
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    const seen = performance.now() - start
    await page.close()
    await host.close()
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
