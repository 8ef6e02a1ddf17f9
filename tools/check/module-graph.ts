import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import type { ModuleFacts } from './module-facts.ts'
import { readModule } from './module-facts.ts'

/** Modules by their path from the project's folder, with forward slashes. */
export type ModuleGraph = {
  readonly modules: ReadonlyMap<string, ModuleFacts>
  /** The module of ours that a specifier in `from` leads to; undefined: none of ours. */
  readonly resolve: (from: string, specifier: string) => string | undefined
}

const rooms = ['shared', 'electron', 'renderer', 'tests', 'tools']

export function readModuleGraph(folder: string): ModuleGraph {
  const files = rooms.filter((room) => existsSync(join(folder, room))).flatMap((room) => sourcesIn(folder, room))
  const configs = readdirSync(folder).filter((name) => name.endsWith('.config.ts'))
  const modules = new Map([...files, ...configs].map((file) => [file, readModule(join(folder, file))]))
  return {
    modules,
    resolve: (from, specifier) => {
      const path = specifier.startsWith('#')
        ? specifier.slice(1)
        : specifier.startsWith('.')
          ? normalize(join(dirname(from), specifier))
              .split(sep)
              .join('/')
          : undefined
      return path !== undefined && modules.has(path) ? path : undefined
    },
  }
}

function sourcesIn(folder: string, room: string): string[] {
  return readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `${room}/${file.split(sep).join('/')}`)
}
