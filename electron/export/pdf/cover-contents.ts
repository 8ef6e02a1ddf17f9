import type { Content } from 'pdfmake/interfaces'
import { fitText } from '#shared/charts/fit-text.ts'
import { coverStep } from './cover-step.ts'
import { type TagStep, tagged } from './tag.ts'
import type { Typesetter } from './typesetter.ts'

const within: readonly TagStep[] = [coverStep]

/** A document without pages says that it is not broken. */
function nothingYetNode({ palette, sizes, say }: Typesetter): Content {
  const text = say('pdf.nothingYet')
  return tagged({ text, fontSize: sizes.message, color: palette.text }, { role: 'P', within })
}

function pageNumber(id: string, color: string): Content {
  return tagged({ pageReference: `section-${id}`, alignment: 'right', color, bold: true } as Content & object, {
    role: 'P',
    within,
  })
}

/** Sections with their page, in two columns read downwards; a click leads there. */
export function contentsNodes(
  contents: readonly { readonly id: string; readonly title: string; readonly headline: string }[],
  set: Typesetter,
): Content[] {
  const { palette, page, measure } = set
  if (contents.length === 0) return [nothingYetNode(set)]
  const width = (page.inner - 36) / 2
  const half = Math.ceil(contents.length / 2)
  const entry = (item: { readonly id: string; readonly title: string; readonly headline: string }): Content => {
    const link = { linkToDestination: `section-${item.id}` }
    const title = {
      text: fitText(item.title, width - 34, { size: set.sizes.body, weight: 600 }, measure),
      bold: true,
      color: palette.ink,
      ...link,
    }
    const headline = {
      text: fitText(item.headline, width - 34, { size: set.sizes.small, weight: 400 }, measure),
      fontSize: set.sizes.small,
      color: palette.muted,
      ...link,
    }
    return {
      columnGap: 0,
      columns: [
        {
          width: width - 30,
          stack: [
            tagged(title, { role: 'P', within }),
            ...(item.headline === '' || item.headline === item.title ? [] : [tagged(headline, { role: 'P', within })]),
          ],
        },
        { width: 30, stack: [pageNumber(item.id, palette.accent)] },
      ],
      fontSize: set.sizes.body,
      margin: [0, 0, 0, 6],
    }
  }
  const heading = {
    text: set.say('pdf.contents'),
    fontSize: set.sizes.heading,
    bold: true,
    color: palette.ink,
    margin: [0, 0, 0, 8] as [number, number, number, number],
  }
  return [
    tagged(heading, { role: 'H2', within }),
    {
      columns: [
        { width, stack: contents.slice(0, half).map(entry) },
        { width, stack: contents.slice(half).map(entry) },
      ],
      columnGap: 36,
    },
  ]
}
