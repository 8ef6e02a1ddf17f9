import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { HouseFont } from '#shared/charts/house-palette.ts'

/** Where the letters are: static TrueType files, since pdfkit can read neither WOFF2 nor variable fonts. */
export type FontFiles = { readonly regular: string; readonly strong: string }

/** The files of each typeface. None has letters wider or lines higher than Inter, by which documents are laid out. */
const faces = {
  inter: { folder: 'inter', regular: 'Inter_400Regular.ttf', strong: 'Inter_600SemiBold.ttf' },
  bitter: { folder: 'bitter', regular: 'Bitter_400Regular.ttf', strong: 'Bitter_600SemiBold.ttf' },
} as const

/**
 * Finds a typeface in a folder or the nearest one above it: in the packed app beside the application as `fonts/`, in the source
 * tree in its package.
 * @param base where to begin: the folder of the program that runs
 * @throws if no folder up to the root has it: the installation is incomplete
 */
export function locateFonts(base: string, face: HouseFont = 'inter'): FontFiles {
  for (let folder = base; ; folder = dirname(folder)) {
    const found = fontsIn(folder, face)
    if (found !== null) return found
    if (folder === dirname(folder))
      throw new Error(`the fonts of documents are missing: ${Object.values(faces[face]).join(', ')}`)
  }
}

function fontsIn(folder: string, face: HouseFont): FontFiles | null {
  const { folder: own, regular, strong } = faces[face]
  const shipped = { regular: join(folder, 'fonts', regular), strong: join(folder, 'fonts', strong) }
  const packaged = join(folder, 'node_modules', '@expo-google-fonts', own)
  const installed = { regular: join(packaged, '400Regular', regular), strong: join(packaged, '600SemiBold', strong) }
  return [shipped, installed].find((files) => existsSync(files.regular) && existsSync(files.strong)) ?? null
}
