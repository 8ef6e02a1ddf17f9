import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Benchmark, Figure } from './figure.ts'
import { scratchFolder } from './scratch-folder.ts'

type Made = { readonly ms: number; readonly peakMB: number; readonly bytes: number; readonly blockedMs: number }

const together = 'pdf,pptx,xlsx'

const cases = [
  ['sample', 'pdf', 'board'],
  ['sample', 'pdf', 'leadership'],
  ['sample', 'pptx', 'board'],
  ['sample', 'xlsx', 'leadership'],
  ['large', 'pdf', 'board'],
  ['large', 'xlsx', 'leadership'],
  ['large with rounds', 'xlsx', 'leadership'],
  ['sample', together, 'board'],
  ['sample', together, 'leadership'],
  ['large', together, 'board'],
  ['large', together, 'leadership'],
] as const

/** What all three together may take, in milliseconds and megabytes. */
const limits: Readonly<Record<string, { readonly ms: number; readonly peakMB: number }>> = {
  sample: { ms: 10_000, peakMB: 600 },
  large: { ms: 60_000, peakMB: 1_200 },
}

const spoken = {
  sample: 'sample workbook',
  large: 'large workbook',
  'large with rounds': 'large workbook with three earlier rounds',
} as const

const names = { pdf: 'PDF', pptx: 'Deck', xlsx: 'Excel', [together]: 'PDF, deck and Excel together' } as const

/** Documents of the sample and of the large workbook, from the click to the file, each by a host of its own. */
export const benchmark: Benchmark = {
  title: 'Documents',
  run: () => {
    const once = join(import.meta.dirname, 'export-once.ts')
    return cases.flatMap(([which, format, audience]): readonly Figure[] => {
      const printed = execFileSync(process.execPath, [once, which, format, audience, scratchFolder()], {
        encoding: 'utf8',
      })
      const { ms, peakMB, bytes, blockedMs } = JSON.parse(printed) as Made
      const name = `${names[format]}, ${spoken[which]}, ${audience}`
      const limit = format === together ? limits[which] : undefined
      return [
        {
          name,
          value: ms,
          unit: 'ms',
          note: `${Math.round(bytes / 1024)} kB`,
          ...(limit && { limit: limit.ms }),
        },
        {
          name: `${name}: peak memory of the process`,
          value: peakMB,
          unit: 'MB',
          ...(limit && { limit: limit.peakMB }),
        },
        { name: `${name}: longest turn of the host, in processor time`, value: blockedMs, unit: 'ms', limit: 50 },
      ]
    })
  },
}
