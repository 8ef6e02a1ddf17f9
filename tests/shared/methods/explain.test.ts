import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/messages/translate.ts'
import { explain, figureIds } from '#shared/methods/explain.ts'
import { explanationText, sayFigure, sayPhrase } from '#shared/methods/explanation-text.ts'
import type { Explanation } from '#shared/methods/explanations/explanation.ts'
import { scenarioKinds } from '#shared/methods/explanations/scenario-figures.ts'
import { assess } from '#shared/methods/readings/assess.ts'
import { moneyOf } from '#shared/methods/readings/money-of.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { lenses } from '#shared/model/lens.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { aWorkbook, type GivenRows, shippedRows } from './a-workbook.ts'

const say = createTranslator('en-GB')
const shipped = shippedRows('quick')
const practiceIds = (shipped.practice ?? []).map(({ id }) => id)

const full: GivenRows = {
  ...(shipped as GivenRows),
  workbook: [{ id: 'workbook', title: 'T', currency: 'GBP', horizonStart: '2027-01-01', horizonQuarters: 4 }],
  prioritisation: [{ id: 'prioritisation', moneyCap: 500 }],
  participant: [
    { id: 'ops', name: 'Head of operations' },
    { id: 'desk', name: 'Service desk lead' },
    { id: 'guest', name: 'Guest', rates: false },
  ],
  practice: (shipped.practice ?? []).map((row) =>
    row.id === 'INF-02' ? { ...row, agreedTarget: 3, targetReason: 'Enough for the data centre move' } : row,
  ),
  rating: ['ops', 'desk', 'guest'].flatMap((participantId, who) =>
    practiceIds.flatMap((practiceId, at) =>
      lenses.map((lens, l) => ({
        participantId,
        practiceId,
        lens,
        level: lens === 'data' ? 1 : 2 + ((at + l + who) % 3),
        confidence: 'medium' as const,
      })),
    ),
  ),
  agreedLevel: [
    { practiceId: 'INF-02', lens: 'policy', level: 3, reason: 'The draft is signed', settledBy: 'CIO' },
    { practiceId: 'INF-02', lens: 'funding', notApplicable: true },
  ],
  team: [{ id: 'plat', name: 'Platform' }],
  teamCapacity: [{ teamId: 'plat', quarterStart: '2027-01-01', days: 50, overloadAcceptance: 'CIO' }],
  initiative: [
    { id: 'map', title: 'Service map', start: '2027-01-01', finish: '2027-03-31', oneOffLikely: 100 },
    { id: 'desk', title: 'Better desk', start: '2027-04-01', finish: '2027-06-30', savingLikely: 80, decision: 'do' },
    { id: 'law', title: 'Audit finding', mandated: true },
    { id: 'no', title: 'Rejected', decision: 'no' },
  ],
  initiativeDependency: [{ initiativeId: 'desk', dependsOnId: 'map' }],
  initiativeEffort: [{ initiativeId: 'map', teamId: 'plat', quarterStart: '2027-01-01', days: 60 }],
  score: (shipped.criterion ?? [])
    .filter(({ method }) => method === 'valueEffort')
    .flatMap(({ id, part }) => [
      { initiativeId: 'map', criterionId: id, value: 3 },
      { initiativeId: 'desk', criterionId: id, value: part === 'value' ? 5 : 2 },
    ]),
  objective: [{ id: 'o', title: 'Fewer failures' }],
  keyResult: [{ id: 'k', objectiveId: 'o', title: 'Outages', unit: 'h', baseline: 240, target: 90, current: 150 }],
  measure: [
    { id: 'm', title: 'Availability', direction: 'range', baseline: 80, target: 95, targetHigh: 99, current: 96 },
  ],
  risk: [{ id: 'r', title: 'Key person leaves', likelihood: 4, impact: 4, residualLikelihood: 2, residualImpact: 4 }],
  supplier: [{ id: 's', name: 'Net Ltd' }],
  diagnostic: [{ id: 'd', service: 'Desk', importance: 90, satisfaction: 60 }],
}

