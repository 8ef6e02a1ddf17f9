// `node tools/run.mjs NAME [arguments]` runs tools/NAME.ts on the Node that package.json pins, whichever Node this is.
// Plain JavaScript in an old dialect, since it may be read by an old Node.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const modules = join(here, '../node_modules')
const platform = process.platform === 'win32' ? 'win' : process.platform
const program = platform === 'win' ? 'bin/node.exe' : 'bin/node'
// npm puts the first of these in place by a script of the package `node`; where such scripts may not run, one of the others is there.
const named = `node-${platform}-${process.arch}`
const pinned = [
  join(modules, 'node', program),
  join(modules, 'node/node_modules', named, program),
  join(modules, named, program),
].find(existsSync)
if (pinned === undefined) {
  console.error('Opsbook’s own Node is missing from node_modules; run “npm ci” first.')
  process.exit(1)
}
const [name = '', ...rest] = process.argv.slice(2)
const path = [dirname(pinned), join(modules, '.bin'), process.env.PATH].join(platform === 'win' ? ';' : ':')
const env = {
  ...process.env,
  PATH: path,
  // Compiled code is kept between runs: data processes, of which tests start hundreds, come up four times as fast.
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(here, '../.cache/compile-cache'),
}
const { status } = spawnSync(pinned, [join(here, `${name}.ts`), ...rest], { stdio: 'inherit', env })
process.exit(status ?? 1)
