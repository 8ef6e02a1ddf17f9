import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { icnsFile, icoFile } from '#tools/icons/icon-files.ts'
import type { TargetPlatform } from '#tools/packaging/fake-electron.ts'
import { makeFakeElectron } from '#tools/packaging/fake-electron.ts'
import { readFuses } from '#tools/packaging/fuse-wire.ts'
import { aProject } from './a-project.ts'

const programs: readonly (readonly [TargetPlatform, string])[] = [
  ['linux', 'electron'],
  ['win32', 'electron.exe'],
  ['darwin', 'Electron.app/Contents/Frameworks/Electron Framework.framework/Versions/Current/Electron Framework'],
]

it.each(programs)('lays out an Electron for %s with the fuses of a delivered one', (platform, program) => {
  const folder = join(aProject({}), 'electron')
  makeFakeElectron(folder, platform, '45.0.0')
  expect(readFileSync(join(folder, 'version'), 'utf8')).toBe('45.0.0')
  expect(readFuses(join(folder, program))).toMatchObject({
    runAsNode: true,
    onlyLoadAppFromAsar: false,
    wasmTrapHandlers: true,
  })
})

it('refuses a binary without fuses, or with a wire it does not know', () => {
  const folder = aProject({ none: 'nothing', other: 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x02\x09000000000' })
  expect(() => readFuses(join(folder, 'none'))).toThrow('has no fuses')
  expect(() => readFuses(join(folder, 'other'))).toThrow('version 2')
})

it('packs pictures into icons whose directories point at them', () => {
  const pictures = new Map(
    [16, 24, 32, 48, 64, 128, 256, 512, 1024].map((edge) => [edge, Buffer.from(`picture of ${edge}`)]),
  )
  const ico = icoFile(pictures)
  const count = ico.readUInt16LE(4)
  const entries = Array.from({ length: count }, (_none, index) => 6 + 16 * index)
  const shown = entries.map((at) =>
    ico.toString('latin1', ico.readUInt32LE(at + 12), ico.readUInt32LE(at + 12) + ico.readUInt32LE(at + 8)),
  )
  expect(shown).toEqual([16, 24, 32, 48, 64, 128, 256].map((edge) => `picture of ${edge}`))

  const icns = icnsFile(pictures)
  expect(icns.toString('latin1', 0, 4)).toBe('icns')
  expect(icns.readUInt32BE(4)).toBe(icns.length)
  const first = icns.readUInt32BE(12)
  expect(icns.toString('latin1', 16, 8 + first)).toBe('picture of 32')
  expect(() => icnsFile(new Map())).toThrow('no picture of 32')
})

it('has the icons that the packages name', () => {
  for (const name of ['icon.ico', 'icon.icns', 'file.ico', 'file.icns', 'icons/256x256.png']) {
    expect(existsSync(new URL(`../../build/${name}`, import.meta.url))).toBe(true)
  }
})
