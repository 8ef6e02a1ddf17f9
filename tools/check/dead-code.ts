import type { ModuleGraph } from './module-graph.ts'

/** Modules that something starts by its path rather than by an import. */
export const entries = [
  'electron/cli/main.ts',
  'electron/desktop/main.ts',
  'electron/desktop/preload.ts',
  'renderer/main.tsx',
]

/** Modules that ship although no screen leads to them yet, or that serve tests from where their contract is. Each with its reason. */
const kept: Readonly<Record<string, string>> = {
  'shared/methods/relative-importance.ts': 'METHOD C3, complete and tested ahead of its screen',
  'electron/storage/open-workbook-file.ts': 'a file in this process, for tests and benchmarks',
  'renderer/transport/in-memory-host.ts': 'the twin of the hosts, for tests of the screen',
  'renderer/transport/in-memory-backups.ts': 'part of the twin',
  'renderer/transport/in-memory-journal.ts': 'part of the twin',
  'renderer/transport/event-listeners.ts': 'part of the twin',
}

function ships(path: string): boolean {
  return !path.startsWith('tests/') && !path.startsWith('tools/') && path.includes('/')
}

/**
 * What nothing uses: modules that no entry leads to, and exports that no other module takes. A module that only tests
 * reach is dead, too; an export that only tests take is not, nor a type that its own module's exports are made of.
 */
export function findDeadCode(graph: ModuleGraph, startedByPath: readonly string[] = entries): string[] {
  return [...deadModules(graph, startedByPath), ...deadExports(graph)]
}

function deadModules({ modules, resolve }: ModuleGraph, startedByPath: readonly string[]): string[] {
  const missing = startedByPath.filter((entry) => !modules.has(entry))
  const reached = new Set<string>()
  const waiting = startedByPath.filter((entry) => modules.has(entry))
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    const { imports, texts } = modules.get(path) ?? { imports: new Map(), texts: new Set<string>() }
    // A worker or a process is started by its path: `new URL('./worker.ts', import.meta.url)`.
    for (const specifier of [...imports.keys(), ...texts]) {
      const target = resolve(path, specifier)
      if (target !== undefined) waiting.push(target)
    }
  }
  const dead = [...modules.keys()].filter((path) => ships(path) && !reached.has(path) && !Object.hasOwn(kept, path))
  return [
    ...Object.keys(kept)
      .filter((path) => startedByPath === entries && (!modules.has(path) || reached.has(path)))
      .map((path) => `${path}: is kept in tools/check/dead-code.ts for no reason any more`),
    ...missing.map((entry) => `${entry}: an entry of the app that is not there`),
    ...dead.map((path) => `${path}: nothing that ships leads to this module`),
  ]
}

function deadExports({ modules, resolve }: ModuleGraph): string[] {
  const taken = new Map<string, Set<string>>()
  for (const [from, { imports }] of modules) {
    for (const [specifier, names] of imports) {
      const target = resolve(from, specifier)
      if (target === undefined) continue
      const known = taken.get(target) ?? new Set()
      for (const name of names) known.add(name)
      taken.set(target, known)
    }
  }
  return [...modules].flatMap(([path, { exports }]) => {
    if (!ships(path)) return []
    const names = taken.get(path)
    if (names?.has('*')) return []
    return [...exports]
      .filter(([name, { isType, isUsedHere }]) => !names?.has(name) && !(isType && isUsedHere))
      .map(([name, { line }]) => `${path}:${line}: no other module takes “${name}”`)
  })
}
