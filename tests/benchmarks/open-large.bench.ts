import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { builtParts } from '#electron/desktop/built-parts.ts'
import { startDataProcess } from '#electron/storage/process/client.ts'
import { forkDataChild } from '#electron/storage/process/fork-data-child.ts'
import { decodeWire, encodeWire } from '#shared/contract/wire.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import { buildIfStale } from '#tools/build/build-if-stale.ts'
import { projectFolder } from '#tools/project-folder.ts'
import { type Benchmark, type Figure, median } from './figure.ts'
import { largeFile } from './large-file.ts'
import { scratchFolder } from './scratch-folder.ts'

/**
 * From "open" to the workbook on the screen's side: start the data process as it is built for the desktop app, check the
 * file, read all of it, bring it over, and build the tables; for the browser host with the text of the wire in between.
 */
export const benchmark: Benchmark = {
  title: 'Open a large workbook',
  run: async () => {
    enableCompileCache()
    await buildIfStale(() => undefined)
    const folder = scratchFolder()
    return [...(await opening(folder, 1, 300, 7)), ...(await opening(folder, 10, 1_500, 3))]
  },
}

const script = builtParts(projectFolder).dataProcess

async function opening(folder: string, scale: number, limit: number, runs: number): Promise<readonly Figure[]> {
  const path = largeFile(folder, scale)
  const desktop: number[] = []
  const browser: number[] = []
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now()
    const data = startDataProcess(() => forkDataChild({ script }))
    const opened = await data.open(path, join(folder, 'backups'))
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
    const { content } = opened.value
    const read = performance.now() - start
    unpackWorkbook(content.revision, content.packed)
    const atScreen = performance.now() - start
    const wire = performance.now()
    const carried = decodeWire(encodeWire(content)) as typeof content
    unpackWorkbook(carried.revision, carried.packed)
    const atBrowser = read + performance.now() - wire
    await data.close()
    if (run === 0) continue
    desktop.push(atScreen)
    browser.push(atBrowser)
  }
  const size = scale === 1 ? 'large' : `${scale} times as large`
  return [
    { name: `open, check and load, ${size}`, value: median(desktop), unit: 'ms', limit },
    { name: `the same through the browser host's wire, ${size}`, value: median(browser), unit: 'ms', limit },
  ]
}
