import type { Say } from '#shared/messages/translate.ts'
import type { RowOf } from '#shared/model/entities.ts'
import type { RowsByEntity } from '#shared/model/workbook.ts'
import { criteria } from './criteria.ts'
import { domains } from './domains.ts'
import { goalKeys } from './goals.ts'
import { newLink, newRow } from './new-row.ts'
import { packSections } from './pack-sections.ts'
import { type PracticeKey, type PracticeSet, practicesOfSet, type ShippedPractice } from './practices.ts'

export type StartOptions = {
  readonly title: string
  /** `own`: domains and goals are there, practices are the team's to enter or import. */
  readonly set: PracticeSet | 'own'
  /** The language of the texts that are copied into rows, where people may then change them. */
  readonly say: Say
  /** BCP 47 */
  readonly locale: string
  /** ISO 4217 */
  readonly currency: string
  /** 1 to 12 */
  readonly fiscalStartMonth: number
}

/**
 * The rows of a new workbook: its singletons, the shipped domains, goals, practices and criteria, and the sections of its
 * document. Nothing that a person would have to enter is in it; libraries are offered when they are asked for. Ids come
 * from the shipped keys, so that workbooks which began alike can merge.
 */
export function startWorkbook(options: StartOptions): RowsByEntity {
  const { set, say } = options
  const shipped = set === 'own' ? [] : practicesOfSet(set)
  return {
    workbook: [workbookRow(options)],
    settings: [newRow('settings', 'settings', {})],
    prioritisation: [newRow('prioritisation', 'prioritisation', {})],
    boardPack: [newRow('boardPack', 'boardPack', {})],
    goal: goalRows(say),
    domain: domainRows(say),
    practice: shipped.map((each, at) => practiceRow(each, at, say)),
    practiceGoal: shipped.flatMap(goalLinks),
    practiceDependency: feedLinks(shipped),
    criterion: criterionRows(say),
    packSection: packSections.map(({ key }, position) => newLink('packSection', { section: key, position })),
  }
}

function workbookRow(options: StartOptions): RowOf<'workbook'> {
  const { title, set, locale, currency, fiscalStartMonth } = options
  return newRow('workbook', 'workbook', {
    title,
    path: set === 'quick' ? 'quick' : 'full',
    practiceSet: set,
    currency,
    fiscalStartMonth,
    locale,
    paper: usesLetterPaper(locale) ? 'Letter' : 'A4',
  })
}

/** The regions of the CLDR whose paper is US Letter. */
const letterRegions = ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'CR', 'GT', 'NI', 'PA', 'PR', 'SV', 'VE', 'BZ']

function usesLetterPaper(locale: string): boolean {
  return locale.split('-').some((part, at) => at > 0 && letterRegions.includes(part.toUpperCase()))
}

function goalRows(say: Say): readonly RowOf<'goal'>[] {
  return goalKeys.map((key, position) =>
    newRow('goal', key, {
      code: key,
      title: say(`content.goal.${key}.name`),
      description: say(`content.goal.${key}.meaning`),
      shippedKey: key,
      position,
    }),
  )
}

function domainRows(say: Say): readonly RowOf<'domain'>[] {
  return domains.map(({ key, hue }, position) =>
    newRow('domain', key, { code: key, name: say(`content.domain.${key}`), hue, shippedKey: key, position }),
  )
}

/** A shipped practice as a row: also for the practices that a team adds to a smaller set later. */
export function practiceRow(shipped: ShippedPractice<PracticeKey>, position: number, say: Say): RowOf<'practice'> {
  const { key, domain } = shipped
  return newRow('practice', key, {
    code: key,
    name: say(`content.practice.${key}.name`),
    definition: say(`content.practice.${key}.definition`),
    domainId: domain,
    shippedKey: key,
    position,
  })
}

/** The goals that a shipped practice serves. */
export function goalLinks({ key, goals }: ShippedPractice): readonly RowOf<'practiceGoal'>[] {
  return goals.map(({ goal, strength }) => newLink('practiceGoal', { practiceId: key, goalId: goal, strength }))
}

/** Links between practices that are both there. */
export function feedLinks(shipped: readonly ShippedPractice[]): readonly RowOf<'practiceDependency'>[] {
  const present = new Set(shipped.map(({ key }) => key))
  return shipped.flatMap(({ key, feedsFrom }) =>
    feedsFrom
      .filter((source) => present.has(source))
      .map((source) => newLink('practiceDependency', { practiceId: key, feedsFromId: source })),
  )
}

function criterionRows(say: Say): readonly RowOf<'criterion'>[] {
  return criteria.map(({ method, part, key, weight, scaleMin, scaleMax }, position) =>
    newRow('criterion', `${method}:${key}`, {
      method,
      part,
      title: say(`content.criterion.${key}.name`),
      description: say(`content.criterion.${key}.description`),
      weight,
      scaleMin,
      scaleMax,
      shippedKey: key,
      position,
    }),
  )
}
