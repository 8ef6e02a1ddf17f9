import { type ExportFormat, exportFormats } from '#shared/contract/export-formats.ts'
import type { Language } from '#shared/messages/languages.ts'
import { isEntityName } from '#shared/model/entities.ts'
import type { Audience, Paper } from '#shared/report/report.ts'

/** What `opsbook export` was called with. */
export type ExportOptions = { readonly [F in ExportFormat]?: true } & {
  readonly out: string
  readonly all?: true
  readonly audience: Audience
  readonly language?: Language
  readonly paper?: Paper
  readonly pdfa?: true
  readonly at?: string
  readonly register?: readonly string[]
  readonly chart?: readonly string[]
  readonly bom?: true
  readonly exact?: true
  readonly watch?: true
  readonly json?: true
}

/** Documents for one audience. */
type Wanted = { readonly audience: Audience; readonly formats: readonly ExportFormat[] }

const usual: readonly ExportFormat[] = ['pdf', 'xlsx', 'pptx']
const audiences: readonly Audience[] = ['board', 'leadership', 'staff']

/** What is to be made, in order: what was named; or what a register or a chart can be; or the three usual documents. */
export function wantedDocuments(options: ExportOptions): readonly Wanted[] {
  const { audience, all, register, chart } = options
  if (all) {
    const others = audiences.filter((each) => each !== audience)
    return [
      { audience, formats: exportFormats },
      ...others.map((each) => ({ audience: each, formats: ['pdf'] as const })),
    ]
  }
  const named = exportFormats.filter((format) => options[format] === true)
  const meant: readonly ExportFormat[] = [...(register ? (['csv'] as const) : []), ...(chart ? (['svg'] as const) : [])]
  return [{ audience, formats: named.length > 0 ? named : meant.length > 0 ? meant : usual }]
}

/** The first of the registers asked for that no workbook can have. */
export function unknownRegister({ register = [] }: ExportOptions): string | undefined {
  return register.find((name) => !isEntityName(name) && name !== 'ratingNote')
}
