import { join } from 'node:path'

/** Files of the build that something starts or serves by their path. */
export type BuiltParts = {
  readonly preload: string
  readonly screen: string
  readonly dataProcess: string
  readonly documentWorker: string
  readonly reader: string
}

/** @param appFolder the folder, or archive, of package.json */
export function builtParts(appFolder: string): BuiltParts {
  const out = join(appFolder, 'out')
  return {
    preload: join(out, 'preload/preload.cjs'),
    screen: join(out, 'renderer'),
    dataProcess: join(out, 'main/data-process.js'),
    documentWorker: join(out, 'main/document-worker.js'),
    reader: join(out, 'main/reader.js'),
  }
}
