import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'
import { deliveredFuses } from './fuse-wire.ts'

export type TargetPlatform = 'linux' | 'win32' | 'darwin'
type Put = (path: string, content?: string | Buffer, mode?: number) => void

const common = [
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'icudtl.dat',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'vk_swiftshader_icd.json',
  'locales/en-US.pak',
  'locales/en-GB.pak',
  'locales/fr.pak',
]

/**
 * Lays out a folder shaped like an unpacked Electron, with empty libraries and a program that does nothing but carry
 * fuses: enough for electron-builder to pack an app whose files can then be checked, where Electron can't be downloaded.
 */
export function makeFakeElectron(folder: string, platform: TargetPlatform, version: string): void {
  rmSync(folder, { recursive: true, force: true })
  function put(path: string, content: string | Buffer = '', mode = 0o644): void {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    chmodSync(file, mode)
  }
  put('version', version)
  put('LICENSE', 'not Electron')
  put('LICENSES.chromium.html', 'not Chromium')
  if (platform === 'linux') putLinux(put)
  else if (platform === 'win32') putWindows(put)
  else putMac(put, folder)
}

function putLinux(put: Put): void {
  const libraries = ['libEGL.so', 'libGLESv2.so', 'libffmpeg.so', 'libvk_swiftshader.so', 'libvulkan.so.1']
  for (const file of [...common, ...libraries]) put(file)
  put('electron', `#!/bin/sh\nexit 1\n${deliveredFuses}`, 0o755)
  put('chrome-sandbox', '', 0o755)
  put('chrome_crashpad_handler', '', 0o755)
}

function putWindows(put: Put): void {
  const libraries = [
    'd3dcompiler_47.dll',
    'ffmpeg.dll',
    'libEGL.dll',
    'libGLESv2.dll',
    'vk_swiftshader.dll',
    'vulkan-1.dll',
  ]
  for (const file of [...common, ...libraries]) put(file)
  put('electron.exe', Buffer.concat([emptyProgram(), Buffer.from(deliveredFuses, 'latin1')]))
}

/** A valid 64-bit program with one version resource, which electron-builder edits. */
function emptyProgram(): Buffer {
  const program = NtExecutable.createEmpty(false, false)
  const resources = NtExecutableResource.from(program)
  const version = Resource.VersionInfo.createEmpty()
  version.setStringValues({ lang: 1033, codepage: 1200 }, { FileDescription: 'Electron', ProductName: 'Electron' })
  version.outputToResourceEntries(resources.entries)
  resources.outputResource(program)
  return Buffer.from(program.generate())
}

function putMac(put: Put, folder: string): void {
  const contents = 'Electron.app/Contents'
  put(`${contents}/Info.plist`, propertyList('Electron', 'com.github.Electron'))
  put(`${contents}/MacOS/Electron`, '', 0o755)
  put(`${contents}/Resources/electron.icns`)
  put(`${contents}/Resources/en.lproj/locale.pak`)
  const framework = `${contents}/Frameworks/Electron Framework.framework`
  put(`${framework}/Versions/A/Electron Framework`, Buffer.from(deliveredFuses, 'latin1'))
  put(`${framework}/Versions/A/Resources/en.lproj/locale.pak`)
  symlinkSync('A', join(folder, framework, 'Versions/Current'))
  for (const name of ['Electron Framework', 'Resources'])
    symlinkSync(`Versions/Current/${name}`, join(folder, framework, name))
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const helper = `Electron Helper${kind}`
    put(`${contents}/Frameworks/${helper}.app/Contents/Info.plist`, propertyList(helper, 'com.github.Electron.helper'))
    put(`${contents}/Frameworks/${helper}.app/Contents/MacOS/${helper}`, '', 0o755)
  }
}

function propertyList(name: string, id: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0"><dict>',
    `<key>CFBundleExecutable</key><string>${name}</string>`,
    `<key>CFBundleIdentifier</key><string>${id}</string>`,
    `<key>CFBundleName</key><string>${name}</string>`,
    '</dict></plist>',
    '',
  ].join('\n')
}
