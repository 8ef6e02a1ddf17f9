import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs a tool of poppler or qpdf over a PDF's bytes and gives what it prints. */
export function readPdf(
  bytes: Uint8Array,
  tool: 'pdftotext' | 'pdfinfo' | 'pdffonts' | 'qpdf',
  args: readonly string[],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'opsbook-pdf-'))
  try {
    const path = join(folder, 'document.pdf')
    writeFileSync(path, bytes)
    const after = tool === 'pdftotext' || args.includes('--qdf') ? ['-'] : []
    return execFileSync(tool, [...args, path, ...after], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A text as it can be found again in print: without the white space and the invisible breaks that lines bring. */
export function bare(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200b\u00ad]/gu, '')
}

/** Every text of a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}
