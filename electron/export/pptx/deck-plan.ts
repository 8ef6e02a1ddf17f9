import type { BarsData, InvestmentData, RadarData, ScatterData } from '#shared/charts/chart-data.ts'
import type { Shape } from '#shared/charts/scene.ts'

/** A deck before it is a file: slides with parts at their places. All lengths are points, y down, from the slide's corner. */
export type Deck = {
  readonly slides: readonly Slide[]
}

export type Slide = {
  readonly master: 'cover' | 'content' | 'blank'
  /** The name of the group of slides that it belongs to. */
  readonly section: string
  readonly parts: readonly Part[]
  /** What the speaker says: one paragraph a line. */
  readonly notes: readonly string[]
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A stretch of text that looks the same throughout. Colours are `#rrggbb`. */
export type Run = {
  readonly text: string
  readonly size: number
  readonly bold: boolean
  readonly colour: string
  /** The field of a record whose name or value it is, and the colour of that name. */
  readonly field?: { readonly title: string; readonly colour: string; readonly isValue?: true }
}

export type Paragraph = {
  readonly runs: readonly Run[]
  readonly align: 'left' | 'center' | 'right'
  /** The room a bullet takes at its left; 0: no bullet. */
  readonly bullet: number
  /** Stands in place of the bullet. */
  readonly number?: number
  /** What the item is known by where it goes on on the next slide: how it begins. */
  readonly name?: string
  /** Goes on with an item: stands where its text does, without bullet or number. */
  readonly unmarked?: true
  /** Whether it reads from right to left, of a part of a longer text; else its own first letter says so. */
  readonly leftwards?: boolean
  /** From a line to the next, whatever font a program takes for its letters; else as high as those are. */
  readonly pitch?: number
  /** White space below. */
  readonly after: number
}

/** A box of text. A placeholder takes its look from the master, so that it changes with it. */
export type TextPart = {
  readonly kind: 'text'
  readonly box: Box
  readonly paragraphs: readonly Paragraph[]
  readonly valign: 'top' | 'middle' | 'bottom'
  readonly inset: Inset
  readonly fill?: string
  readonly placeholder?: 'title' | 'message'
}

export type Inset = { readonly x: number; readonly y: number }

export type TableCellPart = { readonly paragraphs: readonly Paragraph[]; readonly fill?: string }

/** Rows with the heights that their texts need; the first is the head. */
export type TablePart = {
  readonly kind: 'table'
  readonly box: Box
  readonly alt: string
  readonly columnWidths: readonly number[]
  readonly rows: readonly { readonly height: number; readonly cells: readonly TableCellPart[] }[]
  readonly inset: Inset
}

/** What PowerPoint draws itself from figures that people can edit. */
export type NativeChartData = RadarData | BarsData | ScatterData | InvestmentData

export type ChartPart = {
  readonly kind: 'chart'
  readonly box: Box
  readonly alt: string
  readonly chart: NativeChartData
}

/** A picture of shapes, one group on the slide. @see Shape */
export type DrawingPart = {
  readonly kind: 'drawing'
  readonly box: Box
  /** Null: decoration, which says nothing. */
  readonly alt: string | null
  readonly shapes: readonly Shape[]
  /** From the scene's points to the slide's. */
  readonly scale: number
}

export type Part = TextPart | TablePart | ChartPart | DrawingPart
