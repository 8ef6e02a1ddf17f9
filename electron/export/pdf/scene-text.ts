import type { Shape } from '#shared/charts/scene.ts'
import { hasLeftward, mirrored } from '../bidi-text.ts'
import type { Typeface } from '../typeface.ts'
import type { EmbeddedFont } from './embedded-font.ts'
import { leftwardFont } from './exact-text.ts'
import { short } from './pdf-pen.ts'
import type { Pdf } from './pdfmake-types.ts'
import { edge, isDrawnStrong } from './teach-drawn-strong.ts'
import { family } from './typesetter.ts'

type Text = Extract<Shape, { kind: 'text' }>

/** Writes a text of a scene in the colour that is set, each part in the font that has its letters, in the order in which it is seen. */
export function writeSceneText(
  pdf: Pdf,
  { x, y, text, size, weight, anchor, fill, rotate = 0 }: Text,
  typeface: Typeface,
): void {
  const pieces = runsOf(text, typeface).map((run) => {
    const font = pdf.provideFont(run.family ?? family, weight === 600, false)
    const [codes, positions] = hasLeftward(run.text)
      ? leftwardFont(font as unknown as EmbeddedFont).encode(mirrored(run.text))
      : font.encode(run.text)
    return { font, codes, positions, width: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) }
  })
  const scale = size / 1_000
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0) * scale
  const angle = (rotate * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  let at = anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2
  /** Places the pen along the base line, and above it. */
  const place = (along: number, above: number): void => {
    const [e, f] = [x + along * cos + above * sin, y + along * sin - above * cos]
    pdf.addContent(`${[cos, sin, sin, -cos, e, f].map(short).join(' ')} Tm`)
  }
  const strong = pieces.some(({ font }) => isDrawnStrong(font))
  if (strong) {
    pdf.addContent('q')
    pdf.strokeColor(fill, 1)
    pdf.addContent(`${short(size * edge)} w`)
  }
  pdf.addContent('BT')
  for (const { font, codes, positions } of pieces) {
    pdf.page.fonts[font.id] ??= font.ref()
    pdf.addContent(`/${font.id} ${short(size)} Tf`)
    if (strong) pdf.addContent(isDrawnStrong(font) ? '2 Tr' : '0 Tr')
    place(at, 0)
    let [letters, parts] = ['', [] as string[]]
    const flush = (): void => {
      if (letters !== '') parts.push(`<${letters}>`)
      if (parts.length > 0) pdf.addContent(`[${parts.join(' ')}] TJ`)
      letters = ''
      parts = []
    }
    for (const [index, code] of codes.entries()) {
      const { xAdvance = 0, advanceWidth = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
      const moved = xOffset !== 0 || yOffset !== 0
      if (moved) {
        flush()
        place(at + xOffset * scale, yOffset * scale)
      }
      letters += code
      const kern = xAdvance - advanceWidth
      at += xAdvance * scale
      if (moved) {
        flush()
        place(at, 0)
      } else if (kern !== 0) {
        parts.push(`<${letters}>`, String(short(-kern)))
        letters = ''
      }
    }
    flush()
  }
  pdf.addContent('ET')
  if (strong) pdf.addContent('Q')
}

/** White space is one space, as it is in a drawing on screen. */
function runsOf(text: string, { seen }: Typeface): ReturnType<Typeface['seen']> {
  const plain = text.replace(/\s+/gu, ' ').trim()
  const runs = seen(plain)
  // What Inter sets alone is one run: its letters are set closer or wider beyond words, too.
  return runs.every((run) => run.family === null) && runs.map((run) => run.text).join('') === plain
    ? [{ text: plain, family: null }]
    : runs
}
