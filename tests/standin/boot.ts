/** Reads an Electron command line, gives the module 'electron' the stand-in, runs the `-r` files, then the app's main. */
import { readFileSync, statSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readCommandLine } from './command-line.ts'

const standin = new URL('./electron.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    /^electron(\/main|\/common)?$/.test(specifier)
      ? { url: standin, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
})

const require = createRequire(import.meta.url)
const commandLine = readCommandLine(process.argv.slice(2))
process.argv = [process.argv[0] ?? 'electron', ...process.argv.slice(2)]
Object.assign(process.versions, { electron: require('electron/package.json').version })
Object.assign(process, { type: 'browser' })

const place = resolve(commandLine.app)
const folder = statSync(place).isDirectory() ? place : undefined
const manifest = folder === undefined ? {} : JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const main = folder === undefined ? place : join(folder, manifest.main ?? 'index.js')

const { startApp } = await import('./app.ts')
startApp({ folder: folder ?? process.cwd(), manifest })
for (const file of commandLine.required) require(file)
await import(pathToFileURL(main).href)
const { becomeReady } = await import('./app.ts')
await becomeReady()
