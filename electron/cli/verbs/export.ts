import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { DocumentProgress, DocumentTarget } from '#electron/workbooks/documents/document-job.ts'
import { documentTargets } from '#electron/workbooks/documents/document-names.ts'
import { makeDocuments } from '#electron/workbooks/documents/make-documents.ts'
import { localDate } from '#electron/workbooks/local-date.ts'
import { failure } from '#shared/failure.ts'
import type { Language } from '#shared/messages/languages.ts'
import { requiredDate } from '#shared/model/fields.ts'
import { fieldSchema } from '#shared/model/schema.ts'
import type { Audience, Paper } from '#shared/report/report.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { cliLog } from '../cli-files.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { withWorkbook } from '../with-workbook.ts'

type Options = {
  readonly out: string
  readonly pdf?: true
  readonly xlsx?: true
  readonly pptx?: true
  readonly audience: Audience
  readonly language?: Language
  readonly paper?: Paper
  readonly pdfa?: true
  readonly at?: string
}

/** `opsbook export`: the documents, under the same names every time. */
export async function runExport(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  const { say } = terminal
  const { audience, language, paper, pdfa: archival, at = localDate(new Date()) } = options
  if (!fieldSchema(requiredDate()).safeParse(at).success) {
    terminal.warn(say('cli.usage', { reason: say('cli.export.badDate', { value: at }), verb: 'export ' }))
    return exitCode.failed
  }
  return withWorkbook(terminal, file, async (_data, { content }) => {
    const folder = makeFolder(resolve(options.out))
    if (!folder.ok) return terminal.fail(folder.failure)
    const { revision, title, packed } = content
    const targets = documentTargets({
      folder: folder.value,
      title,
      audience,
      at,
      formats: formatsOf(options),
      existing: 'replace',
    })
    const begun = performance.now()
    const job = makeDocuments(
      { content: { revision, packed }, audience, language, paper, archival, at, targets },
      (progress) => terminal.progress(progressLine(progress, terminal)),
    )
    process.once('SIGINT', job.cancel).once('SIGTERM', job.cancel)
    const made = await job.finished
    terminal.progress('')
    const ms = Math.round(performance.now() - begun)
    cliLog().write('export', made.ok ? { ms } : { ms, failure: made.failure.kind })
    if (!made.ok) return terminal.fail(made.failure)
    for (const { path } of made.value) terminal.print(path)
    return exitCode.fine
  })
}

const everyFormat = ['pdf', 'xlsx', 'pptx'] as const

function formatsOf(options: Options): readonly DocumentTarget['format'][] {
  const wanted = everyFormat.filter((format) => options[format] === true)
  return wanted.length === 0 ? everyFormat : wanted
}

function makeFolder(path: string): Result<string> {
  try {
    mkdirSync(path, { recursive: true })
    return ok(path)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return fail(
      code === 'EEXIST' || code === 'ENOTDIR' ? failure('fileExists', { path }) : failure('folderReadOnly', { path }),
    )
  }
}

const barWidth = 24

function progressLine({ done, phase }: DocumentProgress, { say, locale }: Terminal): string {
  const full = Math.round(Math.min(1, done) * barWidth)
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(done)
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${share} ${say(`cli.export.phase.${phase}`)}`
}
