import type { DynamicContent } from 'pdfmake/interfaces'
import type { EmbeddedFont } from './exact-text.ts'
import type { Drawn, TaggedDocument } from './structure.ts'
import type { Tag } from './tag.ts'
import type { LaterRows } from './teach-later-rows.ts'
import type { Line as WordLine } from './teach-scripts.ts'

// What we use of what pdfmake 0.3.11 and the pdfkit below it keep in memory.

export type Line = WordLine & {
  readonly x: number
  readonly y: number
  tagged?: { readonly tag: Tag; readonly node: TextNode; readonly drawn: { yet: boolean } }
  /** The node whose page the line says. */
  _pageNodeRef?: object
}

export type TextNode = Drawn & { readonly _pageRef?: { readonly _nodeRef: object } }

export type Margins = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>

/** A page that is laid out. */
export type Page = {
  items: readonly (
    | { readonly type: 'line'; readonly item: Line }
    | { readonly type: 'vector'; readonly item: object }
  )[]
  readonly pageMargins: Margins
  readonly customProperties: { readonly header?: DynamicContent | null }
}

/** Where the next thing goes. */
export type Context = { page: number; readonly pages: Page[] }

export type Writer = {
  readonly transactionLevel: number
  readonly context: () => Context
  readonly addPage: (size: object, orientation: undefined, margins: Margins) => void
  readonly beginUnbreakableBlock: (width?: number, height?: number) => void
  readonly commitUnbreakableBlock: (x?: number, y?: number) => void
}

export type TableNode = {
  readonly table: {
    readonly body: (readonly object[])[]
    readonly keepLastRows?: number
    readonly wholeRows?: readonly boolean[]
    readonly later?: LaterRows
  }
  readonly positions: unknown[]
  _bottomByPage?: Record<number, number>
  /** Ours: what happens before and after a row. */
  setting?: { readonly begin: (row: number) => void; readonly end: (row: number) => void }
}

type Layout = (text: string, features?: unknown, ...rest: unknown[]) => unknown
export type OpenedFont = {
  readonly font: { layout: Layout }
  layout: Layout
  layoutCached: Layout
  readonly layoutRun: Layout
}

/** An object of the file. */
export type Ref = { data: unknown; write: (line: string) => void; end: () => void }

/** A page of the file. */
export type Sheet = {
  content: Ref
  readonly dictionary: { readonly data: { Contents: unknown; readonly StructParents?: number } }
}

export type Pdf = TaggedDocument & {
  page: Sheet
  _font: EmbeddedFont
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
