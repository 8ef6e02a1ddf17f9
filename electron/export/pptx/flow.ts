import type { Box, Part } from './deck-plan.ts'

/** Content of a column that is set from top to bottom and may go on on the next slide. */
export type Flow = {
  /**
   * As much of it as fits.
   * @param room points left in the column
   * @param fresh nothing stands above it: then it has to give at least something, or it would never be set
   * @param next points in the column of the next slide
   * @returns null if it would rather begin on the next slide
   */
  readonly take: (room: number, fresh: boolean, next: number) => Taken | null
}

export type Taken = {
  readonly height: number
  /** White space to what follows. */
  readonly after: number
  readonly parts: (x: number, y: number) => readonly Part[]
  readonly rest: Flow | null
}

export type FlowColumn = { readonly x: number; readonly flows: readonly Flow[] }

/** The body of a slide in the making. */
export type Sheet = { readonly parts: Part[]; y: number }

/** Sets columns of flows on sheets, one after the other. @param top of the body of a sheet, by its number from 0 */
export function createSheets(top: (sheet: number) => number, bottom: number): Sheets {
  const sheets: Sheet[] = []
  const next = (): Sheet => {
    const sheet = { parts: [], y: top(sheets.length) }
    sheets.push(sheet)
    return sheet
  }
  const roomLeft = (): number => bottom - (sheets.at(-1)?.y ?? top(0))
  return {
    sheets,
    roomLeft,
    roomOfNext: () => bottom - top(sheets.length),
    isFresh: () => sheets.length === 0 || (sheets.at(-1)?.parts.length ?? 0) === 0,
    next: () => void next(),
    set: (columns) => {
      let waiting = columns.map(({ x, flows }) => ({ x, flows: [...flows] }))
      let sheet = sheets.at(-1) ?? next()
      while (waiting.some(({ flows }) => flows.length > 0)) {
        const start = sheet.y
        const blank = sheet.parts.length === 0
        let lowest = start
        waiting = waiting.map(({ x, flows }) => {
          const end = setColumn({ x, flows }, sheet, { start, bottom, next: bottom - top(sheets.length) }, blank)
          lowest = Math.max(lowest, end.y)
          return { x, flows: end.left }
        })
        sheet.y = lowest
        if (waiting.some(({ flows }) => flows.length > 0)) sheet = next()
      }
    },
  }
}

export type Sheets = {
  readonly sheets: readonly Sheet[]
  readonly roomLeft: () => number
  readonly roomOfNext: () => number
  readonly isFresh: () => boolean
  readonly next: () => void
  readonly set: (columns: readonly FlowColumn[]) => void
}

function setColumn(
  { x, flows }: { readonly x: number; readonly flows: readonly Flow[] },
  sheet: Sheet,
  { start, bottom, next }: { readonly start: number; readonly bottom: number; readonly next: number },
  blank: boolean,
): { readonly y: number; readonly left: Flow[] } {
  let y = start
  for (const [index, flow] of flows.entries()) {
    const taken = flow.take(bottom - y, blank && y === start, next)
    if (taken === null) return { y, left: flows.slice(index) }
    sheet.parts.push(...taken.parts(x, y))
    y += taken.height + taken.after
    if (taken.rest !== null) return { y, left: [taken.rest, ...flows.slice(index + 1)] }
  }
  return { y, left: [] }
}

/** Something that is as high as it is and has to stay in one piece. */
export function solid(height: number, after: number, parts: (box: Pick<Box, 'x' | 'y'>) => readonly Part[]): Flow {
  return {
    take: (room, fresh) =>
      height > room && !fresh ? null : { height, after, parts: (x, y) => parts({ x, y }), rest: null },
  }
}

/** How high flows stand that may stand as high as they like. */
export function heightOf(flows: readonly Flow[]): number {
  return flows.reduce((sum, flow) => {
    const taken = flow.take(1_000_000, true, 1_000_000)
    return taken === null ? sum : sum + taken.height + taken.after
  }, 0)
}
