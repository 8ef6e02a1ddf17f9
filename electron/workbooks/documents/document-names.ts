import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ExportFormat } from '#shared/contract/requests.ts'
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
}

/** Where documents go: the workbook's title, who they are for, and their date. */
export function documentTargets({ folder, title, audience, at, formats, existing }: Naming): readonly DocumentTarget[] {
  const stem = `${safeFileName(title, 'Opsbook')} - ${audience} - ${at}`
  const tag = randomUUID().slice(0, 8)
  return formats.map((format) => {
    const path = existing === 'keep' ? freeName(folder, stem, format) : join(folder, `${stem}.${format}`)
    return { format, path, temporary: `${path}.${tag}.part` }
  })
}

function freeName(folder: string, stem: string, format: ExportFormat): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${stem}${number === 1 ? '' : ` (${number})`}.${format}`)
    if (!existsSync(path)) return path
  }
}
