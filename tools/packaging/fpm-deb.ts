#!/usr/bin/env node
/**
 * The part of fpm's command line with which electron-builder makes a .deb, over Debian's own dpkg-deb: fpm itself would
 * have to be downloaded. Named to electron-builder by CUSTOM_FPM_PATH.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const options = new Map<string, string[]>()
const copies: (readonly [from: string, to: string])[] = []
const words = process.argv.slice(2)
for (let word = words.shift(); word !== undefined; word = words.shift()) {
  if (word === '--force' || word === '--debug') continue
  if (word.startsWith('-')) {
    const name = word.replace(/^-+/, '')
    options.set(name, [...(options.get(name) ?? []), words.shift() ?? ''])
  } else {
    const [from = '', to = ''] = word.split('=')
    copies.push([from, to])
  }
}
const one = (name: string): string | undefined => options.get(name)?.at(-1)
if (one('t') !== 'deb') throw new Error(`this makes .deb only, not ${one('t')}`)

const root = mkdtempSync(join(tmpdir(), 'opsbook-deb-'))
try {
  for (const [from, to] of copies) {
    const place = join(root, to)
    mkdirSync(from.endsWith('/') ? place : dirname(place), { recursive: true })
    cpSync(from, place, { recursive: statSync(from).isDirectory(), verbatimSymlinks: true })
  }
  chmodSync(root, 0o755)
  writeControl(join(root, 'DEBIAN'))
  const compression = `-Z${one('deb-compression') ?? 'xz'}`
  execFileSync('dpkg-deb', ['--root-owner-group', compression, '--build', root, one('package') ?? ''], {
    stdio: 'inherit',
  })
} finally {
  rmSync(root, { recursive: true, force: true })
}

function writeControl(folder: string): void {
  const kilobytes = execFileSync('du', ['-sk', root], { encoding: 'utf8' }).split('\t')[0]
  mkdirSync(folder)
  const fields = {
    Package: one('name'),
    Version: one('version'),
    Architecture: one('architecture'),
    Maintainer: one('maintainer'),
    Vendor: one('vendor'),
    License: one('license'),
    'Installed-Size': kilobytes,
    Depends: options.get('d')?.join(', '),
    Recommends: options.get('deb-recommends')?.join(', '),
    Section: one('category') ?? 'default',
    Priority: one('deb-priority'),
    Homepage: one('url'),
    Description: describe(one('description') ?? ''),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`]))
  writeFileSync(join(folder, 'control'), lines.join(''))
  for (const [option, name] of [
    ['after-install', 'postinst'],
    ['after-remove', 'postrm'],
  ] as const) {
    const script = one(option)
    if (script === undefined) continue
    writeFileSync(join(folder, name), readFileSync(script))
    chmodSync(join(folder, name), 0o755)
  }
}

/** Every line after the first begins with a space, and an empty one is a dot. */
function describe(text: string): string {
  const [first = '', ...rest] = text.trim().split('\n')
  return [first.trim(), ...rest.map((line) => ` ${line.trim() || '.'}`)].join('\n')
}
