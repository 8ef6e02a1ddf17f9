import type { SectionId } from '../report.ts'
import { appendixSection } from './appendix.ts'
import { askSection } from './ask.ts'
import { contextSection } from './context.ts'
import { currentStateSection } from './current-state.ts'
import { first90Section } from './first90.ts'
import { gapsSection } from './gaps.ts'
import { holdingBackSection } from './holding-back.ts'
import { investmentSection } from './investment.ts'
import { measuresSection } from './measures.ts'
import { movesSection } from './moves.ts'
import { peopleSection } from './people.ts'
import { resolutionsSection } from './resolutions.ts'
import { reviewSection } from './review.ts'
import { risksSection } from './risks.ts'
import { roadmapSection } from './roadmap.ts'
import type { SectionBuilder } from './section.ts'
import { strategyOnAPageSection } from './strategy-on-a-page.ts'
import { summarySection } from './summary.ts'

/** The builder of every section: a section without one does not compile. */
export const sectionBuilders: Readonly<Record<SectionId, SectionBuilder>> = {
  ask: askSection,
  summary: summarySection,
  strategyOnAPage: strategyOnAPageSection,
  context: contextSection,
  review: reviewSection,
  currentState: currentStateSection,
  holdingBack: holdingBackSection,
  gaps: gapsSection,
  moves: movesSection,
  roadmap: roadmapSection,
  investment: investmentSection,
  people: peopleSection,
  risks: risksSection,
  measures: measuresSection,
  first90: first90Section,
  resolutions: resolutionsSection,
  appendix: appendixSection,
}
