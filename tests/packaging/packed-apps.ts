import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '#tools/project-folder.ts'

export type PackedApp = {
  readonly name: string
  /** The binary that carries the fuses. */
  readonly program: string
  readonly resources: string
  /** The one native file that belongs to it. */
  readonly native: string
}

const dist = join(projectFolder, 'dist')
const mac = join(dist, 'mac-arm64/Opsbook.app/Contents')

/** What `npm run package -- --fake` leaves in `dist/`. */
export const packedApps: readonly PackedApp[] = [
  {
    name: 'Linux on x64',
    program: join(dist, 'linux-unpacked/opsbook'),
    resources: join(dist, 'linux-unpacked/resources'),
    native: 'linux-x64.node',
  },
  {
    name: 'Linux on arm64',
    program: join(dist, 'linux-arm64-unpacked/opsbook'),
    resources: join(dist, 'linux-arm64-unpacked/resources'),
    native: 'linux-arm64.node',
  },
  {
    name: 'Windows on x64',
    program: join(dist, 'win-unpacked/Opsbook.exe'),
    resources: join(dist, 'win-unpacked/resources'),
    native: 'win32-x64.node',
  },
  {
    name: 'macOS on arm64',
    program: join(mac, 'Frameworks/Electron Framework.framework/Versions/A/Electron Framework'),
    resources: join(mac, 'Resources'),
    native: 'darwin-arm64.node',
  },
]

/** @throws with what to do, if the apps were not packed */
export function requirePacked(): void {
  const missing = packedApps.find(({ program }) => !existsSync(program))
  if (missing !== undefined) throw new Error(`${missing.name} is not packed; run “npm run package -- --fake” first`)
}
