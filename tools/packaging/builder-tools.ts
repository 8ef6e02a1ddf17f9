import { chmodSync, copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { path7za } from '7zip-bin'
import { projectFolder } from '../project-folder.ts'

/**
 * Where electron-builder finds helpers that it would otherwise download: 7-Zip from an npm package, and on Debian a .deb
 * maker over dpkg-deb.
 */
export function builderTools(): NodeJS.ProcessEnv {
  const cache = join(projectFolder, '.cache')
  mkdirSync(cache, { recursive: true })
  // The package's own copy is not executable.
  const sevenZip = join(cache, process.platform === 'win32' ? '7za.exe' : '7za')
  copyFileSync(path7za, sevenZip)
  chmodSync(sevenZip, 0o755)
  const deb = existsSync('/usr/bin/dpkg-deb') ? { CUSTOM_FPM_PATH: join(import.meta.dirname, 'fpm-deb.ts') } : {}
  return { ELECTRON_BUILDER_7ZIP_PATH: sevenZip, ...deb }
}
