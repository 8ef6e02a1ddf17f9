import type { Report } from '#shared/report/report.ts'
import { coverNodes } from './cover.ts'
import { coverStep } from './cover-step.ts'
import { wholeTextsOf } from './cut-texts.ts'
import type { PdfDocument } from './pdf-document.ts'
import { registerParts } from './registers.ts'
import { runningFoot } from './running-lines.ts'
import { sectionParts } from './section-parts.ts'
import { family, type Typesetter } from './typesetter.ts'

/**
 * A report as a document to print. Pure; nothing is computed, ranked or rounded here.
 * @param report sanitised: @see sanitiseReport
 * @param lost code points the font lacks, which the document then names
 */
export function toPdfDocument(report: Report, lost: readonly number[], set: Typesetter): PdfDocument {
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
  // Registers have everything in full.
  const isWhole = hasRegisters ? () => true : wholeTextsOf(report.sections, set.format.cell)
  return {
    opening: { content: coverNodes(report, contents, hasRegisters ? [] : lost, set), within: coverStep },
    parts: [
      ...report.sections.flatMap((section) => sectionParts(section, set, isWhole)),
      ...(hasRegisters ? registerParts(registersLeft(report), lost, set) : []),
    ],
    footer: runningFoot(report, set),
    pageSize: { width: page.width, height: page.height },
    pageMargins: [page.side, page.top, page.side, page.bottom],
    defaultStyle: { font: family, fontSize: set.sizes.body, color: set.palette.text },
    language: report.locale,
    ...(report.archival === true ? { subset: 'PDF/A-2b' as const } : {}),
    info: {
      Title: report.title,
      Author: report.organisation,
      Subject: report.subtitle,
      Keywords: report.stamp,
      CreationDate: new Date(report.at),
    },
  }
}

/** Registers that no section has printed whole already. */
function registersLeft({ registers, sections }: Report): Report['registers'] {
  const printed = new Set(
    sections.flatMap(({ blocks }) => blocks.map((block) => (block.kind === 'table' ? block.wholeRegister : undefined))),
  )
  return registers.filter(({ id }) => !printed.has(id))
}
