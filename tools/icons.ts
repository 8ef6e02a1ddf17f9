/** `npm run icons`: draws `build/` anew from the drawings in `assets/icons`, after they were changed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser/find-browser.ts'
import { icnsFile, icoFile } from './icons/icon-files.ts'
import { renderSvg } from './icons/render-svg.ts'
import { projectFolder } from './project-folder.ts'

const edges = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const browser = findBrowser()
if (browser === undefined) throw new Error('Drawing the icons needs Chromium, Chrome or Edge.')
const build = join(projectFolder, 'build')
mkdirSync(join(build, 'icons'), { recursive: true })
for (const [drawing, name] of [
  ['opsbook.svg', 'icon'],
  ['opsbook-file.svg', 'file'],
] as const) {
  const pictures = await renderSvg(readFileSync(join(projectFolder, 'assets/icons', drawing), 'utf8'), edges, browser)
  writeFileSync(join(build, `${name}.ico`), icoFile(pictures))
  writeFileSync(join(build, `${name}.icns`), icnsFile(pictures))
  if (name !== 'icon') continue
  for (const [edge, png] of pictures) if (edge <= 512) writeFileSync(join(build, 'icons', `${edge}x${edge}.png`), png)
}
