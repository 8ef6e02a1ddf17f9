import type { Palette } from '#shared/charts/palette.ts'
import { themeColours } from './deck-colours.ts'
import { escapedTexts, finishSlide } from './finish-slide.ts'
import type { FactsOfSlide } from './part-facts.ts'

const contentTypesName = '[Content_Types].xml'
export const themeName = 'ppt/theme/theme1.xml'
export const notesThemeName = 'ppt/theme/theme2.xml'

export type Finishing = {
  /** ISO date that the file carries, the only one in it. */
  readonly at: string
  readonly locale: string
  readonly palette: Palette
  /** How many charts the deck has. */
  readonly charts: number
  /** What is to be said of the slide of a number, from 1 on. */
  readonly factsOf: (slide: number) => FactsOfSlide
}

/**
 * A part of the package as the library wrote it made whole and steady: finished slides, notes in paragraphs, one theme for each
 * master, and no clock and no chance in it.
 */
export function finishPart(name: string, xml: string, { at, locale, palette, charts, factsOf }: Finishing): string {
  const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)
  if (slide !== null) return finishSlide(xml, factsOf(Number(slide[1])), locale)
  if (name.startsWith('ppt/notesSlides/notesSlide')) return inParagraphs(xml)
  if (name.startsWith('ppt/slideLayouts/slideLayout')) return xml.replace('<a:ln></a:ln>', '<a:ln><a:noFill/></a:ln>')
  switch (name) {
    case 'docProps/core.xml':
      return xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${at}T00:00:00Z`)
    case 'ppt/presentation.xml':
      return finishPresentation(xml)
    case themeName:
      return withColours(xml, palette)
    case 'ppt/notesMasters/_rels/notesMaster1.xml.rels':
      return xml.replace('theme1.xml', 'theme2.xml')
    case contentTypesName:
      return finishContentTypes(xml, charts)
    default:
      return xml
  }
}

/** The library lists a master for every slide, and has one. It knows neither our charts nor the theme of the notes. */
function finishContentTypes(xml: string, charts: number): string {
  const office = 'application/vnd.openxmlformats-officedocument'
  const own = Array.from(
    { length: charts },
    (_, index) =>
      `<Override PartName="/ppt/charts/chart${index + 1}.xml" ContentType="${office}.drawingml.chart+xml"/>`,
  )
  const theme = `<Override PartName="/${notesThemeName}" ContentType="${office}.theme+xml"/>`
  return xml
    .replace(/<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.xml)[^>]*\/>/g, '')
    .replace('</Types>', `${own.join('')}${theme}</Types>`)
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
