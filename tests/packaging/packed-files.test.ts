import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentFontFiles } from '#electron/export/fonts.ts'
import { readFuses } from '#tools/packaging/fuse-wire.ts'
import { projectFolder } from '#tools/project-folder.ts'
import { packedApps, requirePacked } from './packed-apps.ts'

/** Everything that an installed Opsbook is made of, besides Electron. */
const expected = [
  /^package\.json$/,
  /^LICENSE$/,
  /^THIRD-PARTY-NOTICES\.md$/,
  /^out\/main\/[\w-]+\.js$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|svg|png)$/,
  /^out\/fonts\/(Inter|Bitter|Noto\w+|IBMPlexSansArabic)_(400Regular|600SemiBold)\.ttf$/,
  /^out\/fonts\/(inter|bitter)-latin(-ext)?-(wght|400|600)-normal\.woff2$/,
  /^out\/fonts\/canvaskit\.wasm$/,
  /^node_modules\/better-sqlite3\/(LICENSE|package\.json)$/,
  /^node_modules\/better-sqlite3\/lib\/(methods\/)?[\w-]+\.js$/,
  /^node_modules\/better-sqlite3\/prebuilds\/[\w-]+\.node$/,
]
const needed = [
  'out/main/main.js',
  'out/main/data-process.js',
  'out/main/document-worker.js',
  'out/main/reader.js',
  'out/fonts/canvaskit.wasm',
  'out/fonts/inter-latin-wght-normal.woff2',
  'out/fonts/bitter-latin-400-normal.woff2',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
]

function packedFiles(resources: string): string[] {
  const all = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) =>
    path.replaceAll('\\', '/').slice(1),
  )
  const folders = new Set(
    all.flatMap((path) => path.split('/').map((_part, index, parts) => parts.slice(0, index).join('/'))),
  )
  return all.filter((path) => !folders.has(path))
}

beforeAll(requirePacked)

describe.each(packedApps)('the app for $name', ({ program, resources, native }) => {
  it('has what it starts, and nothing that is not meant to be in it', () => {
    const files = packedFiles(resources)
    expect(files).toEqual(expect.arrayContaining(needed))
    expect(files.filter((file) => !expected.some((pattern) => pattern.test(file)))).toEqual([])
  })

  it('has exactly the one native file of its platform, as a file of its own', () => {
    expect(packedFiles(resources).filter((file) => file.endsWith('.node'))).toEqual([
      `node_modules/better-sqlite3/prebuilds/${native}`,
    ])
    const unpacked = readdirSync(join(resources, 'app.asar.unpacked'), { recursive: true, encoding: 'utf8' })
    expect(unpacked.filter((file) => file.endsWith('.node'))).toHaveLength(1)
    expect(unpacked.filter((file) => file.endsWith('.ttf'))).toHaveLength(documentFontFiles.length)
  })

  it('has its nine fuses as decided', () => {
    expect(readFuses(program)).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      wasmTrapHandlers: true,
    })
  })

  it('has no word of the place where it was made', () => {
    expect(readFileSync(join(resources, 'app.asar')).includes(projectFolder)).toBe(false)
  })
})
