import type { ModuleGraph } from '../check/module-graph.ts'
import type { InstalledPackage } from './installed-packages.ts'
import { findPackage } from './installed-packages.ts'

/** Loaded by Electron itself, or nothing but types. */
const notOurs = /^(node:|electron$|@types\/)/

/**
 * Packages of which something may be inside the installed app: what the shipped rooms import, and all that those need.
 * A few too many, since the build leaves out what is never called.
 */
export function shippedPackages(
  { modules }: ModuleGraph,
  packages: ReadonlyMap<string, InstalledPackage>,
): readonly InstalledPackage[] {
  const found = new Map<string, InstalledPackage>()
  const waiting: InstalledPackage[] = []
  function add(place: string, name: string): void {
    const one = findPackage(packages, place, name)
    if (one === undefined || found.has(one.place)) return
    found.set(one.place, one)
    waiting.push(one)
  }
  // The typeface is copied into assets/, so nothing imports it.
  add('', '@expo-google-fonts/inter')
  add('', '@expo-google-fonts/bitter')
  for (const [path, { imports }] of modules) {
    if (!/^(shared|electron|renderer)\//.test(path)) continue
    for (const specifier of imports.keys()) {
      if (!/^[.#]/.test(specifier) && !notOurs.test(specifier)) add('', packageName(specifier))
    }
  }
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    for (const name of one.needs) if (!notOurs.test(name)) add(one.place, name)
  }
  return [...found.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}

function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
