import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'

/**
 * Draws every page of a document as PNG beside it: PDF by poppler, slides and sheets through LibreOffice.
 * @param profile a folder in which LibreOffice keeps its own settings
 * @returns the pictures' names, in order
 */
export function pagePictures(document: string, profile: string): string[] {
  const folder = dirname(document)
  const ending = extname(document)
  const name = `${basename(document, ending)}${ending.replace('.', '-')}`
  const pdf = ending === '.pdf' ? document : printed(document, profile)
  execFileSync('pdftoppm', ['-r', '72', '-png', pdf, join(folder, name)], { stdio: 'pipe' })
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && /-\d+\.png$/.test(file) && !file.includes('-sheet-'))
    .sort()
}

function printed(document: string, profile: string): string {
  const out = join(dirname(document), 'printed')
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', out, document],
    { timeout: 900_000, stdio: 'pipe' },
  )
  return join(out, `${basename(document, extname(document))}.pdf`)
}
