import { sectionsFor } from './audience.ts'
import type { Section, SectionId } from './report.ts'
import type { ReportContext } from './report-context.ts'
import { finishSection } from './sections/section.ts'
import { sectionBuilders } from './sections/section-builders.ts'
import { blocksWithTrail, trailBlocks } from './trail.ts'

/** A section as it is printed, and what the data alone would have said at its head. */
export type BuiltSection = {
  readonly section: Section
  readonly drafted: { readonly headline: string; readonly soWhat: string }
}

/**
 * One section of the document, or null where the workbook has nothing for it.
 * @param others all that the appendix tells the trail of, where they are built already
 */
export function buildSection(context: ReportContext, id: SectionId, others?: readonly Section[]): BuiltSection | null {
  const draft = sectionBuilders[id](context)
  if (draft === null) return null
  const { headline, soWhat } = draft
  const section = finishSection(context, id, draft)
  const drafted = { headline, soWhat }
  return {
    section: id === 'appendix' ? withTrail(context, section, others ?? sectionsBeside(context)) : section,
    drafted,
  }
}

/** All sections of the document but the appendix, in the team's order. */
export function sectionsBeside(context: ReportContext): readonly Section[] {
  return sectionsFor(context.workbook, context.audience).flatMap((id) =>
    id === 'appendix' ? [] : (buildSection(context, id)?.section ?? []),
  )
}

/** The appendix with the trail of what all sections state. */
function withTrail(context: ReportContext, appendix: Section, others: readonly Section[]): Section {
  return { ...appendix, blocks: blocksWithTrail(appendix.blocks, trailBlocks(context, [...others, appendix]), context) }
}
