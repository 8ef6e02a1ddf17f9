import type { Formatter } from '#shared/report/format.ts'
import type { Register } from '#shared/report/report.ts'

/** A register as a page of Markdown: its title and one table, as GitHub and most editors draw it. */
export function registerMarkdown({ title, table }: Register, format: Formatter): string {
  const titles = table.columns.map((column) => markdownText(column.title))
  const rules = table.columns.map(({ align }) => (align === 'end' ? '---:' : align === 'middle' ? ':---:' : '---'))
  const rows = table.rows.map((cells) => cells.map((cell) => markdownText(format.cell(cell))))
  const lines = [titles, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `# ${markdownText(title)}\n\n${lines.join('\n')}\n`
}

/** Text that stays text: nothing in it becomes emphasis, a link, HTML or the end of a cell. */
function markdownText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .trim()
    .replace(/[\\`*_[\]<>|~&$#]/g, '\\$&')
    .replace(/\n/g, '<br>')
}
