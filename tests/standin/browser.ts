import { mkdirSync } from 'node:fs'
import type { Cdp, CdpResult } from './cdp.ts'
import { connectCdp } from './cdp.ts'
import type { Chromium } from './chromium.ts'
import { startChromium } from './chromium.ts'
import { closePopups } from './popups.ts'

let chromium: Chromium | undefined
let connection: Promise<Cdp> | undefined

async function start(profile: string): Promise<Cdp> {
  mkdirSync(profile, { recursive: true })
  chromium = await startChromium(profile)
  const cdp = await connectCdp(chromium.url)
  closePopups(cdp)
  await cdp.send('Target.setDiscoverTargets', { discover: true })
  // The line that Playwright's launch waits for: it attaches to the same Chromium.
  process.stderr.write(`DevTools listening on ${chromium.url}\n`)
  return cdp
}

/** The one Chromium of this run. The first call names its profile. */
export function connectBrowser(profile?: string): Promise<Cdp> {
  if (connection === undefined) {
    if (profile === undefined) throw new Error('Electron stand-in: Chromium is not started')
    connection = start(profile)
  }
  return connection
}

export async function send(method: string, params?: object, session?: string): Promise<CdpResult> {
  const cdp = await connectBrowser()
  return cdp.send(method, params, session)
}

export function endBrowser(finished: () => void): void {
  if (chromium === undefined || chromium.process.exitCode !== null) {
    finished()
    return
  }
  chromium.process.once('exit', finished)
  chromium.process.kill()
  setTimeout(finished, 3000).unref()
}

process.on('exit', () => chromium?.process.kill('SIGKILL'))
