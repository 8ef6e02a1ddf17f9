import { createRequire } from 'node:module'

const { devDependencies } = createRequire(import.meta.url)('./package.json')

/**
 * The files of the app: the build, and of node_modules SQLite alone, with the one binary of its platform.
 *
 * One list for every platform, made by a function: a platform's list that only takes away makes electron-builder pack the
 * whole checkout, and its own `${platform}` is the machine that builds, not the one that is built for.
 *
 * @param {'linux' | 'win32' | 'darwin'} platform as Node names it
 */
function files(platform) {
  return [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    'out/fonts/**',
    'package.json',
    'LICENSE',
    'THIRD-PARTY-NOTICES.md',
    '!**/*.map',
    '!node_modules/better-sqlite3/{src,deps,binding.gyp,README.md}',
    `!node_modules/better-sqlite3/prebuilds/!(${platform}-\${arch}).node`,
    '!node_modules/better-sqlite3/lib/{linux,linuxmusl,darwin,win32}-*.js',
    '!node_modules/node-addon-api/**',
  ]
}

/** @type {import('electron-builder').Configuration} */
export default {
  electronVersion: devDependencies.electron,
  // A folder shaped like Electron, for a check without it; undefined: Electron is downloaded.
  electronDist: process.env.OPSBOOK_ELECTRON_DIST,
  linux: { files: files('linux') },
  win: { files: files('win32') },
  mac: { files: files('darwin') },
}
