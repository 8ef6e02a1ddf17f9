import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../project-folder.ts'
import { runScript } from '../run-program.ts'
import { inputsHash } from './inputs.ts'

const out = join(projectFolder, 'out')
const note = join(out, 'built-from.txt')

/** Whether `out/` is what the sources of now would give. */
export function isFresh(): boolean {
  try {
    return readFileSync(note, 'utf8') === inputsHash(projectFolder)
  } catch {
    return false
  }
}

/** Builds main, preload and screen into `out/`. @throws with the builder's own words if it fails */
export async function build(): Promise<void> {
  const state = inputsHash(projectFolder)
  rmSync(note, { force: true })
  const { code, output } = await runScript('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'], {
    output: 'keep',
  })
  if (code !== 0) throw new Error(`The build failed:\n${output}`)
  mkdirSync(out, { recursive: true })
  writeFileSync(note, state)
}

/** Builds only what is not there yet or was built from other sources. @returns whether it built */
export async function buildIfStale(beforeBuild: () => void = () => {}): Promise<boolean> {
  if (isFresh()) return false
  beforeBuild()
  await build()
  return true
}
