import type { RowsByEntity } from '#shared/model/workbook.ts'
import { criteria } from '../criteria.ts'
import { lensNamed, liftsIn } from './lifts.ts'
import { table, words } from './table.ts'

/** What the initiatives of the sample serve and lift, and how they score. */

/** Initiative, goals, objectives, lens, practices with their levels from and to. */
const links: readonly (readonly [string, string, string, string, string])[] = [
  ['i01', 'O8 O1', 'ob1 ob2', 'data', 'INF-02:1-3 OPS-03:1-2'],
  ['i02', 'O8 O7', 'ob2', 'data', 'INF-03:1-3 INF-01:1-3 SUP-02:2-3 SUP-05:1-3 CHG-01:2-3 PAR-04:1-2'],
  ['i03', 'O11 O1', 'ob2', 'accountability', 'PAR-02:2-3 DIR-02:2-3 PAR-03:2-3'],
  ['i04', 'O1 O10', 'ob1 ob3', 'technology', 'OPS-02:3-4 PPL-02:2-3'],
  ['i05', 'O1 O7', 'ob1 ob3', 'accountability', 'SUP-05:2-4 DIR-08:2-3'],
  ['i06', 'O2 O1', 'ob4', 'policy', 'RES-02:2-4'],
  ['i07', 'O2', 'ob4', 'data', 'RES-05:1-3'],
  ['i08', 'O1 O2', 'ob1 ob4', 'documentation', 'RES-01:2-4 SUP-03:3-4'],
  ['i09', 'O3 O7', 'ob1 ob3', 'technology', 'SUP-04:3-4 SUP-06:2-4'],
  ['i10', 'O4', 'ob3', 'policy', 'CHG-01:3-4 CHG-02:2-3'],
  ['i11', 'O5', 'ob5', 'data', 'PAR-04:1-3'],
  ['i12', 'O6 O2', 'ob4', 'funding', 'OPS-07:1-3'],
  ['i13', 'O9 O5', 'ob5', 'policy', 'PPL-03:2-3'],
  ['i14', 'O9', 'ob5', 'data', 'PPL-03:1-3 PPL-04:2-3'],
  ['i15', 'O10', 'ob3', 'accountability', 'PPL-02:2-3 PPL-01:2-3'],
  ['i16', 'O7', 'ob3', 'technology', 'OPS-05:2-4'],
  ['i17', 'O3', 'ob3', 'technology', 'DIR-09:2-3'],
  ['i18', 'O7', '', 'technology', 'SUP-01:4-5'],
]

const initiativeGoal = links.flatMap(([initiativeId, goals]) =>
  table(
    'initiativeGoal',
    ['initiativeId', 'goalId'],
    words(goals).map((goalId) => [initiativeId, goalId] as const),
  ),
)

const initiativeObjective = links.flatMap(([initiativeId, , objectives]) =>
  table(
    'initiativeObjective',
    ['initiativeId', 'objectiveId'],
    words(objectives).map((objectiveId) => [initiativeId, objectiveId] as const),
  ),
)

const initiativePractice = links.flatMap(([initiativeId, , , , lifts]) =>
  table(
    'initiativePractice',
    ['initiativeId', 'practiceId'],
    liftsIn(lifts).map(({ practiceId }) => [initiativeId, practiceId] as const),
  ),
)

const initiativeLift = links.flatMap(([initiativeId, , , lens, lifts]) =>
  table(
    'initiativeLift',
    ['initiativeId', 'practiceId', 'lens', 'fromLevel', 'toLevel'],
    liftsIn(lifts).map(({ practiceId, from, to }) => [initiativeId, practiceId, lensNamed(lens), from, to] as const),
  ),
)

/** One figure for each criterion of value and effort, in the order of the criteria. */
const marks: Readonly<Record<string, string>> = {
  i01: '543215 3333',
  i02: '432214 2233',
  i03: '432214 1113',
  i04: '434421 3332',
  i05: '534432 2323',
  i06: '435211 3322',
  i07: '535111 3333',
  i08: '434311 2332',
  i09: '432541 3334',
  i10: '322322 2233',
  i11: '331142 2323',
  i12: '334132 5543',
  i13: '322151 1212',
  i14: '323231 3432',
  i15: '323211 2224',
  i16: '432342 3333',
  i17: '312331 3443',
}

const reasons: Readonly<Record<string, string>> = {
  'i01~unlocksOthers': 'Recovery, change, servers and alerts all wait for the map.',
  'i05~goalContribution': 'Nine of 38 serious faults were repeats.',
  'i12~cost': 'Offers of two suppliers, March 2026.',
  'i13~moneySaved': 'Estimate of Procurement for the three contracts of 2027.',
}

const scored = criteria.filter(({ method }) => method === 'valueEffort')

const score = Object.entries(marks).flatMap(([initiativeId, figures]) =>
  table(
    'score',
    ['initiativeId', 'criterionId', 'value', 'reason'],
    scored.map(({ key, method }, at) => {
      const value = Number(figures.replace(' ', '')[at])
      return [initiativeId, `${method}:${key}`, value, reasons[`${initiativeId}~${key}`] ?? ''] as const
    }),
  ),
)

/** Before the room agreed: goal contribution, risk reduced and complexity as four of the raters saw them, in their order. */
const raters = ['ops', 'apps', 'sec', 'fin'] as const
const opinionCriteria = ['goalContribution', 'riskReduced', 'complexity'] as const
const opinions: Readonly<Record<string, string>> = {
  i01: '533 534 543 533',
  i02: '423 412 423 424',
  i03: '421 421 431 321',
  i04: '442 443 443 344',
  i05: '542 532 552 442',
  i06: '352 442 552 352',
  i07: '453 454 553 353',
  i08: '443 433 453 343',
  i09: '523 422 324 313',
  i10: '323 412 334 222',
  i11: '312 213 312 511',
  i12: '344 435 354 235',
  i13: '321 321 231 521',
  i14: '223 334 333 413',
  i15: '432 233 332 323',
  i16: '523 423 434 322',
  i17: '224 325 324 213',
}

const participantScore = Object.entries(opinions).flatMap(([initiativeId, figures]) =>
  words(figures).flatMap((given, rater) =>
    table(
      'participantScore',
      ['participantId', 'initiativeId', 'criterionId', 'value'],
      opinionCriteria.map(
        (key, at) => [raters[rater] ?? '', initiativeId, `valueEffort:${key}`, Number(given[at])] as const,
      ),
    ),
  ),
)

export const initiativeLinkRows: RowsByEntity = {
  initiativeGoal,
  initiativeObjective,
  initiativePractice,
  initiativeLift,
  score,
  participantScore,
}
