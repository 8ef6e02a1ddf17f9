import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from '#tools/browser/find-browser.ts'
import { projectFolder } from '#tools/project-folder.ts'
import type { HostKind } from './hosts.ts'

/** The loopback host as `npm start` runs it on a machine without Electron, in a headless browser. */
export const browserHost: HostKind = {
  name: 'the browser host',
  start: async (home, file) => {
    const script = join(projectFolder, 'tools/start.ts')
    const host = spawn(process.execPath, [script, '--browser', ...(file === undefined ? [] : [file])], {
      env: {
        ...process.env,
        OPSBOOK_HOME: home,
        OPSBOOK_FOLDER: join(home, 'documents'),
        DISPLAY: '',
        WAYLAND_DISPLAY: '',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise<void>((resolve) => host.once('exit', () => resolve()))
    const address = await new Promise<string>((resolve, reject) => {
      let said = ''
      host.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const url = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(said)?.[0]
        if (url !== undefined) resolve(url)
      })
      host.once('exit', () => reject(new Error(`the host ended: ${said}`)))
    })
    const executablePath = findBrowser()
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu'],
    })
    const page = await browser.newPage({ viewport: { width: 1360, height: 860 }, acceptDownloads: true })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await page.goto(address)
    return {
      page,
      faults,
      takeDocument: async (show) => {
        const [download] = await Promise.all([page.waitForEvent('download'), show()])
        const path = join(home, download.suggestedFilename())
        await download.saveAs(path)
        return path
      },
      close: async () => {
        await browser.close()
        host.kill('SIGTERM')
        await ended
      },
    }
  },
}
