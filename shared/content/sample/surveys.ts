import type { RowsByEntity } from '#shared/model/workbook.ts'
import { table } from './table.ts'

/** What was known before the workshop: a survey of users, the partnership check, the evidence that was shown. */

const source = 'Staff survey of September 2026'
const surveyedOn = '2026-09-30'

const diagnostic = table(
  'diagnostic',
  ['id', 'service', 'importance', 'satisfaction', 'respondents', 'practiceId', 'source', 'surveyedOn'],
  [
    ['dg1', 'Help from the service desk', 88, 64, 912, 'SUP-01', source, surveyedOn],
    ['dg2', 'Work orders on the tablet', 94, 51, 388, 'OPS-03', source, surveyedOn],
    ['dg3', 'Network maps in the field', 92, 47, 374, 'OPS-03', source, surveyedOn],
    ['dg4', 'Computers and phones', 79, 72, 905, 'SUP-07', source, surveyedOn],
    ['dg5', 'Customer billing system', 90, 66, 141, 'CHG-06', source, surveyedOn],
    ['dg6', 'New starters ready on day one', 74, 49, 233, 'SUP-04', source, surveyedOn],
    ['dg7', 'News about outages', 81, 42, 870, 'PAR-07', source, surveyedOn],
    ['dg8', 'Reports and dashboards', 63, 55, 208, 'DIR-07', source, surveyedOn],
    ['dg9', 'Remote access', 83, 78, 760, 'OPS-01', source, surveyedOn],
    ['dg10', 'Meeting rooms', 41, 70, 512, 'SUP-07', source, surveyedOn],
  ],
)

const partnershipAnswer = table(
  'partnershipAnswer',
  ['question', 'score', 'note'],
  [
    ['operationsAtItReview', 1, 'When something big has happened.'],
    ['itAtOperationsPlanning', 2, ''],
    ['jointSponsorship', 2, 'In all projects since 2025.'],
    ['jointBudget', 0, 'IT hears of new depots from the press release.'],
    ['sharedCapacityPlan', 0, ''],
    ['asksWhatItEnables', 1, ''],
  ],
)

const evidence = table(
  'evidence',
  ['id', 'practiceId', 'lens', 'title', 'state', 'location', 'checkedOn'],
  [
    [
      'ev1',
      'SUP-01',
      'accountability',
      'Mandate of the service desk manager',
      'checked',
      'Policy library, IT-04',
      '2026-10-12',
    ],
    ['ev2', 'SUP-05', 'data', 'Sample of 30 problem records', 'checked', 'Workshop folder', '2026-10-13'],
    ['ev3', 'INF-01', 'data', 'Purchase list against asset list', 'checked', 'Finance share', '2026-10-09'],
    [
      'ev4',
      'RES-01',
      'documentation',
      'Continuity plans of 25 services',
      'checked',
      'Policy library, BC',
      '2026-10-13',
    ],
    ['ev5', 'RES-02', 'policy', 'Log of restore tests', 'attached', 'Operations wiki', null],
    ['ev6', 'CHG-01', 'policy', 'Change policy, version 6', 'checked', 'Policy library, IT-11', '2026-10-12'],
    ['ev7', 'PAR-04', 'data', 'Ledger extract by cost centre', 'attached', 'Finance share', null],
    ['ev8', 'DIR-08', 'data', 'Register of improvements', 'noneFound', '', null],
    ['ev9', 'PPL-02', 'data', 'On-call hours by person', 'toAsk', '', null],
  ],
)

const benchmark = table(
  'benchmark',
  ['id', 'title', 'value', 'unit', 'population', 'source', 'publishedOn', 'note'],
  [
    [
      'be1',
      'IT cost per connected property',
      31.4,
      'GBP',
      'Six water companies, exchanged in confidence',
      'Peer circle of water CIOs',
      '2026-06-30',
      'Ours: 34.9. To be quoted without names.',
    ],
  ],
)

export const surveyRows: RowsByEntity = { diagnostic, partnershipAnswer, evidence, benchmark }
