import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Report } from '#shared/report/report.ts'
import { coverNodes } from './cover.ts'
import { registersNode, substitutesNode } from './registers.ts'
import { runningFoot } from './running-lines.ts'
import { sectionNodes } from './section-nodes.ts'
import { family, type Typesetter } from './typesetter.ts'

/**
 * A report as pdfmake's document definition. Pure; nothing is computed, ranked or rounded here.
 * @param report sanitised: @see sanitiseReport
 * @param lost code points the font lacks, which the document then names
 */
export function toPdfDocument(report: Report, lost: readonly number[], set: Typesetter): TDocumentDefinitions {
  const { page, say } = set
  const entries = report.sections.map(({ id, title, headline }) => ({
    id,
    title: title === '' ? headline : title,
    headline,
  }))
  // The registers follow the appendix: an audience without one gets a document and not an archive.
  const hasRegisters = report.registers.length > 0 && report.sections.some(({ id }) => id === 'appendix')
  const contents = hasRegisters
    ? [...entries, { id: 'registers', title: say('pdf.registers'), headline: say('pdf.registersHeadline') }]
    : entries
  const content: Content[] = [
    coverNodes(report, contents, set),
    ...report.sections.flatMap((section) => sectionNodes(section, set)),
    ...(hasRegisters ? [registersNode(report.registers, set)] : []),
    ...(lost.length > 0 ? [substitutesNode(lost, set)] : []),
  ]
  const made = new Date(report.at)
  return {
    content,
    footer: runningFoot(report, set),
    pageSize: { width: page.width, height: page.height },
    pageMargins: [page.side, page.top, page.side, page.bottom],
    defaultStyle: { font: family, fontSize: set.sizes.body, color: set.palette.text },
    version: '1.7',
    language: report.locale,
    displayTitle: true,
    tagged: true,
    ...(report.archival === true ? { subset: 'PDF/A-2b' as const } : {}),
    compress: true,
    info: {
      title: report.title,
      author: report.organisation,
      subject: report.subtitle,
      keywords: report.stamp,
      creator: 'Opsbook',
      producer: 'Opsbook',
      creationDate: made,
      modDate: made,
    },
  }
}
