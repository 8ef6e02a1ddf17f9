import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type Benchmark, median } from './figure.ts'
import { scratchFolder } from './scratch-folder.ts'

type Written = { readonly ms: number; readonly peakMB: number }

/** 200,000 styled cells by our writer, beside the plain Workbook of the library under it, three runs each in turn. */
export const benchmark: Benchmark = {
  title: 'Excel: 200,000 styled cells',
  run: () => {
    const folder = scratchFolder()
    const once = join(import.meta.dirname, 'cells-once.ts')
    const write = (which: string): Written =>
      JSON.parse(
        execFileSync(process.execPath, ['--max-semi-space-size=8', once, which, join(folder, `${which}.xlsx`)], {
          encoding: 'utf8',
        }),
      )
    const ours: Written[] = []
    const plain: Written[] = []
    for (let run = 0; run < 3; run += 1) {
      ours.push(write('ours'))
      plain.push(write('plain'))
    }
    const of = (runs: readonly Written[], field: keyof Written): number => median(runs.map((run) => run[field]))
    return [
      {
        name: 'time',
        value: of(ours, 'ms'),
        unit: 'ms',
        limit: of(plain, 'ms') / 2,
        peer: { name: 'plain Workbook', value: of(plain, 'ms') },
      },
      {
        name: 'peak memory of the process',
        value: of(ours, 'peakMB'),
        unit: 'MB',
        limit: 150,
        peer: { name: 'plain Workbook', value: of(plain, 'peakMB') },
      },
    ]
  },
}
