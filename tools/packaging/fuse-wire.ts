import { readFileSync } from 'node:fs'

/** Marks the place in Electron's binary; behind it stand a version, a count, and one letter for each fuse. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** The fuses of wire version 1, in their order. */
export const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
  'wasmTrapHandlers',
] as const

export type FuseName = (typeof fuseNames)[number]

/** The wire as Electron 45 is delivered. */
export const deliveredFuses = `${sentinel}\x01\x09101100011`

/** Reads the fuses of a binary. @throws if there is no wire, or one of another version or length */
export function readFuses(program: string): Readonly<Record<FuseName, boolean>> {
  const bytes = readFileSync(program)
  const at = bytes.indexOf(sentinel)
  if (at < 0) throw new Error(`${program} has no fuses`)
  const [version, count] = bytes.subarray(at + sentinel.length)
  if (version !== 1 || count !== fuseNames.length)
    throw new Error(`${program} has ${count} fuses of version ${version}`)
  const states = bytes.subarray(at + sentinel.length + 2)
  return Object.fromEntries(fuseNames.map((name, index) => [name, states[index] === 0x31])) as Record<FuseName, boolean>
}
