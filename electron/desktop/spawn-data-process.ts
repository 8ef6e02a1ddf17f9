import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { utilityProcess } from 'electron'
import type { HostOptions } from '#electron/workbooks/host-context.ts'

type SpawnDataProcess = HostOptions['spawnDataProcess']

/** Starts data processes of Electron's own kind: a packaged Electron can't start plain Node. @param script its built code */
export function spawnDataProcesses(script: string): SpawnDataProcess {
  return () => {
    const child = utilityProcess.fork(script, [], {
      serviceName: 'Opsbook data',
      stdio: 'inherit',
      env: withCompileCache(process.env),
    })
    return {
      send: (message) => child.postMessage(message),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.once('exit', listener),
      kill: () => killForCertain(child),
      // A utility process can't be hung up on. Its file is closed by a call of its own before, or is safe without.
      disconnect: () => void child.kill(),
    }
  }
}

/** A data process keeps its compiled code where main does, so that the next one starts sooner. */
function withCompileCache(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const cache = getCompileCacheDir()
  // Node puts a folder for its own version into the one it is given.
  return cache === undefined ? env : { ...env, NODE_COMPILE_CACHE: dirname(cache) }
}

/** Electron's own `kill` asks politely, which a process that is stuck in SQLite does not hear. */
function killForCertain({ pid, kill }: Electron.UtilityProcess): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  } catch {
    kill()
  }
}
