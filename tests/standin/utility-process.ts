import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { fileURLToPath } from 'node:url'

type Options = { readonly env?: NodeJS.ProcessEnv; readonly stdio?: 'pipe' | 'ignore' | 'inherit' }
const boot = fileURLToPath(new URL('./utility-boot.ts', import.meta.url))

/** Electron's child process: structured clones both ways, `process.parentPort` inside. */
class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess

  constructor(module: string, args: readonly string[], { env = process.env, stdio = 'inherit' }: Options) {
    super()
    this.#child = fork(boot, [module, ...args], {
      env,
      execArgv: ['--disable-warning=ExperimentalWarning'],
      serialization: 'advanced',
      stdio: ['ignore', stdio, stdio, 'ipc'],
    })
    this.#child.once('spawn', () => this.emit('spawn'))
    this.#child.on('message', (message) => this.emit('message', message))
    this.#child.once('exit', (code, signal) => this.emit('exit', code ?? (signal === null ? 0 : 128)))
  }
  get pid(): number | undefined {
    return this.#child.exitCode === null && this.#child.signalCode === null ? this.#child.pid : undefined
  }
  get stdout() {
    return this.#child.stdout
  }
  get stderr() {
    return this.#child.stderr
  }
  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as object)
  }
  kill(): boolean {
    return this.#child.kill()
  }
}

export const utilityProcess = {
  fork: (module: string, args: readonly string[] = [], options: Options = {}) =>
    new UtilityProcess(module, args, options),
}
