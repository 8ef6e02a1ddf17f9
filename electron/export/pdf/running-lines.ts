import type { Content, DynamicContent } from 'pdfmake/interfaces'
import { fitText } from '#shared/charts/fit-text.ts'
import type { Report } from '#shared/report/report.ts'
import { fitStamp } from '../fit-stamp.ts'
import type { Typesetter } from './typesetter.ts'

/**
 * The line above a section's pages. pdfmake asks page by page in order: the first time is the section's first page.
 * @param goesOn whether the section has begun before
 */
export function runningHead(title: string, set: Typesetter, goesOn = false): DynamicContent {
  const { palette, page, measure, say } = set
  const text = fitText(title, page.inner * 0.8, { size: 8, weight: 600 }, measure)
  let first: number | null = goesOn ? 0 : null
  return (current) => {
    first ??= current
    const name = { text, bold: true, color: palette.accent }
    const rule: Content = {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: page.inner, y2: 0, lineWidth: 0.7, lineColor: palette.lineStrong }],
      margin: [0, 4, 0, 0],
    }
    const later = { text: `  ${say('pdf.continued')}`, color: palette.muted }
    return {
      stack: current === first ? [{ text: [name] }] : [{ text: [name, later] }, rule],
      fontSize: 8,
      margin: [page.side, 26, page.side, 0],
    }
  }
}

/** The line below every page: whose document, how secret, which state, which page. */
export function runningFoot(report: Report, set: Typesetter): DynamicContent {
  const { palette, page, measure, say } = set
  const type = { size: set.sizes.small, weight: 400 } as const
  const wide = (text: string): number => measure(text, type.size, type.weight)
  const secrecy = fitText(report.confidentiality, page.inner / 3 - 6, type, measure)
  // The middle takes what it needs, so that the sides have the rest.
  const middle = wide(secrecy) + 2
  const third = (page.inner - middle) / 2 - 12
  const owner = fitText(
    [report.organisation, report.title].filter((part) => part !== '').join(' · '),
    third,
    type,
    measure,
  )
  return (current, count) => {
    const pages = say('pdf.pageOf', { page: current, pages: count })
    const stamp = fitStamp(report.stamp, third - wide(pages) - 16, type, measure)
    return {
      columns: [
        { text: owner, width: '*' },
        { text: secrecy, width: middle, alignment: 'center' },
        { text: stamp === '' ? pages : `${stamp}  ·  ${pages}`, width: '*', alignment: 'right' },
      ],
      fontSize: set.sizes.small,
      color: palette.muted,
      margin: [page.side, 16, page.side, 0],
    }
  }
}
