import { describe, expect, it } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { readSnapshot } from '#shared/edits/snapshot-content.ts'
import { createTranslator, loadTranslator } from '#shared/messages/translate.ts'
import { explain, figureIds } from '#shared/methods/explain.ts'
import { explanationText, sayFigure, sayPhrase } from '#shared/methods/explanation-text.ts'
import {
  explainShift,
  shiftFigure,
  shiftFigures,
  snapshotOfFigure,
} from '#shared/methods/explanations/shift-figures.ts'
import { agreementShift } from '#shared/methods/readings/agreement-shift.ts'
import { delayCosts } from '#shared/methods/readings/delay-costs.ts'
import { inScenario } from '#shared/methods/readings/in-scenario.ts'
import { portfolio } from '#shared/methods/readings/portfolio.ts'
import { portfolioItems } from '#shared/methods/readings/portfolio-differences.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { robustness } from '#shared/methods/readings/robustness.ts'
import { shiftSummary } from '#shared/methods/readings/shift-summary.ts'
import { topOf } from '#shared/methods/readings/top-of.ts'
import { weightlessParts } from '#shared/methods/readings/weightless-parts.ts'
import { singleton, type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { aWorkbook } from './a-workbook.ts'

const say = createTranslator('en-GB')
const rows = sampleWorkbook(say)
const sample = workbookOf(0, rows)

function withPrioritisation(change: object): Workbook {
  const row = { ...singleton(sample, 'prioritisation'), ...change }
  return { ...sample, tables: { ...sample.tables, prioritisation: { prioritisation: row } } }
}

describe('what counts as the top', () => {
  it('is one rule for the order, its draws and their explanations', () => {
    expect(rank(sample).top).toBe(robustness(sample).top)
    expect(rank(sample).top).toBe(7)
  })

  it('is the setting, at most half of what is ranked, and never nothing', () => {
    const tops = [0, 1, 2, 15, 20, 80].map((ranked) => topOf({ stabilityTop: 10 }, ranked))
    expect(tops).toEqual([1, 1, 1, 7, 10, 10])
  })
})

describe('figures of the sample', () => {
  it('are all explained, the drawn ones and the scenarios too, in words without holes', () => {
    const ids = figureIds(sample)
    for (const wanted of [
      'order/smallestChange',
      'order/openOpinion',
      'order/concordance',
      'agreement/alpha',
      'scenario/sc2/value',
      'scenario/-/finish',
      'money/delay',
      'portfolio/npvRange',
      'in/sc2/money/total',
      'in/sc2/portfolio/range',
      'in/sc2/initiative/i01/room',
    ]) {
      expect(ids).toContain(wanted)
    }
    for (const id of ids) {
      const found = explain(sample, id)
      expect(found?.figure).toBe(id)
      const { label, rule, notes, inputs } = found as NonNullable<typeof found>
      for (const each of [label, rule, ...notes, ...inputs.map((input) => input.label)]) {
        expect(sayPhrase(say, each)).not.toMatch(/undefined|NaN|\[object|[{}]/)
      }
      for (const input of inputs) {
        expect(sayFigure(say, input.value, input.format, 'GBP')).not.toMatch(/NaN|undefined/)
        if (input.figure !== undefined) expect(explain(sample, input.figure)).not.toBeNull()
      }
    }
  })

  it('of a scenario say what it changes, and of its end the day', () => {
    const value = explain(sample, 'scenario/sc2/value')
    expect(value?.notes.map((note) => sayPhrase(say, note)).join(' ')).toMatch(/75% of their days.*Left out: .*servers/)
    const finish = explain(sample, 'scenario/-/finish')
    expect(finish?.word && sayPhrase(say, finish.word)).toBe('29 Sept 2028')
  })

  it('of a scenario’s money and dates are explained with its own rows, and lead on within it', () => {
    const scenario = inScenario(sample, 'sc2')
    const found = explain(sample, 'in/sc2/money/total')
    expect(found?.value).toBe(scenario === null ? null : explain(scenario, 'money/total')?.value)
    expect(found?.value).not.toBe(explain(sample, 'money/total')?.value)
    expect(found?.notes.map((note) => sayPhrase(say, note)).join(' ')).toContain(sample.tables.scenario['sc2']?.title)
    const next = found?.inputs.map(({ figure }) => figure ?? '') ?? []
    expect(next.length).toBeGreaterThan(3)
    for (const figure of next) expect(explain(sample, figure)?.figure).toBe(figure)
    for (const nothing of ['in/nobody/money/total', 'in/sc2/nothing', 'in/sc2', 'in/sc2/in/sc2/money/total'])
      expect(explain(sample, nothing)).toBeNull()
  })

  it('write money with the sign of its currency, where the language puts it', async () => {
    const german = await loadTranslator('de-DE')
    expect(sayFigure(say, 1_408_243.4, { kind: 'money' }, 'GBP')).toBe('£1,408,243')
    expect(sayFigure(say, -80, { kind: 'money' }, 'USD')).toBe('\u2212$80')
    expect(sayFigure(german, 1_408_243, { kind: 'money' }, 'EUR')).toBe('1.408.243\u00a0€')
    expect(sayFigure(say, 12_000, { kind: 'money' }, '')).toBe('12,000')
    const notes = explain(sample, 'portfolio/range')?.notes.map((note) => sayPhrase(say, note)) ?? []
    expect(notes.join(' ')).toMatch(/£1,\d{3},\d{3}/)
    expect(notes.join(' ')).not.toContain('GBP')
  })

  it('of what is drawn tell of themselves: of a cost the money there is, of present value the chance of gain', () => {
    const notes = (kind: string) => explain(sample, `portfolio/${kind}`)?.notes.map(({ key }) => key)
    expect(notes('range')).toEqual(['portfolio.range', 'portfolio.withinCap'])
    expect(notes('netRange')).toEqual([])
    expect(notes('npvRange')).toEqual(['portfolio.gain'])
  })

  it('write days as the language does, and not as they are stored', () => {
    const [id = ''] = Object.keys(sample.tables.initiative)
    const said = ['float', 'room', 'oneOff', 'weeks'].map((kind) =>
      explanationText(sample, `initiative/${id}/${kind}`, say, 3),
    )
    expect(said.join(' ')).toMatch(/Latest start: \d{1,2} \w+ \d{4}/)
    expect(said.join(' ')).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  })

  it('of a scenario add up from what went in: risks with what remains, goals, contradictions', () => {
    for (const id of ['-', 'sc1', 'sc2', 'sc3']) {
      const inputs = (kind: string) => explain(sample, `scenario/${id}/${kind}`)?.inputs ?? []
      const value = (kind: string) => explain(sample, `scenario/${id}/${kind}`)?.value
      const sum = (kind: string) => inputs(kind).reduce((total, input) => total + (input.value ?? 0), 0)
      expect(sum('risk')).toBe(value('risk'))
      expect(sum('conflicts')).toBe(value('conflicts'))
      expect(inputs('goalsServed').filter((input) => (input.value ?? 0) > 0).length).toBe(value('goalsServed'))
      expect(inputs('goalsServed').length).toBeGreaterThan(0)
    }
  })

  it('of judged weights name the pair that spoils them', () => {
    const criteria = rank(sample).criteria.filter(({ part }) => part === 'value')
    const [a = '', b = '', c = ''] = criteria.map(({ id }) => id)
    const judgements = [
      { criterionId: a, otherId: b, ratio: 9 },
      { criterionId: b, otherId: c, ratio: 9 },
      { criterionId: a, otherId: c, ratio: 1 / 9 },
    ].map((row) => ({ ...row, id: `${row.criterionId}~${row.otherId}` }))
    const judged = withPrioritisation({ weightSource: 'ahp' })
    const workbook: Workbook = {
      ...judged,
      tables: {
        ...judged.tables,
        criterionJudgement: Object.fromEntries(judgements.map((row) => [row.id, row])),
      },
    }
    const found = explain(workbook, 'weights/value/consistency')
    expect(found?.value).toBeGreaterThan(0.1)
    expect(found?.notes.map((note) => sayPhrase(say, note)).join(' ')).toContain(criteria[0]?.title)
  })

  it('of MoSCoW are shares that add up to everything', () => {
    const workbook = withPrioritisation({ method: 'moscow' })
    const shares = ['must', 'should', 'could', 'wont'].map((name) => explain(workbook, `moscow/${name}`)?.value ?? 0)
    expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(rank(workbook).moscowShares === null ? 0 : 1, 9)
  })
})

describe('weights that mean nothing', () => {
  it('are named by the part of the formula that nothing weighs in', () => {
    expect(weightlessParts(sample).parts).toEqual([])
    const criterion = Object.fromEntries(
      Object.entries(sample.tables.criterion).map(([id, row]) => [
        id,
        row.part === 'effort' ? { ...row, weight: 0 } : row,
      ]),
    )
    const workbook: Workbook = { ...sample, tables: { ...sample.tables, criterion } }
    const [found, ...more] = weightlessParts(workbook).parts
    expect(more).toEqual([])
    expect(found?.part).toBe('effort')
    expect(found?.titles).toContain('Complexity')
    expect(rank(workbook).ranked).toEqual([])
    const notes = explain(workbook, 'initiative/i01/rank')?.notes.map((note) => sayPhrase(say, note)) ?? []
    expect(notes.join(' ')).toContain('Nothing weighs anything in effort')
    expect(notes.join(' ')).not.toContain('until it is scored')
    // Without an order nothing was drawn, and nothing is said of it.
    expect(explain(workbook, 'order/overlap')?.inputs.map(({ value }) => value)).toEqual([null])
  })
})

describe('what waiting costs', () => {
  const workbook = aWorkbook({
    initiative: [
      { id: 'a', title: 'A', savingLikely: 400, runChangeLikely: 192, durationLikely: 4 },
      { id: 'b', title: 'B', savingLow: 0, savingLikely: 40, savingHigh: 80 },
      { id: 'done', title: 'Done', savingLikely: 1000, status: 'done' },
      { id: 'none', title: 'None', oneOffLikely: 5 },
    ],
  })

  it('is a quarter of the net gain a year, the dearest first, without what is done', () => {
    const { items, perQuarter } = delayCosts(workbook)
    expect(items.map(({ initiativeId }) => initiativeId)).toEqual(['a', 'b'])
    expect(items[0]?.perQuarter.likely).toBe(52)
    expect(items[1]?.perQuarter).toEqual({ low: 0, likely: 10, high: 20 })
    expect(perQuarter.likely).toBe(62)
  })

  it('is put in relation to the weeks of work (CD3): 4 a week over 4 weeks', () => {
    expect(delayCosts(workbook).items[0]?.perWeekOfWork).toBeCloseTo(1, 9)
    expect(delayCosts(workbook).items[1]?.perWeekOfWork).toBeNull()
  })
})

describe('portfolio item by item', () => {
  it('gives every difference a reason and puts it first', () => {
    const workbook = withPrioritisation({ moneyCap: 700_000 })
    const found = portfolio(workbook)
    if (found.kind !== 'found') throw new Error(found.kind)
    const items = portfolioItems(workbook, found)
    const differing = items.filter(({ inBest, inRanking }) => inBest !== inRanking)
    expect(differing.map(({ initiativeId }) => initiativeId).sort()).toEqual(
      [...found.onlyBest, ...found.onlyRanking].sort(),
    )
    expect(differing.every(({ reason }) => reason !== null)).toBe(true)
    expect(items.slice(0, differing.length)).toEqual(differing)
    const sum = items.filter(({ inBest }) => inBest).reduce((total, { value }) => total + value, 0)
    expect(sum).toBeCloseTo(found.best.value, 9)
  })
})

describe('the second round of the sample', () => {
  const content = rows.snapshotContent?.find(({ snapshotId }) => snapshotId === 'sn0')?.content ?? ''
  const before = readSnapshot(content, 0)

  it('has moved views, more of them towards the group than away', () => {
    if (!before.ok) throw new Error(before.failure.kind)
    const shifts = agreementShift(before.value, sample)
    const { cells, views, changed, nearer, closer, wider } = shiftSummary(shifts)
    expect(cells).toBeGreaterThan(200)
    expect(changed).toBeGreaterThan(0)
    expect(changed).toBeLessThan(views)
    expect(nearer * 2).toBeGreaterThan(changed)
    expect(closer).toBeGreaterThan(wider)
    const [shift] = shifts
    if (shift === undefined) throw new Error('no shift')
    const round = { snapshotId: 'sn0', workbook: before.value }
    const ids = shiftFigures(sample, round)
    expect(ids.length).toBe(cells + 1)
    for (const id of ids) {
      const { figure, label, notes, inputs } = explainShift(sample, id, round) ?? {}
      expect(figure).toBe(id)
      for (const each of [label, ...(notes ?? []), ...(inputs ?? []).map((input) => input.label)])
        expect(each === undefined ? '' : sayPhrase(say, each)).not.toMatch(/^$|undefined|[{}]/)
      for (const input of inputs ?? []) if (input.figure !== undefined) expect(ids).toContain(input.figure)
    }
    expect(explainShift(sample, shiftFigure('sn0', shift), round)?.value).toBe(shift.medianNow)
    expect(explainShift(sample, 'shift/sn1', round)).toBeNull()
    expect(snapshotOfFigure('money/total')).toBeNull()
  })
})
