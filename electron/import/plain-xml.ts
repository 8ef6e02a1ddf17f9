import { RefusedFile } from './refusal.ts'

/**
 * The text of an XML part, free of what makes XML dangerous or ambiguous: UTF-8 only, no DTD (so no entities but the
 * five of XML), no comments, no namespace prefix on the spreadsheet's own elements.
 * @throws RefusedFile
 */
export function plainXml(bytes: Uint8Array): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new RefusedFile('encoding')
  }
  const declared = /^\s*<\?xml[^>]*encoding=["']([^"']+)["']/.exec(text.slice(0, 300))?.[1]
  if (declared !== undefined && !/^(utf-8|us-ascii)$/i.test(declared)) throw new RefusedFile('encoding')
  const plain = withoutComments(text)
  if (/<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(plain)) throw new RefusedFile('entities')
  return withoutPrefix(plain)
}

function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text
  const kept: string[] = []
  let at = 0
  for (;;) {
    const start = text.indexOf('<!--', at)
    if (start < 0) break
    kept.push(text.slice(at, start))
    const end = text.indexOf('-->', start + 4)
    if (end < 0) throw new RefusedFile('damaged', { part: 'XML' })
    at = end + 3
  }
  kept.push(text.slice(at))
  return kept.join('')
}

/** Some programs write `<x:row>` for `<row>`; both mean the same. */
function withoutPrefix(text: string): string {
  const prefix = /<([A-Za-z_][\w.-]*):(?:worksheet|workbook|sst|styleSheet)[\s>]/.exec(text.slice(0, 4_000))?.[1]
  return prefix === undefined ? text : text.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</')
}

/** The value of an attribute in the text between a tag's name and its end, entities undone. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = patternOf(name).exec(attributes)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? undefined : unescapeXml(value)
}

const patterns = new Map<string, RegExp>()

/** Made once for each name: a sheet may have a million attributes. */
function patternOf(name: string): RegExp {
  const known = patterns.get(name)
  if (known) return known
  const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, pattern)
  return pattern
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** Text as it may stand in XML, in an attribute too. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
