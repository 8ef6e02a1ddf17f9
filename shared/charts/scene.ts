/**
 * A chart as drawing primitives, in points, y down. Charts turn data into scenes; React, the PDF and the deck draw them.
 * Colours are `#rrggbb` or roles of the palette resolved before: nothing else, since PDF and PowerPoint know no more.
 */
export type Scene = {
  readonly width: number
  readonly height: number
  /** One sentence that says what the picture shows, for those who can't see it. */
  readonly alt: string
  /** How far down the heads of columns reach, which stay in sight where the rows below them scroll. */
  readonly head?: number
  readonly shapes: readonly Shape[]
}

export type Paint = {
  readonly fill?: string
  readonly fillOpacity?: number
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  readonly opacity?: number
}

/** What a shape stands for, so that a screen can make it a target: an entity and a row. */
export type Subject = { readonly entity: string; readonly id: string; readonly label: string }

export type Shape = (
  | ({
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius?: number
      /** The colour at the right edge, for a fill that passes from `fill` on the left to this. */
      readonly fillTo?: string
    } & Paint)
  | ({ readonly kind: 'circle'; readonly cx: number; readonly cy: number; readonly r: number } & Paint)
  | ({
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
    } & Paint)
  | ({ readonly kind: 'path'; readonly d: string } & Paint)
  | {
      readonly kind: 'text'
      readonly x: number
      /** The base line. */
      readonly y: number
      readonly text: string
      readonly size: number
      readonly weight: 400 | 600
      readonly anchor: 'start' | 'middle' | 'end'
      readonly fill: string
      readonly rotate?: number
      /** Where this is what there was room for: all of it, for documents that have to say it elsewhere. */
      readonly whole?: string
    }
) & { readonly subject?: Subject }

/** The width of a text in points, as the font that will draw it has it. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number
