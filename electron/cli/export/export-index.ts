import { dirname, join, relative, sep } from 'node:path'
import type { MadeDocument } from '#electron/workbooks/documents/document-job.ts'
import { safeFileName } from '#electron/workbooks/safe-file-name.ts'
import { writeWholeFile } from '#electron/workbooks/write-whole-file.ts'
import { manyFileFormats } from '#shared/contract/export-formats.ts'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { Terminal } from '../terminal.ts'

type State = { readonly folder: string; readonly title: string; readonly revision: number; readonly at: string }

/** Writes a page of Markdown that lists what was made, beside it, in the words of `say`. @returns its path */
export function writeIndex(
  { say, locale }: Pick<Terminal, 'say' | 'locale'>,
  made: readonly MadeDocument[],
  { folder, title, revision, at }: State,
): Result<string> {
  const name = `${safeFileName(title, 'Opsbook')} - index - ${at}.md`
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at))
  const groups = Map.groupBy(made, ({ format, audience }) => (format === 'pdf' ? `pdf ${audience}` : format))
  const entries = [...groups.values()].flatMap((group) => entry(group, folder, say))
  const head = [`# ${escaped(title)}`, '', say('report.stamp', { revision, date }), '']
  const path = join(folder, name)
  try {
    writeWholeFile(path, [...head, ...entries, ''].join('\n'))
    return ok(path)
  } catch (error) {
    return fail(failure('writeFailed', { path, detail: (error as NodeJS.ErrnoException).code ?? '' }))
  }
}

function entry(group: readonly MadeDocument[], folder: string, say: Terminal['say']): readonly string[] {
  const [first] = group
  if (first === undefined) return []
  const label = say(`cli.export.index.format.${first.format}`, { audience: first.audience })
  if (!manyFileFormats.has(first.format)) return [`- ${link(label, first.path, folder)}`]
  const whole = link(label, dirname(first.path), folder)
  return [`- ${whole}`, ...group.map(({ path }) => `  - ${link(relative(dirname(path), path), path, folder)}`)]
}

function link(label: string, path: string, folder: string): string {
  const address = relative(folder, path).split(sep).map(encodeURIComponent).join('/')
  return `[${escaped(label)}](${address.replace(/[()]/g, (each) => (each === '(' ? '%28' : '%29'))})`
}

function escaped(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>|~&#]/g, '\\$&')
}
