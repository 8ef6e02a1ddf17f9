import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** What the build reads. Content counts, not times: a checkout or a copy changes those. */
const inputs = [
  'shared',
  'electron',
  'renderer',
  'assets',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]

/** A short name for the state of everything the build reads under `folder`. */
export function inputsHash(folder: string): string {
  const hash = createHash('sha256')
  for (const input of inputs) {
    for (const file of filesIn(folder, input))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex')
}

function filesIn(folder: string, input: string): string[] {
  const stat = statSync(join(folder, input), { throwIfNoEntry: false })
  if (stat === undefined) return []
  if (stat.isFile()) return [input]
  return readdirSync(join(folder, input), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
}