const workbook = aWorkbook(full)

function explained(figure: string, of: Workbook = workbook): Explanation {
  const found = explain(of, figure)
  if (found === null) throw new Error(`no figure ${figure}`)
  return found
}

function notesOf(figure: string, of: Workbook = workbook): readonly string[] {
  return explained(figure, of).notes.map((note) => sayPhrase(say, note))
}

describe('explain', () => {
  it('explains every figure it names, in words without holes, with inputs that can be explained in turn', () => {
    const ids = figureIds(workbook)
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set(ids)
    for (const id of ids) {
      const { figure, label, rule, notes, inputs, value, format } = explained(id)
      expect(figure).toBe(id)
      const sentences = [label, rule, ...notes, ...inputs.flatMap((input) => [input.label, input.detail ?? []]).flat()]
      for (const each of sentences) expect(sayPhrase(say, each)).not.toMatch(/undefined|NaN|\[object|[{}]/)
      expect(sayFigure(say, value, format, 'GBP')).not.toMatch(/NaN|undefined/)
      for (const input of inputs) if (input.figure !== undefined) expect(known).toContain(input.figure)
    }
  })

  it('explains a figure of every kind', () => {
    const words = new Set(figureIds(workbook).map((id) => id.replace(/\/.*\//, '/…/')))
    expect(words).toEqual(
      new Set([
        'overall/capability',
        'coverage',
        'partnership',
        'domain/…/capability',
        'lens/…/index',
        ...['capability', 'cascade', 'importance', 'target', 'gap', 'attention', 'agreement'].map(
          (kind) => `practice/…/${kind}`,
        ),
        ...lenses.map((lens) => `cell/…/${lens}`),
        ...[
          'priority',
          'value',
          'effort',
          'inherited',
          'rank',
          'stability',
          'topShare',
          'float',
          'room',
          'oneOff',
          'run',
          'saving',
          'delay',
        ].map((kind) => `initiative/…/${kind}`),
        ...['total', 'run', 'saving', 'net', 'npv', 'payback', 'delay', 'delayOthers'].map((kind) => `money/${kind}`),
        ...['2027-01-01', '2027-04-01', '2027-07-01', '2027-10-01'].map((start) => `money/${start}`),
        ...['oneOff', 'run', 'saving', 'net'].map((kind) => `money/…/${kind}`),
        'order/overlap',
        ...scenarioKinds.map((kind) => `scenario/…/${kind}`),
        'portfolio/range',
        'portfolio/netRange',
        'portfolio/npvRange',
        'portfolio/best',
        'agreement/alpha',
        'team/…/load',
        ...['objective', 'keyResult', 'measure'].map((entity) => `${entity}/…/progress`),
        'risk/…/score',
        'risk/…/residual',
        'supplier/…/score',
        'diagnostic/…/gap',
      ]),
    )
  })

  it('states the same values as the readings', () => {
    const reading = assess(workbook).byPractice.get('INF-02')
    expect(explained('practice/INF-02/capability').value).toBe(reading?.capability)
    expect(explained('practice/INF-02/attention').value).toBe(reading?.attention)
    expect(explained('initiative/desk/priority').value).toBe(rank(workbook).byInitiative.get('desk')?.priority)
    expect(explained('money/npv').value).toBe(moneyOf(workbook).netPresentValue?.likely)
  })

  it('says which lens caps, which override stands and why, and what raised a priority', () => {
    expect(notesOf('practice/INF-02/capability').join(' ')).toMatch(/^Data holds it down/)
    expect(notesOf('practice/INF-02/target').join(' ')).toContain('Enough for the data centre move')
    expect(notesOf('cell/INF-02/policy')).toEqual([
      'The ratings lay 2 levels apart.',
      'Reason given: The draft is signed',
      'Settled by CIO.',
    ])
    expect(notesOf('cell/INF-02/funding')).toEqual(['This lens does not apply here and is left out of all means.'])
    expect(notesOf('initiative/map/inherited')).toEqual(['Raised because Better desk needs it.'])
    expect(notesOf('initiative/no/rank').join(' ')).toContain('decided against')
    expect(notesOf('team/plat/2027-01-01/load').join(' ')).toContain('Accepted: CIO')
  })

  it('goes down to what each participant said, leaving out those who do not rate', () => {
    const { inputs } = explained('cell/INF-02/data')
    expect(inputs.map(({ label, value }) => [sayPhrase(say, label), value])).toEqual([
      ['Head of operations', 1],
      ['Service desk lead', 1],
    ])
  })

  it('knows only the figures there are', () => {
    const strange = ['', 'practice', 'practice/XX/capability', 'practice/INF-02/colour', 'coverage/more', 'toString']
    for (const figure of [
      ...strange,
      'practice/INF-02/capability/',
      'money/2027-01-02',
      'money/total/oneOff',
      'money/toString',
    ]) {
      expect(explain(workbook, figure)).toBeNull()
      expect(explanationText(workbook, figure, say, 3)).toBeNull()
    }
  })

  it('explains an empty workbook too', () => {
    const empty = aWorkbook({})
    for (const id of figureIds(empty)) expect(explained(id, empty).figure).toBe(id)
    expect(notesOf('overall/capability', empty)).toEqual(['Not stated: nothing is rated yet.'])
  })

  it.each(['rice', 'ice', 'wsjf', 'costOfDelay', 'moscow', 'weighted'] as const)(
    'explains a ranking by %s',
    (method) => {
      const other = aWorkbook({ ...full, prioritisation: [{ id: 'prioritisation', method }] })
      for (const kind of ['priority', 'value', 'effort', 'rank', 'stability']) {
        const { rule, inputs } = explained(`initiative/map/${kind}`, other)
        for (const each of [rule, ...inputs.map(({ label }) => label)]) expect(sayPhrase(say, each)).not.toBe('')
      }
      expect(explained('initiative/map/priority', other).inputs).not.toHaveLength(0)
    },
  )
})

describe('explanation as text', () => {
  it('writes the tree as deep as it is asked', () => {
    const shallow = explanationText(workbook, 'practice/INF-02/gap', say, 0)?.split('\n') ?? []
    expect(shallow).toHaveLength(2)
    expect(shallow[0]).toMatch(/^Gap of .*: \d\.\d+$/)
    const deep = explanationText(workbook, 'practice/INF-02/gap', say, 4) ?? ''
    expect(deep).toContain('      - Data: 1 (weight 1)')
    expect(deep).toContain('- Head of operations: 1 (medium confidence)')
    expect(explanationText(workbook, 'practice/INF-02/gap', say, 1)).not.toContain('Head of operations')
  })

  it('explains nothing twice', () => {
    const text = explanationText(workbook, 'initiative/map/rank', say, 4) ?? ''
    expect(text.match(/Value times confidence/g)).toHaveLength(2)
    expect(text.match(/- Contribution to goals/g)).toHaveLength(1)
    expect(text).toContain('explained above')
  })

  it('writes numbers as the language does', () => {
    const german = createTranslator('de-DE')
    const money = { kind: 'money' } as const
    expect(sayFigure(german, 1_234_567.5, money, 'EUR')).toBe('1.234.568\u00a0€')
    expect(sayFigure(say, 2.1667, { kind: 'level' }, '')).toBe('2.17')
    expect(sayFigure(say, 2, { kind: 'level' }, '')).toBe('2.0')
    expect(sayFigure(say, 0.8534, { kind: 'percent', digits: 1 }, '')).toBe('85.3%')
    expect(sayFigure(say, 1, { kind: 'days' }, '')).toBe('1 day')
    expect(sayFigure(say, null, money, 'EUR')).toBe('not known')
    expect(sayFigure(say, 6.415, { kind: 'decimal', digits: 2 }, '')).toBe('6.42')
  })
})
