import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { _electron } from 'playwright-core'
import { projectFolder as root } from '#tools/project-folder.ts'
import { findElectron } from '#tools/start/electron-program.ts'

export type Desktop = {
  readonly app: ElectronApplication
  readonly page: Page
  /** What the page said on its console as an error, and what it threw. */
  readonly faults: string[]
  /** What main printed. */
  readonly printed: string[]
}

type Options = {
  /** Holds everything the app keeps: its data folder and its home. */
  readonly home: string
  readonly args?: readonly string[]
}

/**
 * Starts the built desktop app, on real Electron where there is one, else on the stand-in. OPSBOOK_APP names another
 * folder to start, such as an unpacked `app.asar`.
 */
export async function launchDesktop({ home, args = [] }: Options): Promise<Desktop> {
  const electron = findElectron()
  const app = await _electron.launch({
    executablePath: electron ?? join(root, 'tests/standin/executable/electron'),
    args: [`--user-data-dir=${join(home, 'electron')}`, process.env.OPSBOOK_APP ?? root, ...args],
    env: { ...definedEnvironment(), OPSBOOK_HOME: home, STANDIN_NODE: process.execPath },
  })
  const faults: string[] = []
  const printed: string[] = []
  app.process().stdout?.on('data', (text) => printed.push(String(text)))
  app.process().stderr?.on('data', (text) => printed.push(String(text)))
  const page = await app.firstWindow()
  await page.waitForURL(/\/index\.html/)
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return { app, page, faults, printed }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
