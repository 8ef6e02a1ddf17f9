import { spawn } from 'node:child_process'
import { projectFolder } from '../project-folder.ts'

/** What ends sooner than this with an error never came up: a missing library, a sandbox that the system forbids. */
const comingUp = 5000

export type ElectronEnd = { readonly cameUp: boolean; readonly code: number; readonly detail: string }

/** Runs the desktop app until the person closes it. */
export function runElectron(program: string, args: readonly string[]): Promise<ElectronEnd> {
  const begun = Date.now()
  return new Promise((resolve) => {
    const child = spawn(program, ['.', ...args], { cwd: projectFolder, stdio: ['ignore', 'inherit', 'pipe'] })
    let last = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      process.stderr.write(text)
      last = text.trim().split('\n').at(-1) ?? last
    })
    child.once('error', ({ message }) => resolve({ cameUp: false, code: 127, detail: message }))
    child.once('close', (code, signal) => {
      const failed = code !== 0 && Date.now() - begun < comingUp
      resolve({ cameUp: !failed, code: code ?? 1, detail: last || String(signal ?? code) })
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  })
}
