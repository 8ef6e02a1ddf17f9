import type { Border, Fill, Style } from 'exceljs'
import { mixColours } from '#shared/charts/colour.ts'
import { housePalette } from '#shared/charts/house-palette.ts'
import type { HouseStyle, Tone } from '#shared/report/report.ts'
import { dateFormat } from './date-format.ts'

/** Every look that a cell may have. One object each, shared by all cells that have it: that is what keeps the writer small. */
export type StyleName =
  | 'title'
  | 'subtitle'
  | 'note'
  | 'subtitleLines'
  | 'noteLines'
  | 'label'
  | 'place'
  | 'hiddenMark'
  | 'header'
  | 'headerEnd'
  | 'headerMiddle'
  | 'text'
  | 'textAgain'
  | 'line'
  | 'lineEnd'
  | 'textEnd'
  | 'strong'
  | 'link'
  | 'linkLine'
  | 'integer'
  | 'decimal1'
  | 'decimal2'
  | 'decimal3'
  | 'percent0'
  | 'percent1'
  | 'money'
  | 'date'
  | 'level'
  | 'integerStart'
  | 'decimal2Start'
  | 'moneyStart'
  | 'dateStart'
  | 'computed'
  | 'computedText'
  | 'computedLevel'
  | 'computedInteger'
  | 'computedPercent'
  | 'computedMoney'
  | 'computedDate'
  | 'input'
  | 'inputText'
  | 'inputLevel'
  | 'inputPercent'
  | 'inputMoney'
  | 'inputDate'
  | `tag-${Tone}`

/** Looks whose text goes on in a second line. */
export const wrapped: ReadonlySet<StyleName> = new Set([
  'header',
  'headerEnd',
  'headerMiddle',
  'text',
  'textAgain',
  'strong',
  'link',
  'computedText',
  'tag-good',
  'tag-attention',
  'tag-danger',
  'tag-neutral',
])

/** Spreadsheet programs have these, or others with letters as wide: fonts don't travel in the file. */
export const textFont = 'Arial'
export const textSize = 9
export const sizeOf = { title: 18, subtitle: 10, note: textSize } as const
const headFonts = { inter: textFont, bitter: 'Cambria' } as const

/** As spreadsheets write colours: opaque. */
function argbOf(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`
}

const colours = {
  ink: 'FF0A2540',
  text: 'FF1D2F45',
  muted: 'FF55667C',
  line: 'FFE1E7EE',
  sunken: 'FFEEF2F6',
  input: 'FF1A5FD0',
}

/** Fill and ink of the levels 0 to 5: one ramp, each step further from the paper. */
export const levelColours: readonly { readonly fill: string; readonly ink: string }[] = [
  { fill: 'FFFBF5D9', ink: 'FF3B4A2E' },
  { fill: 'FFDCECC4', ink: 'FF1F3A33' },
  { fill: 'FF9FD5C0', ink: 'FF0A2F3A' },
  { fill: 'FF54B0BD', ink: 'FF06222F' },
  { fill: 'FF2272A6', ink: 'FFFFFFFF' },
  { fill: 'FF123A72', ink: 'FFFFFFFF' },
]

const tones: Readonly<Record<Tone, { readonly fill: string; readonly ink: string }>> = {
  good: { fill: 'FFE3F4F2', ink: 'FF0B7A72' },
  attention: { fill: 'FFFDF3DC', ink: 'FF8A5300' },
  danger: { fill: 'FFFCEBEA', ink: 'FFB4232A' },
  neutral: { fill: 'FFEEF2F6', ink: 'FF55667C' },
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } }
}

const hair: Partial<Border> = { style: 'thin', color: { argb: colours.line } }
const lines = { bottom: hair }

/** What stands at an edge of its cell keeps away from what stands at that of the next column. */
function margin(horizontal: 'left' | 'right' | 'center'): { readonly indent?: number } {
  return horizontal === 'center' ? {} : { indent: 1 }
}

/** Formats without a place for a blank: of texts, and of what is not to be seen. */
const withoutBlank: ReadonlySet<string> = new Set(['@', ';;;'])

/** A blank as wide as a figure after each number. LibreOffice forgets the indent of a number beside an empty cell. */
function endingInBlank(numFmt: string): string {
  return numFmt.replaceAll(/[^;]+/g, (part) => `${part}_0`)
}

function body(numFmt: string, horizontal: 'left' | 'right' | 'center', argb = colours.text): Partial<Style> {
  const hasBlank = horizontal === 'right' && !withoutBlank.has(numFmt)
  return {
    font: { name: textFont, size: textSize, color: { argb } },
    alignment: {
      vertical: 'top',
      horizontal,
      ...(hasBlank ? {} : margin(horizontal)),
      ...(horizontal === 'left' ? { wrapText: true } : {}),
    },
    border: lines,
    numFmt: hasBlank ? endingInBlank(numFmt) : numFmt,
  }
}

/** What a reader may change, on a protected sheet too. */
function input(numFmt: string, horizontal: 'left' | 'right' | 'center'): Partial<Style> {
  return { ...body(numFmt, horizontal, colours.input), protection: { locked: false } }
}

function heading(size: number, argb: string, bold: boolean, wrapText = false, face: string = textFont): Partial<Style> {
  return { font: { name: face, size, bold, color: { argb } }, alignment: { vertical: 'top', wrapText } }
}

function header(horizontal: 'left' | 'right' | 'center', ground: string, face: string): Partial<Style> {
  const edge: Partial<Border> = {
    style: 'thin',
    color: { argb: argbOf(mixColours(`#${ground.slice(2)}`, '#ffffff', 0.35)) },
  }
  return {
    font: { name: face, size: textSize, bold: true, color: { argb: 'FFFFFFFF' } },
    fill: solid(ground),
    alignment: { vertical: 'middle', horizontal, wrapText: true, ...margin(horizontal) },
    // Titles that fill their cells would run into one another.
    border: { left: edge, right: edge },
  }
}

