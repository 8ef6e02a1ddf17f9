import type { Figure } from './teach-whole-figures.ts'

/** A word as pdfmake breaks texts into. */
export type Word = {
  text: string
  lineEnd?: boolean
  /** Not to be parted from the next. */
  noNewLine?: boolean
  noWrap?: boolean
  font?: string
  level?: number
  leftwardParagraph?: boolean
  /** What it was put together from, where it is a figure with what belongs to it. */
  figure?: Figure
  /** Of a text that is not to be parted from the next one. */
  namesNext?: boolean
  /** Of a text whose line ends are no ends of paragraphs: it was broken into lines before. */
  inLines?: boolean
  /** Of a text that is a field beside others: its direction is its own affair. */
  isField?: boolean
  /** Of a text that is a date: its words are not to be parted. */
  isDate?: boolean
  /** Of a text that stands only where its line is drawn again, on later pages. */
  onlyAgain?: boolean
}

/** A word that is measured, on its line. */
export type Inline = Word & {
  x: number
  width: number
  leadingCut: number
  trailingCut: number
  alignment: string
}
export type Line = {
  inlines: Inline[]
  inlineWidths: number
  leadingCut: number
  trailingCut: number
  readonly getHeight: () => number
}
