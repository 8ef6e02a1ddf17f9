import type { Pdf } from './pdfmake-types.ts'

/** Colours and lines while a picture is drawn: what stays the same is not written again. Colours are `#rrggbb`. */
export type Pen = {
  readonly fill: (colour: string) => void
  /** A fill that passes from one colour at a place to another further right. */
  readonly fillAcross: (from: string, to: string, x1: number, x2: number) => void
  readonly stroke: (colour: string, width: number, dash: readonly number[]) => void
  readonly opacity: (of: 'fill' | 'stroke', share: number) => void
}

/** Begins within a `save` of its own: nothing is known of what was set before. */
export function createPen(pdf: Pdf): Pen {
  const set = new Map<string, string>()
  /** @param key what is set, so that it is written again only when it changes */
  const write = (key: string, content: string): void => {
    if (set.get(key) === content) return
    set.set(key, content)
    pdf.addContent(content)
  }
  const opacities = { fill: -1, stroke: -1 }
  // As SVG has it, where nothing is said.
  pdf.addContent('0 J 0 j 4 M')
  return {
    fill: (colour) => write('fill', `${channels(colour)} rg`),
    fillAcross: (from, to, x1, x2) => {
      set.delete('fill')
      pdf.fillColor(pdf.linearGradient(x1, 0, x2, 0).stop(0, from).stop(1, to))
      opacities.fill = 1
    },
    stroke: (colour, width, dash) => {
      write('stroke', `${channels(colour)} RG`)
      write('width', `${short(width)} w`)
      write('dash', `[${dash.map(short).join(' ')}] 0 d`)
    },
    opacity: (of, share) => {
      if (opacities[of] === share) return
      opacities[of] = share
      if (of === 'fill') pdf.fillOpacity(share)
      else pdf.strokeOpacity(share)
    },
  }
}

function channels(colour: string): string {
  return [1, 3, 5].map((at) => short(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ')
}

/** A number as a PDF has it: a thousandth of a point is less than any printer can show. */
export function short(value: number): number {
  return Math.round(value * 1_000) / 1_000
}
