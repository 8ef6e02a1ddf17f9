import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from './project-folder.ts'

export type Ended = { readonly code: number; readonly output: string }
type Options = {
  readonly env?: NodeJS.ProcessEnv
  /** `show`: to the terminal as it comes; `keep`: into the answer. */
  readonly output?: 'show' | 'keep'
  /** Ends the program after so many milliseconds. */
  readonly limit?: number
}

/** Runs a program in the project's folder and waits for its end. A program that can't be started ends with 127. */
export function runProgram(program: string, args: readonly string[], options: Options = {}): Promise<Ended> {
  const { env = process.env, output = 'show', limit } = options
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      env,
      stdio: output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      ...(limit === undefined ? {} : { timeout: limit }),
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text))
    child.once('error', (error) => resolve({ code: 127, output: `${said}${error.message}` }))
    child.once('close', (code) => resolve({ code: code ?? 1, output: said }))
  })
}

/** Runs a script of an installed package on the Node that runs this. */
export function runScript(script: string, args: readonly string[], options: Options = {}): Promise<Ended> {
  return runProgram(process.execPath, [join(projectFolder, 'node_modules', script), ...args], options)
}
