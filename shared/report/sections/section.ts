import { findRow } from '../../model/workbook.ts'
import type { Block, Section, SectionId } from '../report.ts'
import type { ReportContext } from '../report-context.ts'
import { withoutEmptyTableColumns } from '../without-empty-columns.ts'

/** A section before the team's own headline is looked up. */
export type DraftSection = {
  readonly headline: string
  readonly soWhat: string
  /** The ids of the figures that these two state. */
  readonly figures?: readonly string[]
  readonly blocks: readonly Block[]
}

/** Builds one section, or null where the workbook has nothing for it. */
export type SectionBuilder = (context: ReportContext) => DraftSection | null

/** The section with the team's headline and "so what" in place of the drafted ones, where they wrote their own. */
export function finishSection(context: ReportContext, id: SectionId, draft: DraftSection): Section {
  const own = findRow(context.workbook, 'packSection', id)
  return {
    id,
    title: context.say(`report.section.${id}`),
    headline: own?.headline || draft.headline,
    soWhat: own?.soWhat || draft.soWhat,
    ...(draft.figures === undefined ? {} : { figures: draft.figures }),
    blocks: draft.blocks.map(withoutEmptyTableColumns),
  }
}
