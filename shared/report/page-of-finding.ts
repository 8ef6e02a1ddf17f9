import type { EntityName } from '../model/entities.ts'
import type { Finding } from '../steps/findings/finding.ts'
import type { StepId } from '../steps/steps.ts'
import { type SectionId, sectionIds } from './report.ts'

/** The section that rests on what each step gives. METHOD E. */
const pagesOfSteps: Readonly<Record<StepId, SectionId>> = {
  setUp: 'ask',
  direction: 'strategyOnAPage',
  currentState: 'currentState',
  constraints: 'holdingBack',
  opportunities: 'gaps',
  prioritisation: 'moves',
  roadmap: 'roadmap',
  tacticalPlan: 'first90',
  measures: 'measures',
  communications: 'first90',
  boardPack: 'ask',
}

/** Rows that have a section of their own, whatever step they are entered at. */
const pagesOfEntities: Partial<Record<EntityName, SectionId>> = {
  businessPriority: 'context',
  promise: 'review',
  decisionRight: 'people',
  forum: 'people',
  supplier: 'people',
  team: 'people',
  risk: 'risks',
  resolution: 'resolutions',
  approval: 'resolutions',
  swotItem: 'holdingBack',
}

/** The section whose page a finding would show on. */
export function pageOfFinding({ entity, id, step, code }: Finding): SectionId {
  if (entity === 'packSection') return sectionIds.find((section) => section === id) ?? 'summary'
  if (code === 'boardPack.noMoney') return 'investment'
  return step === 'measures' ? 'measures' : (pagesOfEntities[entity] ?? pagesOfSteps[step])
}
