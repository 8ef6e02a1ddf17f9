import { readFileSync } from 'node:fs'

/** The version in package.json, which lies two folders up in the sources and beside the code in a package. */
export function productVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string
  }
  return version
}
