import PptxGenJS from 'pptxgenjs'
import type { Box } from './deck-plan.ts'

export type Presentation = PptxGenJS
export type PresentationSlide = PptxGenJS.Slide

// CommonJS types on an ES module: the class is the default export in Node and in a bundle alike.
const Library = PptxGenJS as unknown as new () => Presentation

export function createPresentation(): Presentation {
  return new Library()
}

const pointsPerInch = 72

/** A place as the library takes it: in inches. A length of nothing is kept from being taken for one that is not given. */
export function inches({ x, y, width, height }: Box): { x: number; y: number; w: number; h: number } {
  return { x: x / pointsPerInch, y: y / pointsPerInch, w: width / pointsPerInch, h: height / pointsPerInch }
}

export function inch(points: number): number {
  return points / pointsPerInch
}
