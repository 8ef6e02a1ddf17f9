import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../project-folder.ts'
import { runScript } from '../run-program.ts'

const electronPackage = join(projectFolder, 'node_modules/electron')

/** Electron's executable, where it is installed. Asking the package for it would start a download without a limit. */
export function findElectron(): string | undefined {
  const named = join(electronPackage, 'path.txt')
  if (!existsSync(named)) return undefined
  const program = join(electronPackage, 'dist', readFileSync(named, 'utf8'))
  return existsSync(program) ? program : undefined
}

/** Downloads Electron with its package's own installer, and gives up after `seconds`. */
export async function downloadElectron(seconds: number): Promise<string | undefined> {
  await runScript('electron/install.js', [], { output: 'keep', limit: seconds * 1000 })
  return findElectron()
}
