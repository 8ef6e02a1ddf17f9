import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type InstalledPackage = {
  readonly name: string
  readonly version: string
  /** As package-lock.json has it: SPDX, or undefined. */
  readonly licence: string | undefined
  /** From the project's folder: `node_modules/a/node_modules/b`. */
  readonly place: string
  readonly needs: readonly string[]
}

type Lock = { readonly packages: Readonly<Record<string, LockEntry>> }
type LockEntry = {
  readonly version?: string
  readonly license?: string
  readonly link?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** Every package of package-lock.json, for any platform, by its place. Folders of this project are its own and no package. */
export function installedPackages(folder: string): ReadonlyMap<string, InstalledPackage> {
  const lock: Lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
  const packages = Object.entries(lock.packages).filter(
    ([place, { link }]) => place.startsWith('node_modules/') && link !== true,
  )
  return new Map(
    packages.map(([place, { version = '', license, dependencies = {}, peerDependencies = {} }]) => [
      place,
      {
        name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version,
        licence: license,
        place,
        needs: Object.keys({ ...dependencies, ...peerDependencies }),
      },
    ]),
  )
}

/** The package that `name` means in `place`, found as Node finds it: in the nearest node_modules above. */
export function findPackage(
  packages: ReadonlyMap<string, InstalledPackage>,
  place: string,
  name: string,
): InstalledPackage | undefined {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = packages.get(`${folder === '' ? '' : `${folder}/`}node_modules/${name}`)
    if (found !== undefined || folder === '') return found
  }
}
