import { utilityProcess } from 'electron'
import type { HostOptions } from '#electron/workbooks/host-context.ts'

type StartReader = NonNullable<HostOptions['startReader']>

/** Starts readers of Electron's own kind: a packaged Electron can't start plain Node. @param script their built code */
export function spawnReaders(script: string): StartReader {
  return (nodeArguments) => {
    const child = utilityProcess.fork(script, [], {
      serviceName: 'Opsbook reader',
      stdio: 'ignore',
      execArgv: [...nodeArguments],
    })
    return {
      send: (job) => child.postMessage(job),
      onAnswer: (listen) => void child.on('message', listen),
      onExit: (listen) => void child.once('exit', listen),
      kill: () => void child.kill(),
    }
  }
}
