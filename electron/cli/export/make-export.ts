import { basename, extname } from 'node:path'
import type { Opened } from '#electron/storage/process/protocol.ts'
import type { DocumentOrder, DocumentProgress, MadeDocument } from '#electron/workbooks/documents/document-job.ts'
import { documentTargets } from '#electron/workbooks/documents/document-names.ts'
import { makeDocuments } from '#electron/workbooks/documents/make-documents.ts'
import { localDate } from '#electron/workbooks/local-date.ts'
import { type Language, localeFor } from '#shared/messages/languages.ts'
import { loadTranslator } from '#shared/messages/translate.ts'
import type { Result } from '#shared/result.ts'
import { cliLog } from '../cli-files.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { writeIndex } from './export-index.ts'
import { type ExportOptions, wantedDocuments } from './export-options.ts'

type Content = Pick<Opened['content'], 'revision' | 'title' | 'packed'> & Pick<DocumentOrder, 'earlierRound'>

/**
 * Makes what was asked for, of one state of a workbook, and prints where it is. @param folder which is there
 * @param signal ends the work; nothing half made is left
 */
export async function makeExport(
  terminal: Terminal,
  { revision, title, packed, earlierRound }: Content,
  options: ExportOptions,
  folder: string,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { language, paper, pdfa: archival, at = localDate(new Date()) } = options
  const { register: registers, chart: charts, bom, exact } = options
  const targets = wantedDocuments(options).flatMap((wanted) =>
    documentTargets({ folder, title, ...wanted, at, existing: 'replace', many: 'folder' }),
  )
  const choices = { registers, charts, bom: bom === true, exact: exact === true }
  const begun = performance.now()
  const job = makeDocuments(
    { content: { revision, packed }, earlierRound, language, paper, archival, at, targets, choices },
    (progress) => terminal.progress(progressLine(progress, terminal)),
  )
  signal.addEventListener('abort', job.cancel, { once: true })
  const made: Result<readonly MadeDocument[]> = await job.finished
  signal.removeEventListener('abort', job.cancel)
  terminal.progress('')
  const ms = Math.round(performance.now() - begun)
  cliLog().write('export', made.ok ? { ms } : { ms, failure: made.failure.kind })
  if (!made.ok) return terminal.fail(made.failure)
  const index = options.all
    ? writeIndex(await wordsOf(terminal, language), made.value, { folder, title, revision, at })
    : null
  if (index !== null && !index.ok) return terminal.fail(index.failure)
  if (options.json) terminal.print(JSON.stringify({ revision, at, index: index?.value ?? null, files: made.value }))
  else
    for (const path of [...made.value.map((each) => each.path), ...(index ? [index.value] : [])]) terminal.print(path)
  return tellWhatIsMissing(terminal, options, targets, made.value)
}

/** The page that lists the documents speaks their language where one was asked for, else the reader's. */
async function wordsOf(
  { say, locale }: Terminal,
  language: Language | undefined,
): Promise<Pick<Terminal, 'say' | 'locale'>> {
  if (language === undefined) return { say, locale }
  const own = localeFor(language, locale)
  return { say: await loadTranslator(own), locale: own }
}

/** What was asked for and the workbook has nothing for. With `--all` nobody asked for anything by name. */
function tellWhatIsMissing(
  { say, warn }: Terminal,
  options: ExportOptions,
  targets: readonly { readonly format: string }[],
  made: readonly MadeDocument[],
): ExitCode {
  if (options.all) return exitCode.fine
  const formats = new Set<string>(made.map(({ format }) => format))
  const names = new Set(made.map(({ path }) => basename(path, extname(path))))
  const parts = [...(options.register ?? []), ...(options.chart ?? [])].filter((name) => !names.has(name))
  const whole = parts.length > 0 ? [] : targets.map(({ format }) => format).filter((format) => !formats.has(format))
  for (const name of [...parts, ...whole]) warn(say('cli.export.noneOf', { name }))
  return parts.length + whole.length > 0 ? exitCode.findings : exitCode.fine
}

const barWidth = 24

function progressLine({ done, phase }: DocumentProgress, { say, locale }: Terminal): string {
  const full = Math.round(Math.min(1, done) * barWidth)
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(done)
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${share} ${say(`cli.export.phase.${phase}`)}`
}
