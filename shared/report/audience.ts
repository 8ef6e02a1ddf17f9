import { rowsOf, type Workbook } from '../model/workbook.ts'
import { type Audience, type SectionId, sectionIds } from './report.ts'

/** METHOD E's cuts: what each audience gets. Leadership gets everything. */
const cuts: Readonly<Record<Audience, readonly SectionId[]>> = {
  board: [
    'ask',
    'summary',
    'strategyOnAPage',
    'context',
    'currentState',
    'gaps',
    'moves',
    'roadmap',
    'investment',
    'risks',
    'measures',
    'resolutions',
  ],
  leadership: sectionIds,
  staff: ['strategyOnAPage', 'currentState', 'roadmap', 'first90'],
}

/** The sections of a document, in the order the team put them, without those it left out. */
export function sectionsFor(workbook: Workbook, audience: Audience): readonly SectionId[] {
  const rows = new Map(rowsOf(workbook, 'packSection').map((row) => [row.section, row]))
  const place = (id: SectionId): number => rows.get(id)?.position ?? sectionIds.indexOf(id)
  return cuts[audience].filter((id) => rows.get(id)?.included !== false).toSorted((a, b) => place(a) - place(b))
}
