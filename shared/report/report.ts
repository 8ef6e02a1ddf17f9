import type { ChartData } from '../charts/chart-data.ts'
import type { HouseFont } from '../charts/house-palette.ts'
import type { StrategyPage } from '../charts/strategy-page-data.ts'
import type { EntityName } from '../model/entities.ts'
import type { Workings } from './workings.ts'

/** Who reads the document: METHOD E's cuts. */
export type Audience = 'board' | 'leadership' | 'staff'

/** What a PDF is laid out for: paper on its side, or a screen. */
export const papers = ['A4', 'Letter', '16:9'] as const
export type Paper = (typeof papers)[number]

/** How a number is to be written. Numbers stay numbers to the end: Excel gets cells, PDF and deck get text of the same value. */
export type NumberFormat =
  | { readonly kind: 'integer' }
  | { readonly kind: 'decimal'; readonly digits: number }
  | { readonly kind: 'level' }
  | { readonly kind: 'percent'; readonly digits: number }
  | { readonly kind: 'money' }
  | { readonly kind: 'moneyShort' }

/** A number of the report. `figure` is its id for "why this number": @see explain */
export type NumberCell = {
  readonly kind: 'number'
  readonly value: number
  readonly format: NumberFormat
  readonly figure?: string
  /** What is printed instead of the digits, where they stand for something else; data formats keep the number. */
  readonly words?: string
}
export type TextCell = {
  readonly kind: 'text'
  readonly text: string
  readonly strong?: boolean
  /** The figure that the text states, such as "3 of 5 goals". */
  readonly figure?: string
}
export type DateCell = { readonly kind: 'date'; readonly date: string; readonly figure?: string }
/** A level from 0 to 5 or a mean of levels, shown on its colour. */
export type LevelCell = { readonly kind: 'level'; readonly value: number; readonly figure?: string }
/** A word with a meaning that also has a colour: good, attention, danger, neutral. */
export type TagCell = { readonly kind: 'tag'; readonly text: string; readonly tone: Tone; readonly figure?: string }
export type EmptyCell = { readonly kind: 'empty' }
export type Cell = NumberCell | TextCell | DateCell | LevelCell | TagCell | EmptyCell

export type Tone = 'good' | 'attention' | 'danger' | 'neutral'

export type Column = {
  readonly key: string
  readonly title: string
  /** Share of the table's width; the writer scales shares to the page. */
  readonly width: number
  readonly align: 'start' | 'end' | 'middle'
}

export type Table = {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Stands where a table would be empty. */
  readonly whenEmpty: string
  /** Rows with an empty first cell belong to the last row before them that has one. */
  readonly grouped?: true
}

export type Metric = { readonly value: Cell; readonly label: string; readonly tone?: Tone }

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /**
   * `labels` stand in place of the dots, one for each item: numbers that a picture has too. `names`, one for each item, too: the words that
   * it begins with, and is known by where it goes on; empty where it has none. `inShort` stands in its place where not all of it has room.
   */
  | {
      readonly kind: 'list'
      readonly items: readonly string[]
      readonly labels?: readonly string[]
      readonly names?: readonly string[]
      readonly inShort?: { readonly items: readonly string[]; readonly labels: readonly string[] }
    }
  | { readonly kind: 'metrics'; readonly items: readonly Metric[] }
  | {
      readonly kind: 'table'
      readonly title: string
      readonly table: Table
      /** The register of which the table holds every row and field: a document that prints it has no need of the register. */
      readonly wholeRegister?: string
    }
  /** A picture, the sentence that says what it shows, and the table behind it. */
  | {
      readonly kind: 'chart'
      readonly chart: ChartData
      readonly alt: string
      readonly table: Table | null
      /** How much of all it leaves out, where it shows a part: `alt` ends with it, and what prints no `alt` says it below. */
      readonly leftOut?: string
      /** What it would show of all, where it shows a part: what is said of the table behind it, which has all. */
      readonly altOfAll?: string
    }
  | {
      readonly kind: 'callout'
      readonly title: string
      readonly text: string
      readonly tone: Tone
      /** The ids of the figures that its sentences state. */
      readonly figures?: readonly string[]
    }
  | { readonly kind: 'strategyOnAPage'; readonly page: StrategyOnAPage }

/** The one page that holds the whole strategy (METHOD E3). */
export type StrategyOnAPage = StrategyPage<Metric, number>

export const sectionIds = [
  'ask',
  'summary',
  'strategyOnAPage',
  'context',
  'review',
  'currentState',
  'holdingBack',
  'gaps',
  'moves',
  'roadmap',
  'investment',
  'people',
  'risks',
  'measures',
  'first90',
  'resolutions',
  'appendix',
] as const

export type SectionId = (typeof sectionIds)[number]

/** A section: a full-sentence headline with the message, a "so what" line, and what backs it. */
export type Section = {
  readonly id: SectionId
  readonly title: string
  readonly headline: string
  readonly soWhat: string
  /** The ids of the figures that the drafted headline and "so what" state. */
  readonly figures?: readonly string[]
  readonly blocks: readonly Block[]
}

/** A register as a sheet of its own: everything the workbook holds of one entity. */
export type Register = {
  readonly id: string
  readonly title: string
  readonly table: Table
  /** What the cells are in the workbook, so that a sheet of the register can be read back. */
  readonly source?: RegisterSource
  /** There is one row and never another: it is read as fields below one another. */
  readonly single?: true
}

/** Where the cells of a register come from. */
export type RegisterSource = {
  readonly entity: EntityName
  /** The row of each row of the table; for ratings practice and lens, joined as their key. */
  readonly ids: readonly string[]
  /** The field of each column, for ratings the participant; null: computed, or the name of something else. */
  readonly fields: readonly (string | null)[]
}

/** Colours are `#rrggbb`, or empty for Opsbook's own. @see housePalette */
export type HouseStyle = {
  readonly colour: string
  readonly accent: string
  readonly coverText: string
  readonly font: HouseFont
}

/** The document, before it has a format. Pure data: the same workbook and options give the same report. */
export type Report = {
  readonly title: string
  readonly subtitle: string
  readonly organisation: string
  readonly confidentiality: string
  readonly audience: Audience
  /** When the report was made, ISO date: an input, so that the same input gives the same bytes. */
  readonly at: string
  /** The stamp that ties PDF, Excel and deck of one state together, such as "Revision 214 · 22 Nov 2026". */
  readonly stamp: string
  /** The workbook's revision that it was made of. */
  readonly revision: number
  readonly locale: string
  readonly currency: string
  readonly paper: Paper
  /** To be kept for decades: the PDF carries all it needs to look the same then (PDF/A-2b). */
  readonly archival?: boolean
  /** How the organisation's documents look; Opsbook's own way where it is not given. */
  readonly house?: HouseStyle
  readonly logo: { readonly format: 'png' | 'jpeg'; readonly base64: string } | null
  readonly sections: readonly Section[]
  readonly registers: readonly Register[]
  /** How figures came about that stand on cards, by their id: a few lines of text each. @see explanationText */
  readonly explanations?: Readonly<Record<string, string>>
  /** What the sheets of live formulas are made of; absent where the audience gets no workings. */
  readonly workings?: Workings
}
