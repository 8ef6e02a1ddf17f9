import type { Content } from 'pdfmake/interfaces'
import { type PlacedScene, poster, posterSize } from '#shared/charts/poster.ts'
import type { Poster } from '#shared/report/poster.ts'
import { strategyPageFigures } from '../strategy-page-figures.ts'
import type { PdfDocument } from './pdf-document.ts'
import { sceneNode } from './scene-node.ts'
import { sceneNodes } from './scene-nodes.ts'
import { tagged } from './tag.ts'
import { family, type Typesetter } from './typesetter.ts'

/** A3, landscape, in points. */
const paper = { width: 1_190.55, height: 841.89 } as const
const scale = paper.width / posterSize.width
const within = [{ role: 'Sect', id: 'poster' }] as const

/** A poster as a document to print: one page of A3. @param data every text in it printable: @see sanitiseText @param note below the foot */
export function posterDocument(data: Poster, note: string, set: Typesetter): PdfDocument {
  const { page, roadmap, measures, organisation, title, confidentiality, stamp, at, locale } = data
  const { measure, palette, say } = set
  const owner = [organisation, title].filter((part) => part !== '').join(' · ')
  const [ground, ...charts] = poster(
    {
      page: strategyPageFigures(page, (cell) => set.format.cell(cell)),
      roadmap,
      measures,
      more: (count) => say('report.poster.more', { count }),
      foot: [owner, [confidentiality, stamp].filter((part) => part !== '').join('  ·  ')],
      note,
    },
    { measure, palette, locale, alt: owner },
  )
  return {
    parts: [
      {
        weight: 1,
        make: () => [
          heading(page.title),
          ...(ground === undefined ? [] : sceneNodes(ground.scene, scale, within, set)),
          ...charts.map(chartNode),
        ],
      },
    ],
    pageSize: paper,
    pageMargins: [0, 0, 0, 0],
    defaultStyle: { font: family },
    language: locale,
    info: { Title: page.title, Author: organisation, Keywords: stamp, CreationDate: new Date(at) },
  }
}

/** For the outline and for readers of the structure; the eye has it in the band at the head. */
function heading(text: string): Content {
  const anchor = { text: ' ', fontSize: 1, outline: true, outlineText: text, absolutePosition: { x: 0, y: 0 } }
  return tagged(anchor, { role: 'H1', within: [...within] })
}

function chartNode({ scene, x, y }: PlacedScene): Content {
  return tagged(sceneNode(scene, { width: scene.width * scale, absolutePosition: { x: x * scale, y: y * scale } }), {
    role: 'Figure',
    within: [...within],
    alt: scene.alt,
  })
}
