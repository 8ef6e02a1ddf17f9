import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../../electron/cli/main.ts', import.meta.url))

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

/** Starts the command line as a person or a script does, with a home folder of its own. */
export function startOpsbook(home: string, args: readonly string[]): ChildProcess {
  const env = { ...process.env, OPSBOOK_HOME: home, LC_ALL: 'en_GB.UTF-8', DISPLAY: '', WAYLAND_DISPLAY: '' }
  return spawn(process.execPath, [main, ...args], { env, stdio: 'pipe' })
}

/** Runs it to its end. @param input what it reads */
export function runOpsbook(home: string, args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((done) => {
    const child = startOpsbook(home, args)
    let out = ''
    let err = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
    child.on('close', (code) => done({ code, out, err }))
  })
}
