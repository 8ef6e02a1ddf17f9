import { basename, resolve } from 'node:path'
import { beginningOf } from '#electron/workbooks/beginning-of.ts'
import { regionalDefaults } from '#electron/workbooks/regional-defaults.ts'
import { workbookEnding } from '#electron/workbooks/workbook-ending.ts'
import { startWorkbook } from '#shared/content/start-workbook.ts'
import { type Language, localeFor } from '#shared/messages/languages.ts'
import { loadTranslator } from '#shared/messages/translate.ts'
import { cliAuthor, cliFiles } from '../cli-files.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'

type Options = {
  readonly set: 'quick' | 'core' | 'extended'
  readonly title?: string
  readonly language?: Language
}

/** `opsbook new`: an empty workbook. */
export async function runNew(terminal: Terminal, file: string, { set, title, language }: Options): Promise<ExitCode> {
  const { say, locale } = terminal
  const named = title || basename(file, workbookEnding)
  const own = language === undefined ? locale : localeFor(language, locale)
  const inItsLanguage = await loadTranslator(own)
  const rows = startWorkbook({ title: named, set, say: inItsLanguage, ...regionalDefaults(own) })
  const created = await cliFiles().create(resolve(file), beginningOf(rows, cliAuthor()))
  if (!created.ok) return terminal.fail(created.failure)
  await created.value.data.close()
  terminal.print(say('cli.new.done', { path: file, practices: rows.practice?.length ?? 0 }))
  return exitCode.fine
}
