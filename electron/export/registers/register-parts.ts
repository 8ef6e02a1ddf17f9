import { createFormatter } from '#shared/report/format.ts'
import type { Register, Report } from '#shared/report/report.ts'
import type { Part } from '../parts.ts'
import { type CsvOptions, registerCsv } from './register-csv.ts'
import { registerMarkdown } from './register-markdown.ts'

/** Registers by their ids; all if not given. */
type Chosen = { readonly registers?: readonly string[] | undefined }

/** Each register as a CSV file named after its entity, the same in every language. */
export function csvParts(report: Report, options: CsvOptions & Chosen): readonly Part[] {
  return chosen(report, options).map((register) => part(register.id, 'csv', registerCsv(register, options)))
}

/** Each register as a Markdown page named after its entity. */
export function markdownParts(report: Report, wanted: Chosen): readonly Part[] {
  const format = createFormatter(report.locale, report.currency)
  return chosen(report, wanted).map((register) => part(register.id, 'md', registerMarkdown(register, format)))
}

function chosen({ registers }: Report, { registers: wanted }: Chosen): readonly Register[] {
  return wanted === undefined ? registers : registers.filter(({ id }) => wanted.includes(id))
}

function part(id: string, ending: string, text: string): Part {
  return { name: `${id}.${ending}`, bytes: new TextEncoder().encode(text) }
}
