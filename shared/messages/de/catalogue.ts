import type { Catalogue } from '../catalogue-type.ts'
import { putTogether } from '../put-together.ts'
import { addRowTexts } from './add-rows.ts'
import { agreementTexts } from './agreement.ts'
import { choiceTexts } from './choices.ts'
import { cli } from './cli.ts'
import { contentCriteria } from './content-criteria.ts'
import { contentGoals } from './content-goals.ts'
import { contentJargon } from './content-jargon.ts'
import { contentKpis } from './content-kpis.ts'
import { contentLenses } from './content-lenses.ts'
import { contentLibraries } from './content-libraries.ts'
import { contentPlans } from './content-plans.ts'
import { contentPractices } from './content-practices.ts'
import { contentTemplates } from './content-templates.ts'
import { decisionTexts } from './decisions.ts'
import { deck } from './deck.ts'
import { desktop } from './desktop.ts'
import { entityTexts } from './entities.ts'
import { failures } from './failures.ts'
import { fieldTexts } from './fields.ts'
import { findingTexts } from './findings.ts'
import { hosts } from './hosts.ts'
import { imports } from './import.ts'
import { methodTexts } from './methods.ts'
import { pdf } from './pdf.ts'
import { portfolioTexts } from './portfolio.ts'
import { report } from './report.ts'
import { robustnessTexts } from './robustness.ts'
import { scenarioTexts } from './scenarios.ts'
import { scheduleTexts } from './schedule.ts'
import { screenTexts } from './screen.ts'
import { screenAssessmentTexts } from './screen-assessment.ts'
import { screenBackupTexts } from './screen-backups.ts'
import { screenBoardPackTexts } from './screen-board-pack.ts'
import { screenCommunicationTexts } from './screen-communications.ts'
import { screenConstraintTexts } from './screen-constraints.ts'
import { screenDecisionTexts } from './screen-decisions.ts'
import { screenDirectionTexts } from './screen-direction.ts'
import { screenEditTexts } from './screen-edits.ts'
import { screenHistoryTexts } from './screen-history.ts'
import { screenKeyTexts } from './screen-keys.ts'
import { screenLanguageTexts } from './screen-language.ts'
import { screenMeasureTexts } from './screen-measures.ts'
import { screenOpportunityTexts } from './screen-opportunities.ts'
import { screenPartTexts } from './screen-parts.ts'
import { screenPresenterTexts } from './screen-presenter.ts'
import { screenPrioritisationTexts } from './screen-prioritisation.ts'
import { screenReadBackTexts } from './screen-read-back.ts'
import { screenRegisterTexts } from './screen-registers.ts'
import { screenRoadmapTexts } from './screen-roadmap.ts'
import { screenSetUpTexts } from './screen-set-up.ts'
import { screenSnapshotTexts } from './screen-snapshots.ts'
import { screenTacticalPlanTexts } from './screen-tactical-plan.ts'
import { stepTexts } from './steps.ts'
import { xlsx } from './xlsx.ts'

/** All German text, file for file as in English: a key that is missing or wrong does not compile. */
export const german: Catalogue = putTogether([
  agreementTexts,
  decisionTexts,
  screenDecisionTexts,
  findingTexts,
  stepTexts,
  contentJargon,
  contentPlans,
  contentLibraries,
  contentKpis,
  contentLenses,
  choiceTexts,
  fieldTexts,
  addRowTexts,
  entityTexts,
  contentCriteria,
  contentGoals,
  contentPractices,
  contentTemplates,
  cli,
  deck,
  desktop,
  failures,
  hosts,
  imports,
  methodTexts,
  pdf,
  portfolioTexts,
  report,
  scheduleTexts,
  robustnessTexts,
  scenarioTexts,
  screenTexts,
  screenAssessmentTexts,
  screenBackupTexts,
  screenBoardPackTexts,
  screenCommunicationTexts,
  screenConstraintTexts,
  screenDirectionTexts,
  screenEditTexts,
  screenOpportunityTexts,
  screenPrioritisationTexts,
  screenMeasureTexts,
  screenPartTexts,
  screenHistoryTexts,
  screenPresenterTexts,
  screenReadBackTexts,
  screenRegisterTexts,
  screenSetUpTexts,
  screenSnapshotTexts,
  screenRoadmapTexts,
  screenTacticalPlanTexts,
  screenKeyTexts,
  screenLanguageTexts,
  xlsx,
])
