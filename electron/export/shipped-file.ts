import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * A file that ships with the program: in the packed app beside the application, in the source tree where it comes from. Looked
 * for in a folder and then in each one above it.
 * @param base where to begin: the folder of the program that runs
 * @param places paths from such a folder
 * @throws if no folder up to the root has it: the installation is incomplete
 */
export function shippedFile(base: string, places: readonly string[]): string {
  for (let folder = base; ; folder = dirname(folder)) {
    const found = places.map((place) => join(folder, place)).find((path) => existsSync(path))
    if (found !== undefined) return found
    if (folder === dirname(folder)) throw new Error(`a file of Opsbook is missing: ${places[0]}`)
  }
}
