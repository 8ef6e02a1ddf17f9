import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the letters are: static TrueType files, since pdfkit can read neither WOFF2 nor variable fonts. */
export type FontFiles = { readonly regular: string; readonly strong: string }

const regular = 'Inter_400Regular.ttf'
const strong = 'Inter_600SemiBold.ttf'

/**
 * Finds Inter in a folder or the nearest one above it: in the packed app beside the application as `fonts/`, in the source
 * tree in its package.
 * @param base where to begin: the folder of the program that runs
 * @throws if no folder up to the root has it: the installation is incomplete
 */
export function locateFonts(base: string): FontFiles {
  for (let folder = base; ; folder = dirname(folder)) {
    const found = fontsIn(folder)
    if (found !== null) return found
    if (folder === dirname(folder)) throw new Error(`the fonts of documents are missing: ${regular}, ${strong}`)
  }
}

function fontsIn(folder: string): FontFiles | null {
  const shipped = { regular: join(folder, 'fonts', regular), strong: join(folder, 'fonts', strong) }
  const packaged = join(folder, 'node_modules', '@expo-google-fonts', 'inter')
  const installed = { regular: join(packaged, '400Regular', regular), strong: join(packaged, '600SemiBold', strong) }
  return [shipped, installed].find((files) => existsSync(files.regular) && existsSync(files.strong)) ?? null
}
