import { copyFileSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'

/** What documents are made with and opened by its path: the typefaces of PDF and PNG, those of SVG, and what draws PNG. */
const files = [
  'node_modules/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'node_modules/@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  'node_modules/@expo-google-fonts/bitter/400Regular/Bitter_400Regular.ttf',
  'node_modules/@expo-google-fonts/bitter/600SemiBold/Bitter_600SemiBold.ttf',
  'assets/fonts/screen/inter-latin-wght-normal.woff2',
  'assets/fonts/screen/inter-latin-ext-wght-normal.woff2',
  'node_modules/canvaskit-wasm/bin/canvaskit.wasm',
]

/** Puts them, as files of their own, beside the built parts. */
export function documentFonts(): Plugin {
  let root = ''
  return {
    name: 'document-fonts',
    configResolved: (config) => {
      root = config.root
    },
    closeBundle: () => {
      const folder = join(root, 'out/fonts')
      mkdirSync(folder, { recursive: true })
      for (const file of files) copyFileSync(join(root, file), join(folder, basename(file)))
    },
  }
}
