import type { DynamicContent } from 'pdfmake/interfaces'
import type { Scene } from '#shared/charts/scene.ts'
import type { EmbeddedFont } from './embedded-font.ts'
import type { Drawn, TaggedDocument } from './structure.ts'
import type { Tag } from './tag.ts'
import type { GoingOn } from './teach-going-on.ts'
import type { LaterRows } from './teach-later-rows.ts'
import type { Line as WordLine } from './words.ts'

// What we use of what pdfmake 0.3.11 and the pdfkit below it keep in memory.

export type Line = WordLine & {
  readonly x: number
  readonly y: number
  tagged?: { readonly tag: Tag; readonly node: TextNode; readonly drawn: { yet: boolean } }
  /** The node whose page the line says. */
  _pageNodeRef?: object
  readonly clone: () => Line
}

export type TextNode = Drawn & {
  readonly _pageRef?: { readonly _nodeRef: object }
  /** The words that are not on a line yet. */
  readonly _inlines?: import('./words.ts').Inline[]
}

export type Margins = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>

/** A page that is laid out. */
export type Page = {
  items: readonly (
    | { readonly type: 'line'; readonly item: Line }
    | { readonly type: 'vector'; readonly item: object }
  )[]
  readonly pageMargins: Margins
  readonly pageSize: { readonly height: number }
  readonly customProperties: { readonly header?: DynamicContent | null }
}

/** Where the next thing goes. */
export type Context = {
  page: number
  readonly x: number
  readonly y: number
  readonly availableWidth: number
  readonly availableHeight: number
  readonly pages: Page[]
  readonly moveDown: (by: number) => void
}

export type Writer = {
  readonly transactionLevel: number
  readonly context: () => Context
  readonly moveToNextPage: () => void
  readonly addPage: (size: object, orientation: undefined, margins: Margins) => void
  readonly beginUnbreakableBlock: (width?: number, height?: number) => void
  readonly commitUnbreakableBlock: (x?: number, y?: number) => void
}

export type TableNode = {
  readonly table: {
    readonly body: (readonly object[])[]
    readonly headerRows?: number
    readonly widths: readonly { readonly width?: number; readonly _calcWidth?: number }[]
    /** Rows that stay with the one below them. */
    readonly pairs?: ReadonlySet<number>
    readonly keepLastRows?: number
    readonly wholeRows?: readonly boolean[]
    readonly later?: LaterRows
    readonly goingOn?: GoingOn
  }
  readonly _layout: {
    readonly paddingTop: (row: number, node: object) => number
    readonly paddingBottom: (row: number, node: object) => number
    readonly paddingLeft: (column: number, node: object) => number
  }
  readonly positions: unknown[]
  _bottomByPage?: Record<number, number>
  /** Ours: what happens before and after a row. */
  rowBroke?: (row: number, breaks: readonly unknown[]) => void
  planRow?: (row: number) => import('./row-plan.ts').RowPlan | null
  setting?: {
    readonly begin: (row: number) => void
    readonly end: (row: number) => void
    /** A row before its turn. */
    readonly cells: (row: number) => readonly object[]
  }
}

type Layout = (text: string, features?: unknown, ...rest: unknown[]) => unknown
export type OpenedFont = Pick<EmbeddedFont, 'encode' | 'ref'> & {
  readonly id: string
  readonly font: { layout: Layout }
  layout: Layout
  layoutCached: Layout
  readonly layoutRun: Layout
}

/** An object of the file. */
export type Ref = { data: unknown; write: (line: string) => void; end: () => void }

/** A page of the file. */
export type Sheet = {
  readonly fonts: Record<string, unknown>
  content: Ref
  readonly dictionary: { readonly data: { Contents: unknown; readonly StructParents?: number } }
}

/** A picture that is laid out: a scene where pdfmake has the text of an SVG. */
export type Picture = Drawn & {
  readonly svg: Scene
  readonly x: number
  readonly y: number
  readonly _width: number
  readonly _height: number
}

type Gradient = { readonly stop: (at: number, colour: string) => Gradient }

/** What draws. Lengths are points, y down. */
type Drawing = {
  readonly save: () => unknown
  readonly restore: () => unknown
  readonly transform: (a: number, b: number, c: number, d: number, e: number, f: number) => unknown
  readonly addContent: (content: string) => unknown
  readonly rect: (x: number, y: number, width: number, height: number) => { readonly clip: () => unknown }
  readonly roundedRect: (x: number, y: number, width: number, height: number, radius: number) => unknown
  readonly circle: (x: number, y: number, radius: number) => unknown
  readonly moveTo: (x: number, y: number) => { readonly lineTo: (x: number, y: number) => unknown }
  readonly path: (data: string) => unknown
  readonly linearGradient: (x1: number, y1: number, x2: number, y2: number) => Gradient
  readonly fillColor: (fill: Gradient) => unknown
  readonly fillOpacity: (share: number) => unknown
  readonly strokeOpacity: (share: number) => unknown
}

export type Pdf = TaggedDocument &
  Drawing & {
    provideFont(family: string, bold: boolean, italics: boolean): OpenedFont
    page: Sheet
    _font: EmbeddedFont
    readonly _fontSize: number
    readonly _fillColor: readonly [colour: string, opacity: number]
    readonly lineWidth: (width: number) => unknown
    readonly strokeColor: (colour: string, opacity: number) => unknown
    text(words: string, x: number, y: number, options: object): unknown
    _offset: number
    _write: (data: string | Uint8Array) => void
    push: (chunk: Uint8Array | null) => boolean
    readonly read: () => Uint8Array | null
    readonly on: (event: 'pageAdded', listener: () => void) => unknown
    readonly ref: (data: unknown) => Ref
    readonly end: () => void
    readonly getStructParentTree: () => {
      readonly get: (key: number) => unknown
      readonly add: (key: number, value: unknown) => unknown
    }
    readonly _root: { readonly data: { readonly Pages: { readonly data: { readonly Kids: unknown[] } } } }
  }
