import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import type { Assessment } from './assessment.ts'
import { memoByTables } from './memo.ts'
import { practiceReadings } from './practice-readings.ts'
import { capabilityOf, domainReadings, lensReadings, targetOf } from './roll-ups.ts'
import { meanOfIndices, neededPractices, systemicFindings } from './systemic-findings.ts'

/** Every table that an assessment reads. What is computed from one depends on all of them. */
export const assessedTables = [
  'settings',
  'participant',
  'practice',
  'domain',
  'goal',
  'practiceGoal',
  'practiceDependency',
  'agreedLevel',
  'ratings',
] as const

/**
 * What the current state says: levels, capability, importance, target and gap of every practice in scope, roll-ups,
 * and findings across practices. METHOD C1 to C6. Computed once for the same tables: call it freely.
 */
export const assess: (workbook: Workbook) => Assessment = memoByTables(assessedTables, computeAssessment)

function computeAssessment(workbook: Workbook): Assessment {
  const settings = singleton(workbook, 'settings')
  const practices = practiceReadings(workbook)
  const lenses = lensReadings(practices, settings.systemicLevel, settings.rollUpCoverage)
  const feeds = rowsOf(workbook, 'practiceDependency')
  const domainIds = rowsOf(workbook, 'domain').map(({ id }) => id)
  return {
    practices,
    byPractice: new Map(practices.map((practice) => [practice.practiceId, practice])),
    domains: domainReadings(practices, domainIds, settings.rollUpCoverage),
    lenses,
    overall: capabilityOf(practices, settings.rollUpCoverage),
    overallTarget: targetOf(practices),
    meanOfLensIndices: meanOfIndices(lenses),
    systemic: systemicFindings(practices, lenses, feeds, settings),
    mostNeeded: neededPractices(practices, feeds),
  }
}
