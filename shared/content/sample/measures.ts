import type { Say } from '#shared/messages/translate.ts'
import type { RowOf } from '#shared/model/entities.ts'
import type { RowsByEntity } from '#shared/model/workbook.ts'
import { type KpiKey, kpis } from '../kpis.ts'
import { measureValues } from '../library.ts'
import { newRow } from '../new-row.ts'
import { table, words } from './table.ts'

/** Step 8 of the sample: measures of the library with this company's figures, and four of its own. */

type Measure = RowOf<'measure'>

/** Key of the library, owner, source of the figures, baseline, target, amber, red, readings from July to October 2026. */
const fromLibrary: readonly (readonly [KpiKey, string, string, number, number, number, number, string])[] = [
  ['K01', 'IT operations manager', 'Service tool', 215, 90, 120, 180, '231 215 204 180'],
  ['K03', 'IT operations manager', 'Monitoring', 26, 8, 12, 20, '27 26 24 23'],
  ['K04', 'Service desk manager', 'Service tool', 26, 12, 15, 22, '26 27 26 25'],
  ['K06', 'Service desk manager', 'Service tool', 22, 8, 12, 18, '24 22 21 19'],
  ['K10', 'Service management lead', 'Change calendar', 91, 97, 95, 92, '90 91 92 92'],
  ['K12', 'Service management lead', 'Monthly sample of 20', 58, 90, 80, 65, '55 58 60 62'],
  ['K13', 'IT operations manager', 'Monitoring', 99.1, 99.8, 99.5, 99.2, '99.0 99.1 99.4 99.3'],
  ['K14', 'IT operations manager', 'Monitoring', 94, 50, 70, 90, '94 94 95 93'],
  ['K15', 'IT operations manager', 'Job scheduler', 8, 120, 60, 20, '8 8 12 14'],
  ['K17', 'Service desk manager', 'Quarterly survey', 2.9, 4, 3.6, 3, '2.9 3.1'],
  ['K19', 'Head of information security', 'Internal audit', 61, 95, 85, 70, '61 66'],
  ['K20', 'Finance business partner', 'Ledger', 6, 10, 8, 6, '6 6'],
  ['K21', 'Finance business partner', 'Ledger', 104, 95, 105, 110, '103 104 104 103'],
  ['K22', 'Head of information security', 'Risk register', 142, 90, 110, 140, '142 138'],
  ['K23', 'Applications manager', 'Project list', 74, 40, 50, 70, '74 74 71 70'],
  ['K24', 'Service desk manager', 'Quarterly survey', 14, 7, 9, 13, '14 13'],
  ['K25', 'Procurement manager', 'Scorecards', 66, 75, 70, 60, '66 66'],
  ['K31', 'Procurement manager', 'Calendar of renewals', 35, 90, 75, 50, '35 42'],
  ['K33', 'IT operations manager', 'Asset list', 11, 2, 5, 10, '11 11'],
  ['K34', 'IT operations manager', 'Time sheets', 54, 30, 38, 50, '55 54 54 53'],
  ['K35', 'IT operations manager', 'Restore log', 50, 100, 90, 70, '50 62'],
  ['K36', 'Head of information security', 'Scanner', 68, 95, 90, 75, '66 68 71 74'],
]

