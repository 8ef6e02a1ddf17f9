/**
 * `npm start [-- [--browser] [FILE.opsbook]]`: builds what is stale and opens the desktop app; where Electron is not to
 * be had, the same app in a browser; and without a display, says at which address.
 */
import { resolve } from 'node:path'
import { hasDisplay } from '#electron/browser/open-in-browser.ts'
import { loadTranslator } from '#shared/messages/translate.ts'
import manifest from '../package.json' with { type: 'json' }
import { buildIfStale } from './build/build-if-stale.ts'
import { downloadElectron, findElectron } from './start/electron-program.ts'
import { runElectron } from './start/run-electron.ts'
import { serveInBrowser } from './start/serve-in-browser.ts'

/** How long a download may take before the browser is the better answer. */
const seconds = 60

const { locale } = Intl.DateTimeFormat().resolvedOptions()
const say = await loadTranslator(locale)
const wantsBrowser = process.argv.includes('--browser')
const named = process.argv.slice(2).find((argument) => !argument.startsWith('-'))
// npm runs scripts in the project's folder; the person may be in another.
const file = named === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), named)

async function electron(): Promise<string | undefined> {
  const found = findElectron()
  if (found !== undefined) return found
  console.log(say('desktop.start.downloading', { seconds }))
  const downloaded = await downloadElectron(seconds)
  if (downloaded === undefined) console.log(say('desktop.start.noElectron'))
  return downloaded
}

function serve(open: boolean): Promise<number> {
  return serveInBrowser({ file, open, version: manifest.version, locale, say })
}

async function start(): Promise<number> {
  await buildIfStale(() => console.log(say('desktop.start.building')))
  if (!hasDisplay(process.platform, process.env)) {
    console.log(say('desktop.start.noDisplay'))
    return serve(false)
  }
  const program = wantsBrowser ? undefined : await electron()
  if (program === undefined) return serve(true)
  const { cameUp, code, detail } = await runElectron(program, file === undefined ? [] : [file])
  if (cameUp) return code
  console.log(say('desktop.start.electronFailed', { detail }))
  return serve(true)
}

try {
  process.exitCode = await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
