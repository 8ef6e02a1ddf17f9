import type { Say } from '../messages/translate.ts'
import { singleton, type Workbook } from '../model/workbook.ts'
import { workingAssessment } from './working-assessment.ts'
import { workingPlan } from './working-plan.ts'
import { workingRanking } from './working-ranking.ts'
import { workingSettings } from './working-settings.ts'
import type { Workings } from './workings.ts'

/** What the live sheets of the Excel workbook are made of. @param say in the language of the document */
export function buildWorkings(workbook: Workbook, say: Say): Workings {
  return {
    settings: workingSettings(singleton(workbook, 'settings'), say),
    assessment: workingAssessment(workbook, say),
    ranking: workingRanking(workbook, say),
    plan: workingPlan(workbook, say),
  }
}