const own = table(
  'measure',
  [
    'id',
    'title',
    'formula',
    'unit',
    'direction',
    'dataSource',
    'owner',
    'baseline',
    'target',
    'cadence',
    'timing',
    'practiceId',
  ],
  [
    [
      'own1',
      'Critical services with a checked map',
      'Services whose map its owner checked in the last six months ÷ 25',
      '%',
      'up',
      'Service tool',
      'Service management lead',
      12,
      100,
      'monthly',
      'leading',
      'INF-02',
    ],
    [
      'own2',
      'Records complete by the standard',
      'Sampled records with all ten fields ÷ records sampled',
      '%',
      'up',
      'Monthly sample of 50',
      'Service management lead',
      44,
      90,
      'monthly',
      'lagging',
      'INF-03',
    ],
    [
      'own3',
      'On-call hours per person',
      'Hours called out at night and on weekends ÷ people on duty, per month',
      'h',
      'down',
      'Time sheets',
      'IT operations manager',
      61,
      30,
      'monthly',
      'leading',
      'PPL-02',
    ],
    [
      'own4',
      'Regretted departures',
      'People we wanted to keep who left within twelve months',
      'people',
      'down',
      'People department',
      'CIO',
      5,
      2,
      'quarterly',
      'lagging',
      'PPL-01',
    ],
    [
      'own5',
      'Spending explained by service',
      'Spending booked to a service ÷ all IT spending',
      '%',
      'up',
      'Ledger',
      'Finance business partner',
      20,
      95,
      'quarterly',
      'leading',
      'PAR-04',
    ],
    [
      'own6',
      'Partnership check',
      'Points of the six questions ÷ 18',
      '%',
      'up',
      'Half-yearly talk',
      'CIO',
      33,
      70,
      'halfYearly',
      'lagging',
      'PAR-01',
    ],
    [
      'own7',
      'Servers switched off',
      'Unsupported servers switched off since January 2027',
      'servers',
      'up',
      'Asset list',
      'IT operations manager',
      0,
      42,
      'quarterly',
      'lagging',
      'OPS-07',
    ],
  ],
)

/** Goal and the measures that tell of it. Room to innovate and working as one team still lack a leading one. */
const goals: readonly (readonly [string, string])[] = [
  ['O1', 'K13 K01 K03'],
  ['O2', 'K19 K22 K35 K36'],
  ['O3', 'K17 K24 K06'],
  ['O4', 'K10 K23 K12'],
  ['O5', 'K21 own5'],
  ['O6', 'own7 K33'],
  ['O7', 'K04 K15 K34 K14'],
  ['O8', 'own2 own1'],
  ['O9', 'K25 K31'],
  ['O10', 'own4 own3'],
  ['O11', 'own6'],
  ['O12', 'K20'],
]

const initiatives: readonly (readonly [string, string])[] = [
  ['i01', 'own1 K01'],
  ['i02', 'own2 K12'],
  ['i04', 'K14 K03'],
  ['i05', 'K04'],
  ['i06', 'K35'],
  ['i07', 'K36'],
  ['i09', 'K06 K17'],
  ['i10', 'K10 K23'],
  ['i11', 'own5'],
  ['i12', 'own7 K33'],
  ['i13', 'K31 K25'],
  ['i15', 'own3 own4'],
  ['i16', 'K15 K34'],
]

const months = ['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'] as const
const quartersRead = ['2026-06-30', '2026-09-30'] as const

export function measureRows(say: Say): RowsByEntity {
  return {
    measure: [...fromLibrary.map((line, at) => measureOf(line, at, say)), ...own.map(afterLibrary)],
    measureGoal: goals.flatMap(([goalId, measures]) =>
      table(
        'measureGoal',
        ['measureId', 'goalId'],
        words(measures).map((measureId) => [measureId, goalId] as const),
      ),
    ),
    measureInitiative: initiatives.flatMap(([initiativeId, measures]) =>
      table(
        'measureInitiative',
        ['measureId', 'initiativeId'],
        words(measures).map((measureId) => [measureId, initiativeId] as const),
      ),
    ),
    measureReading: fromLibrary.flatMap(([key, , , , , , , readings]) => {
      const values = words(readings).map(Number)
      const days = values.length > quartersRead.length ? months : quartersRead
      return table(
        'measureReading',
        ['measureId', 'readOn', 'value'],
        values.map((value, at) => [key, days[at] ?? '', value] as const),
      )
    }),
  }
}

function measureOf(line: (typeof fromLibrary)[number], position: number, say: Say): Measure {
  const [key, owner, dataSource, baseline, target, thresholdAmber, thresholdRed, readings] = line
  const kpi = kpis.find((each) => each.key === key)
  return newRow('measure', key, {
    ...(kpi === undefined ? {} : measureValues(kpi, say)),
    practiceId: kpi?.practice ?? null,
    owner,
    dataSource,
    baseline,
    target,
    targetHigh: kpi?.direction === 'range' ? 105 : null,
    current: Number(words(readings).at(-1)),
    thresholdAmber,
    thresholdRed,
    position,
  })
}

function afterLibrary(row: Measure, at: number): Measure {
  return { ...row, code: `M${at + 1}`, current: row.baseline, position: fromLibrary.length + at }
}
