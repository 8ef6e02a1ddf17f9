import { type Type, wholeLines, widestLine } from './fit-text.ts'
import type { Measure } from './scene.ts'
import { lineHeight } from './write-text.ts'

/** What a label may look like, the handiest first. */
const shapes = [
  { wider: 1, lines: 2 },
  { wider: 1.3, lines: 1 },
  { wider: 1.3, lines: 2 },
  { wider: 1, lines: 3 },
  { wider: 1.6, lines: 2 },
  { wider: 1.3, lines: 3 },
] as const

export type LabelOptions = Type & { readonly maxWidth: number; readonly measure: Measure }

/** What a label may look like: its lines and the room that they take. */
type Form = { readonly lines: readonly string[]; readonly width: number; readonly height: number }
export type Forms = { readonly size: number; readonly forms: (label: string) => readonly Form[] }

/** Each label is broken into lines once, however many places are tried for it. */
export function formsOnce(options: LabelOptions): Forms['forms'] {
  const known = new Map<string, readonly Form[]>()
  return (label) => {
    const own = known.get(label) ?? formsOf(label, options)
    known.set(label, own)
    return own
  }
}

function formsOf(label: string, options: LabelOptions): readonly Form[] {
  return shapes.flatMap(({ wider, lines: most }): Form[] => {
    const lines = wholeLines(label, options.maxWidth * wider, most, options, options.measure)
    if (lines === null || lines.length === 0) return []
    const width = widestLine(lines, options, options.measure) + 2
    return [{ lines, width, height: lines.length * options.size * lineHeight + 1 }]
  })
}
