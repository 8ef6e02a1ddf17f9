import { copyFileSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'

import { webFontFiles } from '#electron/export/charts/web-fonts.ts'
import { documentFontFiles } from '#electron/export/fonts.ts'

/** What documents are made with and opened by its path: the typefaces of PDF and PNG, those of SVG, and what draws PNG. */
const files = [
  ...documentFontFiles.map((file) => `node_modules/${file}`),
  ...webFontFiles.map((file) => `assets/fonts/screen/${file}`),
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
