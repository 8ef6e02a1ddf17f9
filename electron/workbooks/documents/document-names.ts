import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type ExportFormat, manyFileFormats } from '#shared/contract/export-formats.ts'
import type { Audience } from '#shared/report/report.ts'
import { safeFileName } from '../safe-file-name.ts'
import type { DocumentTarget } from './document-job.ts'

type Naming = {
  readonly folder: string
  readonly title: string
  readonly audience: Audience
  readonly at: string
  readonly formats: readonly ExportFormat[]
  /** `replace`: a script wants the same name every night. `keep`: what a person made before stays. */
  readonly existing: 'replace' | 'keep'
  /** What formats of many files become: a script wants to read them, a person to have one thing to pass on. */
  readonly many: 'folder' | 'zip'
}

/** Where documents go: the workbook's title, what or who they are for, and their date. */
export function documentTargets(naming: Naming): readonly DocumentTarget[] {
  const { folder, title, audience, at, formats, existing } = naming
  const tag = randomUUID().slice(0, 8)
  return formats.map((format) => {
    const { part, ending } = kindOf(format, naming)
    const stem = `${safeFileName(title, 'Opsbook')} - ${part} - ${at}`
    const path = existing === 'keep' ? freeName(folder, stem, ending) : join(folder, `${stem}${ending}`)
    return { format, audience, path, temporary: `${path}.${tag}.part`, ...(ending === '' ? { folder: true } : {}) }
  })
}

/** Registers, calendar and poster are the same for all; the others are one audience's. */
function kindOf(format: ExportFormat, { audience, many }: Naming): { readonly part: string; readonly ending: string } {
  const ending = manyFileFormats.has(format) ? (many === 'zip' ? '.zip' : '') : `.${format}`
  switch (format) {
    case 'pdf':
    case 'pptx':
    case 'xlsx':
      return { part: audience, ending }
    case 'poster':
      return { part: 'poster', ending: '.pdf' }
    case 'ics':
      return { part: 'calendar', ending }
    case 'csv':
    case 'markdown':
      return { part: format, ending }
    case 'svg':
    case 'png':
      return { part: `${audience} - ${format}`, ending }
  }
}

function freeName(folder: string, stem: string, ending: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${stem}${number === 1 ? '' : ` (${number})`}${ending}`)
    if (!existsSync(path)) return path
  }
}
