import { strToU8, zipSync } from 'fflate'
import type { ImportLimits } from './import-limits.ts'
import { inflateParts, type Parts } from './inflate-parts.ts'
import { attribute, escapeXml, plainXml } from './plain-xml.ts'
import { RefusedFile } from './refusal.ts'
import type { Merge } from './spreadsheet.ts'
import { stripSheet } from './strip-sheet.ts'

/** A small package that a parser may be given, and what was read on the way. */
export type StrippedPackage = {
  readonly zip: Uint8Array
  readonly sheets: readonly {
    readonly name: string
    readonly hidden: boolean
    readonly merges: readonly Merge[]
    readonly formulas: ReadonlyMap<string, number>
  }[]
}

/**
 * Builds from an .xlsx a new one with cells, shared strings and number formats only. Names, validations, links,
 * drawings, macros and everything else never reach the parser.
 * @throws RefusedFile
 */
export function stripPackage(file: Uint8Array, limits: ImportLimits): StrippedPackage {
  const parts = inflateParts(file, isWanted, limits)
  refuseOtherDocuments(parts)
  const workbook = plainXml(part(parts, 'xl/workbook.xml'))
  const targets = sheetTargets(plainXml(part(parts, 'xl/_rels/workbook.xml.rels')))
  const listed = sheetsOf(workbook).filter(({ relation }) => targets.has(relation))
  if (listed.length === 0) throw new RefusedFile('noSheets')
  if (listed.length > limits.sheets) throw new RefusedFile('tooManySheets', { limit: limits.sheets })
  const out: Record<string, Uint8Array> = {}
  let cellsLeft = limits.cells
  const sheets = listed.map(({ name, hidden, relation }, at) => {
    const stripped = stripSheet(plainXml(part(parts, targets.get(relation) ?? '')), limits, cellsLeft)
    cellsLeft -= stripped.cells
    out[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(stripped.xml)
    return { name, hidden, merges: stripped.merges, formulas: stripped.formulas }
  })
  const strings = parts.get('xl/sharedStrings.xml')
  if (strings) out['xl/sharedStrings.xml'] = strToU8(plainXml(strings))
  const styles = parts.get('xl/styles.xml')
  if (styles) out['xl/styles.xml'] = strToU8(numberFormats(plainXml(styles)))
  out['xl/workbook.xml'] = strToU8(workbookXml(workbook, sheets.length))
  out['xl/_rels/workbook.xml.rels'] = strToU8(relationsXml(sheets.length))
  return { zip: zipSync(out, { level: 0 }), sheets }
}

function isWanted(name: string): boolean {
  return (
    /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/.test(
      name,
    ) || /^(mimetype|word\/document\.xml|ppt\/presentation\.xml|xl\/workbook\.bin)$/.test(name)
  )
}

function refuseOtherDocuments(parts: Parts): void {
  if (parts.has('xl/workbook.xml')) return
  if (parts.has('word/document.xml')) throw new RefusedFile('document')
  if (parts.has('ppt/presentation.xml')) throw new RefusedFile('presentation')
  if (parts.has('xl/workbook.bin')) throw new RefusedFile('binaryExcel')
  const type = new TextDecoder().decode(parts.get('mimetype')?.subarray(0, 100) ?? new Uint8Array())
  throw new RefusedFile(type.includes('opendocument') ? 'openDocument' : 'notASpreadsheet')
}

function part(parts: Parts, name: string): Uint8Array {
  const found = parts.get(name)
  if (found === undefined) throw new RefusedFile('damaged', { part: name })
  return found
}

type ListedSheet = { readonly name: string; readonly hidden: boolean; readonly relation: string }

function sheetsOf(workbook: string): readonly ListedSheet[] {
  return [...workbook.matchAll(/<sheet\s([^<>]*?)\/?>/g)].map(([, attributes = '']) => ({
    name: attribute(attributes, 'name') ?? '',
    hidden: (attribute(attributes, 'state') ?? 'visible') !== 'visible',
    relation: attribute(attributes, '[\\w.-]+:id') ?? '',
  }))
}

/** Where each relation of the workbook leads, for those that lead to worksheets. */
function sheetTargets(relations: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const [, attributes = ''] of relations.matchAll(/<(?:[\w.-]+:)?Relationship\s([^<>]*?)\/?>/g)) {
    const target = attribute(attributes, 'Target') ?? ''
    const type = attribute(attributes, 'Type') ?? ''
    if (type.endsWith('/worksheet'))
      targets.set(attribute(attributes, 'Id') ?? '', target.replace(/^\/?(xl\/)?/, 'xl/'))
  }
  return targets
}

/** Of all styles only the number formats matter: they tell dates from numbers. */
function numberFormats(styles: string): string {
  const section = (name: string): string => {
    const start = styles.indexOf(`<${name}`)
    const end = styles.indexOf(`</${name}>`, start)
    return start < 0 || end < 0 ? '' : styles.slice(start, end + name.length + 3)
  }
  const xmlns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const none = '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>'
  return `<styleSheet ${xmlns}>${section('numFmts')}${none}${section('cellXfs')}</styleSheet>`
}

function workbookXml(workbook: string, count: number): string {
  const old = /<workbookPr\s[^>]*date1904\s*=\s*["'](1|true)["']/.test(workbook)
  const sheets = Array.from(
    { length: count },
    (_, at) => `<sheet name="${escapeXml(`s${at + 1}`)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${old ? ' date1904="1"' : ''}/><sheets>${sheets.join('')}</sheets></workbook>`
}

function relationsXml(count: number): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'
  const all = Array.from(
    { length: count },
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
}
