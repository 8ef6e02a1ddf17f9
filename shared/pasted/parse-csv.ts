/** Comma-separated values as RFC 4180 has them, with the separators and line ends that programs really write. */

export type Separator = ',' | ';' | '\t'

const separators: readonly Separator[] = [',', ';', '\t']

/** What a row limit or a cell limit does: called with counts so far, may throw. */
export type CountCells = (rows: number, cells: number) => void

/**
 * Rows of texts. Quoted fields may hold separators, line ends and doubled quotes; a quote inside an unquoted field stands
 * for itself; a last quote that never closes ends with the file. A first line `sep=;` names the separator, as Excel does.
 */
export function parseCsv(text: string, count: CountCells = () => {}): readonly (readonly string[])[] {
  const hint = /^sep=([,;\t])\r?\n/.exec(text)
  const body = hint ? text.slice(hint[0].length) : text
  const separator = (hint?.[1] as Separator | undefined) ?? findSeparator(body)
  const rows: string[][] = []
  let row: string[] = []
  let cells = 0
  let at = 0
  while (at < body.length) {
    const field = body[at] === '"' ? quotedField(body, at, separator) : plainField(body, at, separator)
    row.push(field.value)
    cells += 1
    at = field.end
    if (body[at] === separator) {
      at += 1
      if (at < body.length) continue
      row.push('')
    }
    if (body[at] === '\r') at += 1
    if (body[at] === '\n') at += 1
    rows.push(row)
    count(rows.length, cells)
    row = []
  }
  return rows
}

type FieldEnd = { readonly value: string; readonly end: number }

function plainField(text: string, start: number, separator: Separator): FieldEnd {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { value: text.slice(start, end), end }
}

function quotedField(text: string, start: number, separator: Separator): FieldEnd {
  const parts: string[] = []
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return { value: parts.join('') + text.slice(at), end: text.length }
    parts.push(text.slice(at, quote))
    at = quote + 1
    if (text[at] !== '"') break
    parts.push('"')
    at += 1
  }
  const rest = plainField(text, at, separator)
  return { value: parts.join('') + rest.value, end: rest.end }
}

/** The separator that the first record has most of, outside quotes; a comma where there is none. */
function findSeparator(text: string): Separator {
  const counts = { ',': 0, ';': 0, '\t': 0 }
  let quoted = false
  for (let at = 0; at < text.length && at < 64_000; at += 1) {
    const character = text[at] as string
    if (character === '"') quoted = !quoted
    else if (!quoted && (character === '\n' || character === '\r')) break
    else if (!quoted && character in counts) counts[character as Separator] += 1
  }
  return separators.reduce((best, each) => (counts[each] > counts[best] ? each : best))
}
