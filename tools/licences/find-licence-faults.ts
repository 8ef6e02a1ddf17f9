import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModuleGraph } from '../check/module-graph.ts'
import { isAllowed, mayHelp, mayShip, stated } from './allowed.ts'
import { installedPackages } from './installed-packages.ts'
import { noticesFile, writeNotices } from './notices.ts'
import { shippedPackages } from './shipped-packages.ts'

/** Dependencies under a licence that nobody agreed to, and notices that don't say what ships. */
export function findLicenceFaults(graph: ModuleGraph, folder: string): string[] {
  const packages = installedPackages(folder)
  const shipped = shippedPackages(graph, packages)
  const places = new Set(shipped.map(({ place }) => place))
  const refused = [...packages.values()].flatMap(({ name, version, licence, place }) => {
    const known = stated[name] ?? licence
    if (known !== undefined && isAllowed(known, places.has(place) ? mayShip : mayHelp)) return []
    return [
      `${name} ${version}: its licence, ${known ?? 'unknown'}, is not one that ${places.has(place) ? 'may ship' : 'may be used'}`,
    ]
  })
  const file = join(folder, noticesFile)
  const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === writeNotices(folder, shipped)
  return isCurrent ? refused : [...refused, `${noticesFile} is not what is shipped; run “npm run notices”`]
}