/** A line of a text that was broken before: no program breaks it once more. */
const line: Partial<Style> = { ...body('@', 'left'), alignment: { vertical: 'top', horizontal: 'left', indent: 1 } }

function tag(tone: Tone): Partial<Style> {
  const { fill, ink } = tones[tone]
  return { ...body('@', 'left', ink), fill: solid(fill) }
}

/**
 * Number formats are written in Excel's own neutral notation; each reader sees them with the separators of their country.
 * @param region currency is ISO 4217, or empty; locale is BCP 47
 * @param house whose colours and typeface heads and titles have
 */
export function createStyles(
  { currency, locale }: { readonly currency: string; readonly locale: string },
  house?: HouseStyle,
): Readonly<Record<StyleName, Partial<Style>>> {
  const money = /^[A-Z]{3}$/.test(currency) ? `"${currency}" #,##0;-"${currency}" #,##0` : '#,##0'
  const day = dateFormat(locale)
  const computed = { fill: solid(colours.sunken) }
  const palette = housePalette(house)
  const followed = { name: textFont, size: textSize, underline: true } as const
  const [ink, accent] = [argbOf(palette.ink), argbOf(palette.accent)]
  const face = headFonts[house?.font ?? 'inter']
  return {
    title: heading(sizeOf.title, ink, true, false, face),
    subtitle: heading(sizeOf.subtitle, colours.muted, false),
    note: heading(textSize, colours.muted, false),
    subtitleLines: heading(sizeOf.subtitle, colours.muted, false, true),
    noteLines: heading(textSize, colours.muted, false, true),
    label: {
      ...heading(textSize, colours.muted, false),
      alignment: { vertical: 'top', horizontal: 'right', indent: 1 },
    },
    place: body('0', 'center', colours.muted),
    // Programs let a text run over from a hidden column into its empty neighbours: this one is shown as nothing.
    hiddenMark: body(';;;', 'right'),
    header: header('left', ink, face),
    headerEnd: header('right', ink, face),
    headerMiddle: header('center', ink, face),
    text: body('@', 'left'),
    textEnd: body('@', 'right'),
    strong: { ...body('@', 'left'), font: { name: textFont, size: textSize, bold: true, color: { argb: ink } } },
    textAgain: body('@', 'left', colours.muted),
    // Lines of a text in rows of their own: only the last has a line under it.
    line: { ...line, border: {} },
    lineEnd: line,
    link: { ...body('@', 'left'), font: { ...followed, color: { argb: accent } } },
    linkLine: { ...line, font: { ...followed, color: { argb: accent } }, border: {} },
    integer: body('#,##0', 'right'),
    decimal1: body('#,##0.0', 'right'),
    decimal2: body('#,##0.00', 'right'),
    decimal3: body('#,##0.000', 'right'),
    percent0: body('0%', 'right'),
    percent1: body('0.0%', 'right'),
    money: body(money, 'right'),
    date: body(day, 'right'),
    level: body('0.0', 'center'),
    integerStart: body('#,##0', 'left'),
    decimal2Start: body('#,##0.00', 'left'),
    moneyStart: body(money, 'left'),
    dateStart: body(day, 'left'),
    computed: { ...body('#,##0.00', 'right'), ...computed },
    computedText: { ...body('General', 'left'), ...computed },
    computedLevel: { ...body('0.0', 'center'), ...computed },
    computedInteger: { ...body('#,##0', 'right'), ...computed },
    computedPercent: { ...body('0%', 'right'), ...computed },
    computedMoney: { ...body(money, 'right'), ...computed },
    // A day that nobody knows is 0, and shown as nothing.
    computedDate: { ...body(`${day};;`, 'right'), ...computed },
    input: input('General', 'right'),
    inputText: input('General', 'left'),
    inputLevel: input('General', 'center'),
    inputPercent: input('0%', 'right'),
    inputMoney: input(money, 'right'),
    inputDate: input(day, 'right'),
    'tag-good': tag('good'),
    'tag-attention': tag('attention'),
    'tag-danger': tag('danger'),
    'tag-neutral': tag('neutral'),
  }
}
