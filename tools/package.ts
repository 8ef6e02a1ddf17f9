/**
 * `npm run package`: builds, and makes the installable app for this platform in `dist/`. `-- --fake` makes one for each
 * platform around an empty Electron, which is how the file lists and fuses are checked where Electron can't be had.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from './build/build-if-stale.ts'
import type { TargetPlatform } from './packaging/fake-electron.ts'
import type { PackOrder } from './packaging/pack.ts'
import { pack } from './packaging/pack.ts'
import { projectFolder } from './project-folder.ts'

const fakeOrders: readonly PackOrder[] = [
  { platform: 'linux', targets: ['deb', 'zip'], arches: ['x64'], fake: true },
  { platform: 'linux', targets: ['dir'], arches: ['arm64'], fake: true },
  { platform: 'win32', targets: ['zip'], arches: ['x64'], fake: true },
  { platform: 'darwin', targets: ['zip'], arches: ['arm64'], fake: true },
]
/** Made by what npm and the system bring; and made by tools that electron-builder downloads, where it can. */
const targets: Readonly<
  Record<TargetPlatform, { readonly sure: readonly string[]; readonly perhaps: readonly string[] }>
> = {
  linux: { sure: ['deb', 'zip'], perhaps: ['AppImage'] },
  win32: { sure: ['zip'], perhaps: ['nsis'] },
  darwin: { sure: ['zip'], perhaps: ['dmg'] },
}

async function make(order: PackOrder): Promise<boolean> {
  const name = `${order.platform} ${order.arches.join(' and ')}: ${order.targets.join(', ')}`
  const { code, output } = await pack(order)
  console.log(`${code === 0 ? 'made  ' : 'FAILED'}  ${name}`)
  if (code !== 0) console.log(output)
  return code === 0
}

await buildIfStale(() => console.log('Building the app …'))
rmSync(join(projectFolder, 'dist'), { recursive: true, force: true })
if (process.argv.includes('--fake')) {
  for (const order of fakeOrders) if (!(await make(order))) process.exitCode = 1
} else {
  const platform = process.platform as TargetPlatform
  const arches = [process.arch === 'arm64' ? 'arm64' : 'x64'] as const
  const { sure, perhaps } = targets[platform]
  if (!(await make({ platform, targets: sure, arches, fake: false }))) process.exitCode = 1
  if (!(await make({ platform, targets: perhaps, arches, fake: false }))) {
    console.log(
      `${perhaps.join(', ')}: left out, since electron-builder could not get its tools; the others are complete.`,
    )
  }
}
