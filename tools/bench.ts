import { execFileSync } from 'node:child_process'
import { globSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Figure } from '#tests/benchmarks/figure.ts'
import { projectFolder } from './project-folder.ts'

/**
 * `npm run bench [-- PART …] [--write]`: measures, prints figures beside limits and peers, and with --write keeps them in
 * the benchmarks' README. Says what missed its limit; timings fail no test.
 */
const folder = join(projectFolder, 'tests/benchmarks')
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const files = globSync('*.bench.ts', { cwd: folder })
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.startsWith(part)))
  .sort()

const lines: string[] = []
for (const file of files) {
  const printed = execFileSync(process.execPath, ['--expose-gc', join(folder, 'run-one.ts'), join(folder, file)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  })
  const { title, figures } = JSON.parse(printed.trim().split('\n').at(-1) ?? '{}') as {
    title: string
    figures: Figure[]
  }
  lines.push(
    '',
    `### ${title}`,
    '',
    '| figure | measured | limit | peer | ratio | |',
    '|---|--:|--:|---|--:|---|',
    ...figures.map(row),
  )
  console.log(lines.slice(-figures.length - 5).join('\n'))
}
if (process.argv.includes('--write')) keep(lines.join('\n'))

function row({ name, value, unit, limit, peer, note }: Figure): string {
  const write = (amount: number): string =>
    `${unit === '%' || amount < 10 ? amount.toFixed(2) : Math.round(amount)} ${unit}`
  const verdict = limit === undefined ? '' : value <= limit ? 'holds' : '**misses**'
  const ratio = peer ? (value / peer.value).toFixed(2) : limit ? (value / limit).toFixed(2) : ''
  const beside = peer ? `${peer.name}: ${write(peer.value)}` : ''
  return `| ${name}${note ? ` (${note})` : ''} | ${write(value)} | ${limit === undefined ? '' : write(limit)} | ${beside} | ${ratio} | ${verdict} |`
}

function keep(text: string): void {
  const about = [
    '# Benchmarks',
    '',
    'Made by `npm run bench -- --write`. Medians; each figure stands beside its limit, or beside a peer measured in the same run, with the ratio to it.',
    'A limit says what the product promises; a figure that misses it is a fault to mend, not a test that fails.',
    '',
    `Machine of the last run: ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}.`,
  ]
  writeFileSync(join(folder, 'README.md'), `${about.join('\n')}\n${text}\n`)
}
