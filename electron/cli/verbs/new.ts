import { basename, resolve } from 'node:path'
import { regionalDefaults } from '#electron/workbooks/regional-defaults.ts'
import { workbookEnding } from '#electron/workbooks/workbook-ending.ts'
import { beginWorkbook } from '#shared/content/begin-workbook.ts'
import type { TemplateKey } from '#shared/content/templates.ts'
import { beginningOf } from '#shared/edits/beginning-of.ts'
import { type Language, localeFor } from '#shared/messages/languages.ts'
import { loadTranslator } from '#shared/messages/translate.ts'
import { cliAuthor, cliFiles } from '../cli-files.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'

type Options = {
  readonly set: 'quick' | 'core' | 'extended'
  readonly template?: TemplateKey
  readonly title?: string
  readonly language?: Language
}

/** `opsbook new`: an empty workbook. */
export async function runNew(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  const { set, template, title, language } = options
  const { say, locale } = terminal
  const named = title || basename(file, workbookEnding)
  const own = language === undefined ? locale : localeFor(language, locale)
  const inItsLanguage = await loadTranslator(own)
  const rows = beginWorkbook({ title: named, set, template, say: inItsLanguage, ...regionalDefaults(own) })
  const created = await cliFiles().create(resolve(file), beginningOf(rows, cliAuthor()))
  if (!created.ok) return terminal.fail(created.failure)
  await created.value.data.close()
  terminal.print(say('cli.new.done', { path: file, practices: rows.practice?.length ?? 0 }))
  return exitCode.fine
}
