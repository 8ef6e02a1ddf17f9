import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { Palette } from '#shared/charts/palette.ts'
import { chartWorkbook } from './charts/chart-workbook.ts'
import { nativeChart } from './charts/native-chart.ts'
import { themeColours } from './deck-colours.ts'
import type { ChartPart } from './deck-plan.ts'
import type { DeckSetter } from './deck-setter.ts'
import { escapedTexts, finishSlide } from './finish-slide.ts'
import type { FactsOfSlide } from './part-facts.ts'

const contentTypes = '[Content_Types].xml'

type Finishing = {
  /** ISO date that the file carries, the only one in it. */
  readonly at: string
  readonly locale: string
  /** In the order of slides. */
  readonly facts: readonly FactsOfSlide[]
  /** In the order they were added. */
  readonly charts: readonly ChartPart[]
  readonly set: DeckSetter
}

/**
 * The package that the library wrote, made whole and steady: finished slides, charts of our own with the workbooks behind
 * them, notes in paragraphs, one theme for each master, and no clock, no chance and no count of an earlier deck in it.
 */
export function finishPackage(written: Uint8Array, finishing: Finishing): Uint8Array {
  const parts = unzipSync(written)
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'))
  const chartNumbers = names
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b)
  const renumbered = (text: string): string =>
    text.replace(
      /(charts\/(?:_rels\/)?chart|embeddings\/Microsoft_Excel_Worksheet)(\d+)(\.xml|\.xlsx)/g,
      (_, before: string, number: string, after: string) =>
        `${before}${chartNumbers.indexOf(Number(number)) + 1}${after}`,
    )
  const files: Record<string, Uint8Array> = {}
  for (const name of names) {
    const place = renumbered(name)
    const bytes = parts[name] ?? new Uint8Array()
    files[place] = /\.(xml|rels)$/.test(name)
      ? strToU8(finishPart(place, renumbered(strFromU8(bytes)), finishing))
      : bytes
  }
  for (const [index, { chart, box }] of finishing.charts.entries()) {
    const { xml, cells } = nativeChart(chart, box, finishing.set)
    files[`ppt/charts/chart${index + 1}.xml`] = strToU8(xml)
    files[`ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`] = chartWorkbook(cells)
  }
  // A master shares its theme with no other.
  files['ppt/theme/theme2.xml'] = files['ppt/theme/theme1.xml'] ?? new Uint8Array()
  const types = strFromU8(files[contentTypes] ?? new Uint8Array())
  files[contentTypes] = strToU8(withoutMissingParts(types, files))
  return steadyZip(files, finishing.at)
}

function finishPart(name: string, xml: string, { at, locale, facts, set }: Finishing): string {
  const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)
  if (slide !== null) return finishSlide(xml, facts[Number(slide[1]) - 1] ?? new Map(), locale)
  if (name.startsWith('ppt/notesSlides/notesSlide')) return inParagraphs(xml)
  if (name.startsWith('ppt/slideLayouts/slideLayout')) return xml.replace('<a:ln></a:ln>', '<a:ln><a:noFill/></a:ln>')
  switch (name) {
    case 'docProps/core.xml':
      return xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${at}T00:00:00Z`)
    case 'ppt/presentation.xml':
      return finishPresentation(xml)
    case 'ppt/theme/theme1.xml':
      return withColours(xml, set.palette)
    case 'ppt/notesMasters/_rels/notesMaster1.xml.rels':
      return xml.replace('theme1.xml', 'theme2.xml')
    case contentTypes:
      return xml.replace(
        '</Types>',
        '<Override PartName="/ppt/theme/theme2.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>',
      )
    default:
      return xml
  }
}

/** The order that the schema asks for, and sections whose names by number are no accident. */
function finishPresentation(xml: string): string {
  const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/.exec(xml)?.[0] ?? ''
  let section = 0
  return xml
    .replace(notes, '')
    .replace('<p:sldIdLst>', `${notes}<p:sldIdLst>`)
    .replace(/(<p14:section [^>]*id=")\{[^}]*\}/g, (_, before: string) => {
      section += 1
      return `${before}{0B5B00C0-0000-4000-8000-${section.toString(16).toUpperCase().padStart(12, '0')}}`
    })
}

function withColours(xml: string, palette: Palette): string {
  const colours = themeColours(palette).map(
    ({ slot, hex }) => `<a:${slot}><a:srgbClr val="${hex.slice(1).toUpperCase()}"/></a:${slot}>`,
  )
  return xml
    .replace(
      /<a:clrScheme name="[^"]*">.*?<\/a:clrScheme>/,
      `<a:clrScheme name="Opsbook">${colours.join('')}</a:clrScheme>`,
    )
    .replace('name="Office Theme"', 'name="Opsbook"')
}

/** The library writes notes as one run, line ends and all. */
function inParagraphs(xml: string): string {
  const split = xml.replace(
    /<a:p><a:r>(<a:rPr [^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr [^>]*\/><\/a:p>/,
    (_, look: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r></a:p>`)
        .join(''),
  )
  return escapedTexts(split)
}

/** The library lists a master for every slide, and has one. */
function withoutMissingParts(types: string, files: Readonly<Record<string, Uint8Array>>): string {
  return types.replace(/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g, (entry, part: string) =>
    Object.hasOwn(files, part) ? entry : '',
  )
}

/** The same parts give the same bytes, on every computer and in every time zone. */
function steadyZip(files: Readonly<Record<string, Uint8Array>>, at: string): Uint8Array {
  const [year = 2000, month = 1, day = 1] = at.split('-').map(Number)
  const mtime = new Date(Math.min(2107, Math.max(1980, year)), month - 1, day)
  const first = '[Content_Types].xml'
  const names = Object.keys(files)
    .filter((name) => name !== first)
    .toSorted()
  const zippable: Zippable = {}
  for (const name of [first, ...names]) {
    const bytes = files[name]
    if (bytes !== undefined) zippable[name] = [bytes, { mtime, level: 6 }]
  }
  return zipSync(zippable)
}
