import type PptxGenJS from 'pptxgenjs'
import { fitText } from '#shared/charts/fit-text.ts'
import type { Report } from '#shared/report/report.ts'
import { fitStamp } from '../fit-stamp.ts'
import { deckColours } from './deck-colours.ts'
import { type DeckSetter, slideGeometry } from './deck-setter.ts'
import { pictureSize } from './picture-size.ts'
import { inches, type Presentation } from './presentation.ts'

const { width, side, inner, headTop, kickerTop, footTop } = slideGeometry
export const titleSizes = { cover: 40, content: 24, blank: 14 } as const

/** The library gives a placeholder on a slide the name it has on the master. */
export const placeholderNames = { title: 'deck-title', body: 'deck-message' } as const

type Objects = NonNullable<PptxGenJS.SlideMasterProps['objects']>

/** The masters: a cover, a slide with head and running foot, and one that a drawing fills. Logo and colours are theirs alone. */
export function defineMasters(deck: Presentation, report: Report, set: DeckSetter): void {
  const { palette } = set
  const colour = deckColours(palette)
  const background = { color: colour(palette.paper) }
  const number = {
    ...inches({ x: width - side - 60, y: footTop, width: 60, height: 14 }),
    align: 'right' as const,
    fontSize: set.sizes.small,
    color: colour(palette.muted),
    margin: [0, 0, 0, 0] as [number, number, number, number],
  }
  deck.defineSlideMaster({
    title: 'cover',
    background,
    objects: [
      ...logo(report, { x: width - side - 150, y: 56, width: 150, height: 80 }),
      title('cover', 120, 100, palette.paper, set),
    ],
  })
  deck.defineSlideMaster({
    title: 'content',
    background,
    objects: [
      ...logo(report, { x: width - side - 100, y: kickerTop - 8, width: 100, height: 24 }),
      ...foot(report, set),
      title('content', headTop, 60, palette.ink, set),
      placeholder(
        'message',
        'body',
        { x: side, y: 104, width: inner, height: 20 },
        set.sizes.message,
        palette.muted,
        false,
        set,
      ),
    ],
    slideNumber: number,
  })
  deck.defineSlideMaster({
    title: 'blank',
    background,
    objects: [...foot(report, set), title('blank', -40, 30, palette.ink, set)],
    slideNumber: number,
  })
}

function title(
  master: keyof typeof titleSizes,
  y: number,
  height: number,
  hex: string,
  set: DeckSetter,
): Objects[number] {
  return placeholder('title', 'title', { x: side, y, width: inner, height }, titleSizes[master], hex, true, set)
}

function placeholder(
  name: string,
  type: 'title' | 'body',
  box: { x: number; y: number; width: number; height: number },
  fontSize: number,
  hex: string,
  bold: boolean,
  { palette }: DeckSetter,
): Objects[number] {
  const options = {
    name,
    type,
    ...inches(box),
    fontSize,
    bold,
    color: deckColours(palette)(hex),
    align: 'left',
    valign: 'top',
    margin: 0,
  }
  return { placeholder: { options: { ...options, objectName: placeholderNames[type] }, text: '' } } as Objects[number]
}

/** Whose document it is, how secret, and from which state: as in the PDF, on every slide. */
function foot(report: Report, { palette, sizes, measure, say }: DeckSetter): Objects {
  const type = { size: sizes.small, weight: 400 } as const
  // The middle takes what it needs, so that the sides have the rest.
  const gap = 12
  const secrecy = fitText(report.confidentiality, (inner - 60) / 3 - 8, type, measure)
  const middle = measure(secrecy, type.size, type.weight) + 4
  const sideWidth = (inner - 60 - middle) / 2 - gap
  const owner = [report.organisation, report.title].filter((part) => part !== '').join(' · ')
  const room = sideWidth - measure(say('deck.source', { stamp: '' }), type.size, type.weight)
  const source = say('deck.source', { stamp: fitStamp(report.stamp, room, type, measure) })
  const texts = [
    { text: owner, x: side, width: sideWidth, align: 'left' },
    { text: secrecy, x: side + sideWidth + gap, width: middle, align: 'center' },
    { text: source, x: side + sideWidth + middle + 2 * gap, width: sideWidth, align: 'right' },
  ] as const
  return texts
    .filter(({ text }) => text !== '')
    .map(({ text, x, width, align }) => ({
      text: {
        text: fitText(text, width, type, measure),
        options: {
          ...inches({ x, y: footTop, width, height: 14 }),
          align,
          fontSize: sizes.small,
          color: deckColours(palette)(palette.muted),
          margin: 0,
          valign: 'top',
        },
      },
    }))
}

/** The organisation's logo, as large as a box allows and at its right. */
function logo(report: Report, box: { x: number; y: number; width: number; height: number }): Objects {
  if (report.logo === null) return []
  const { format, base64 } = report.logo
  const size = pictureSize(Buffer.from(base64, 'base64'))
  if (size === null) return []
  const scale = Math.min(box.width / size.width, box.height / size.height)
  const [wide, high] = [size.width * scale, size.height * scale]
  const place = { x: box.x + box.width - wide, y: box.y + (box.height - high) / 2, width: wide, height: high }
  const image = {
    ...inches(place),
    data: `image/${format};base64,${base64}`,
    altText: report.organisation || report.title,
  }
  return [{ image }]
}
