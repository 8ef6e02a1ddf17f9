import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from '#tools/browser/find-browser.ts'
import { projectFolder } from '#tools/project-folder.ts'

/** The command line of this working copy. */
export const commandLine = join(projectFolder, 'electron/cli/main.ts')

/** The browser host with a workbook, listening. */
export type ServedFile = { readonly address: string; readonly close: () => Promise<void> }

/** Starts the browser host as a person does, with the screen as it was built. */
export async function serveFile(file: string, env: NodeJS.ProcessEnv): Promise<ServedFile> {
  const host = spawn(process.execPath, [commandLine, 'serve', file, '--no-open'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  // A measurement that fails leaves no host behind.
  const stop = (): void => void host.kill('SIGTERM')
  process.once('exit', stop)
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    host.stdout.on('data', (part: Buffer) => {
      said += part.toString()
      const url = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(said)?.[0]
      if (url !== undefined) resolve(url)
    })
    host.once('exit', () => reject(new Error(`the host ended: ${said}`)))
  })
  return {
    address,
    close: async () => {
      const ended = new Promise((resolve) => host.once('exit', resolve))
      stop()
      await ended
      process.removeListener('exit', stop)
    },
  }
}

/** @param more switches that only a measurement needs */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser()
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', ...more],
  })
}
