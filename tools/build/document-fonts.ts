import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const typeface = 'node_modules/@expo-google-fonts/inter'
const fonts = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf']

/** Puts the typefaces of documents, as files of their own, beside the built parts: the PDF writer opens them by their path. */
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
      for (const font of fonts) copyFileSync(join(root, typeface, font), join(folder, font.split('/').at(-1) ?? font))
    },
  }
}
