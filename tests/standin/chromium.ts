import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'

export type Chromium = { readonly process: ChildProcess; readonly url: string }

const quiet = [
  '--headless',
  '--no-startup-window',
  '--remote-debugging-port=0',
  '--remote-allow-origins=*',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
  '--hide-scrollbars',
  '--password-store=basic',
]

/** Starts the Chromium named by STANDIN_CHROMIUM and waits for the address of its DevTools. */
export async function startChromium(profile: string): Promise<Chromium> {
  const program = process.env.STANDIN_CHROMIUM ?? '/usr/bin/chromium'
  const child = spawn(program, [...quiet, `--user-data-dir=${profile}`], { stdio: ['ignore', 'ignore', 'pipe'] })
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}: ${said}`)))
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const address = /^DevTools listening on (ws:\S+)/m.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
  })
  child.stderr.removeAllListeners('data').resume()
  return { process: child, url }
}
