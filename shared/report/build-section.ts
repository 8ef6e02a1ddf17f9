import type { Section, SectionId } from './report.ts'
import type { ReportContext } from './report-context.ts'
import { finishSection } from './sections/section.ts'
import { sectionBuilders } from './sections/section-builders.ts'

/** A section as it is printed, and what the data alone would have said at its head. */
export type BuiltSection = {
  readonly section: Section
  readonly drafted: { readonly headline: string; readonly soWhat: string }
}

/** One section of the document, or null where the workbook has nothing for it. */
export function buildSection(context: ReportContext, id: SectionId): BuiltSection | null {
  const draft = sectionBuilders[id](context)
  if (draft === null) return null
  const { headline, soWhat } = draft
  return { section: finishSection(context, id, draft), drafted: { headline, soWhat } }
}
