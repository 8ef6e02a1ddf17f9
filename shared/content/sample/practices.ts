import type { RowOf } from '#shared/model/entities.ts'

/**
 * The practices of the sample: the levels around which people rate, in the order of the lenses (accountability, policy,
 * data, documentation, technology, funding); what stakeholders say of their importance; who owns them. Records (third
 * figure) are weak nearly everywhere: the finding that the sample is to show.
 */
export type SamplePractice = {
  readonly key: string
  readonly levels: string
  readonly importance: number
  readonly owner: string
}

const lines: readonly string[] = [
  'DIR-01 331223 70 CIO',
  'DIR-02 221222 60 CIO',
  'DIR-03 221233 55 CIO',
  'DIR-04 332232 45 Applications manager',
  'DIR-05 332322 70 Head of information security',
  'DIR-06 331222 75 Head of information security',
  'DIR-07 211232 65 Service management lead',
  'DIR-08 211121 60 Service management lead',
  'DIR-09 111121 25 CIO',
  'PAR-01 321223 60 CIO',
  'PAR-02 221232 60 Service management lead',
  'PAR-03 221222 75 Service management lead',
  'PAR-04 321323 70 Finance business partner',
  'PAR-05 322232 45 Applications manager',
  'PAR-06 221222 50 CIO',
  'PAR-07 332332 55 Service desk manager',
  'SUP-01 432343 85 Service desk manager',
  'SUP-02 332342 95 Service desk manager',
  'SUP-03 332332 90 IT operations manager',
  'SUP-04 221233 65 Service desk manager',
  'SUP-05 211221 80 IT operations manager',
  'SUP-06 211222 60 Service desk manager',
  'SUP-07 332343 70 Service desk manager',
  'CHG-01 332332 75 Service management lead',
  'CHG-02 322232 55 Applications manager',
  'CHG-03 321222 50 Applications manager',
  'CHG-04 211121 60 IT operations manager',
  'CHG-05 432333 50 CIO',
  'CHG-06 321232 50 Applications manager',
  'OPS-01 332343 80 IT operations manager',
  'OPS-02 211233 90 IT operations manager',
  'OPS-03 221222 85 IT operations manager',
  'OPS-04 221232 55 IT operations manager',
  'OPS-05 111121 55 IT operations manager',
  'OPS-06 221232 45 IT operations manager',
  'OPS-07 221211 70 IT operations manager',
  'OPS-08 332333 50 IT operations manager',
  'INF-01 221232 65 Service management lead',
  'INF-02 111121 80 Service management lead',
  'INF-03 101111 65 Service management lead',
  'INF-04 221222 60 Service management lead',
  'RES-01 322222 95 IT operations manager',
  'RES-02 321332 90 IT operations manager',
  'RES-03 443333 85 Head of information security',
  'RES-04 332333 85 Head of information security',
  'RES-05 331232 85 Head of information security',
  'RES-06 332332 70 Head of information security',
  'PPL-01 221222 60 CIO',
  'PPL-02 211122 55 IT operations manager',
  'PPL-03 221223 65 Procurement manager',
  'PPL-04 332333 45 CIO',
]

export const samplePractices: readonly SamplePractice[] = lines.map((line) => {
  const [key = '', levels = '', importance, ...owner] = line.split(' ')
  return { key, levels, importance: Number(importance), owner: owner.join(' ') }
})

/** Targets that the team set apart from the suggestion, with the reason. */
const targets: readonly (readonly [string, number, string])[] = [
  ['INF-03', 4, 'Whatever we steer by rests on these records; below 4 the other targets stay out of reach.'],
  ['RES-03', 4, 'Already there; the security rules for critical infrastructure ask us to stay.'],
  ['CHG-05', 3, 'Projects are delivered well enough; we hold the level and put the time elsewhere.'],
  ['PAR-04', 3, 'The price review will ask what each service costs.'],
  ['PPL-02', 2, 'Six people carry the nights, and two of them retire in 2028.'],
  ['DIR-09', 1, 'We watch for a year what others do, and decide in 2028.'],
  ['SUP-01', 4, 'Crews named the desk first in the survey of September.'],
]

/** What people see in daily work, whatever the documents say. */
const observed: Readonly<Record<string, string>> = {
  'SUP-05': 'Of 38 priority 1 faults in 2026 nine were repeats of earlier ones.',
  'INF-02': 'In three of the last five outages the first hour went into finding out what depended on what.',
  'OPS-02': 'Some 4,100 alerts a week; about 250 need a person.',
  'RES-02': 'Backups ran every night; of eight restore tests five succeeded.',
  'SUP-02': 'Crews phone colleagues in IT directly, since that is faster.',
}

/** What the survey and the workshop add to a shipped practice. */
export function withSampleFindings(row: RowOf<'practice'>): RowOf<'practice'> {
  const own = samplePractices.find(({ key }) => key === row.id)
  const target = targets.find(([key]) => key === row.id)
  return {
    ...row,
    owner: own?.owner ?? '',
    stakeholderImportance: own?.importance ?? null,
    agreedTarget: target?.[1] ?? null,
    targetReason: target?.[2] ?? '',
    observedResult: observed[row.id] ?? '',
  }
}
