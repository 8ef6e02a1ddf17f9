import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The workbook named on a command line, as a full path: the first argument that ends in `.opsbook` and is no switch.
 * Linux desktops may name it as a `file:` address.
 */
export function workbookArgument(argv: readonly string[], folder: string): string | undefined {
  const named = argv.find((argument) => !argument.startsWith('-') && /\.opsbook$/i.test(argument))
  if (named === undefined) return undefined
  return named.startsWith('file:') ? pathOf(named) : resolve(folder, named)
}

function pathOf(address: string): string | undefined {
  try {
    return fileURLToPath(address)
  } catch {
    return undefined
  }
}
