import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { HouseFont } from '#shared/charts/house-palette.ts'
import { type FallbackFamily, type FallbackFont, fallbackFiles, fallbackFonts } from './fallback-fonts.ts'

/** Where the letters are: static TrueType files, since pdfkit can read neither WOFF2 nor variable fonts. */
export type FontFiles = {
  readonly regular: string
  readonly strong: string
  /** For letters that Inter lacks; nobody opens them before a text has such. */
  readonly fallbacks: readonly FallbackFont[]
}

/** The files of each typeface. None has letters wider or lines higher than Inter, by which documents are laid out. */
const faces = {
  inter: {
    regular: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
    strong: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  },
  bitter: {
    regular: '@expo-google-fonts/bitter/400Regular/Bitter_400Regular.ttf',
    strong: '@expo-google-fonts/bitter/600SemiBold/Bitter_600SemiBold.ttf',
  },
} as const

/** All files of fonts that documents may need, from the folder of packages: what has to ship. */
export const documentFontFiles: readonly string[] = [
  ...Object.values(faces).flatMap(({ regular, strong }) => [regular, strong]),
  ...fallbackFiles(),
]

/**
 * Finds the fonts of documents in a folder or the nearest one above it: in the packed app beside the application as `fonts/`,
 * in the source tree in their packages.
 * @param base where to begin: the folder of the program that runs
 * @throws if no folder up to the root has Inter: the installation is incomplete
 */
export function locateFonts(base: string, face: HouseFont = 'inter'): FontFiles {
  for (let folder = base; ; folder = dirname(folder)) {
    const found = fontsIn(folder, face)
    if (found !== null) return found
    if (folder === dirname(folder))
      throw new Error(
        `the fonts of documents are missing: ${Object.values(faces[face])
          .map((file) => basename(file))
          .join(', ')}`,
      )
  }
}

function fontsIn(folder: string, face: HouseFont): FontFiles | null {
  const { regular, strong } = faces[face]
  const places = [
    (file: string) => join(folder, 'fonts', basename(file)),
    (file: string) => join(folder, 'node_modules', file),
  ]
  const place = places.find((at) => existsSync(at(regular)) && existsSync(at(strong)))
  return place === undefined
    ? null
    : { regular: place(regular), strong: place(strong), fallbacks: fallbackFonts(place) }
}

/** The file of a font, `null` is the typeface itself. What has no strong letters takes its regular ones. @throws on a family that is not listed */
export function fileIn(files: FontFiles, family: FallbackFamily | null, weight: 400 | 600): string {
  const font = family === null ? files : files.fallbacks.find((one) => one.family === family)
  if (font === undefined) throw new Error(`the font ${family} is not listed`)
  return weight === 600 ? (font.strong ?? font.regular) : font.regular
}
