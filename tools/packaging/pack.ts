import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../project-folder.ts'
import type { Ended } from '../run-program.ts'
import { runScript } from '../run-program.ts'
import { builderTools } from './builder-tools.ts'
import type { TargetPlatform } from './fake-electron.ts'
import { makeFakeElectron } from './fake-electron.ts'

export type PackOrder = {
  readonly platform: TargetPlatform
  /** electron-builder's names: `deb`, `zip`, `dir` … */
  readonly targets: readonly string[]
  readonly arches: readonly ('x64' | 'arm64')[]
  /** Packs around an empty Electron, to check what is packed where the real one can't be downloaded. */
  readonly fake: boolean
}

const flags = { linux: '--linux', win32: '--win', darwin: '--mac' } as const

/** Runs electron-builder on what is in `out/`; the result is in `dist/`. */
export function pack({ platform, targets, arches, fake }: PackOrder): Promise<Ended> {
  const arguments_ = [flags[platform], ...targets, ...arches.map((arch) => `--${arch}`), '--publish', 'never']
  // What is packed around an empty Electron is looked at and thrown away.
  if (fake) arguments_.push('--config.compression=store')
  return runScript('electron-builder/cli.js', arguments_, {
    env: { ...process.env, ...builderTools(), ...(fake ? fakeElectron(platform) : {}) },
    output: 'keep',
  })
}

function fakeElectron(platform: TargetPlatform): NodeJS.ProcessEnv {
  const { devDependencies } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))
  const folder = join(projectFolder, '.cache/fake-electron', platform)
  makeFakeElectron(folder, platform, devDependencies.electron)
  // What is not signed needs no certificate, so none is looked for.
  return { OPSBOOK_ELECTRON_DIST: folder, CSC_IDENTITY_AUTO_DISCOVERY: 'false' }
}
