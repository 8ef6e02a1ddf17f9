import { mandatedMoney } from '#shared/methods/readings/mandated-money.ts'
import { moneyRange } from '#shared/methods/readings/money-range.ts'
import { type Portfolio, portfolio } from '#shared/methods/readings/portfolio.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { decimalFormat, type Explanation, type ExplanationInput, moneyFormat, named, phrase } from './explanation.ts'
import { moneyRangePhrases, portfolioPhrases } from './portfolio-sentences.ts'

/** `portfolio/best`, and what is drawn ten thousand times. METHOD C11. */
export function portfolioFigures(workbook: Workbook): readonly string[] {
  return [...rangeFigures(workbook), ...(isExplained(portfolio(workbook)) ? ['portfolio/best'] : [])]
}

/** Whether there is a best portfolio, or a reason to be told why there is none. */
function isExplained(found: Portfolio): found is Extract<Portfolio, { kind: 'found' | 'overBudget' }> {
  return found.kind === 'found' || found.kind === 'overBudget'
}

/** Sums that are drawn, by the last word of their id: `portfolio/range` is that of the one-off cost. */
const drawn = {
  range: {
    sum: 'oneOff',
    label: 'portfolio.label.range',
    total: 'money/total',
    name: 'methods.label.moneyTotal',
    tells: ['portfolio.range', 'portfolio.withinCap'],
  },
  netRange: {
    sum: 'netPerYear',
    label: 'portfolio.label.netRange',
    total: 'money/net',
    name: 'methods.label.moneyNet',
    tells: [],
  },
  npvRange: {
    sum: 'netPresentValue',
    label: 'portfolio.label.npvRange',
    total: 'money/npv',
    name: 'methods.label.presentValue',
    tells: ['portfolio.gain'],
  },
} as const

type Drawn = keyof typeof drawn

/** `portfolio/range`, `netRange` and `npvRange`, as far as there is anything to draw. */
export function rangeFigures(workbook: Workbook): readonly string[] {
  const range = moneyRange(workbook)
  const kinds = Object.keys(drawn) as readonly Drawn[]
  return range === null
    ? []
    : kinds.filter((kind) => range[drawn[kind].sum] !== null).map((kind) => `portfolio/${kind}`)
}

export function explainPortfolio(workbook: Workbook, [kind = '']: readonly string[]): Explanation | null {
  if (Object.hasOwn(drawn, kind)) return rangeExplanation(workbook, kind as Drawn)
  return kind === 'best' ? bestExplanation(workbook) : null
}

function rangeExplanation(workbook: Workbook, kind: Drawn): Explanation | null {
  const range = moneyRange(workbook)
  const { sum, label, total, name } = drawn[kind]
  // Each tells what it is about, and all of them when amounts are out of order.
  const tells: readonly string[] = [...drawn[kind].tells, 'portfolio.disordered']
  const own = range?.[sum] ?? null
  if (range === null || own === null) return null
  const { robustnessSeed } = singleton(workbook, 'settings')
  const { draws, shape } = range
  return {
    figure: `portfolio/${kind}`,
    label: phrase(label),
    // Of a cost the sum that holds in four of five draws, of a gain the middle one.
    value: kind === 'range' ? own.p80 : own.p50,
    format: moneyFormat,
    rule: phrase('portfolio.rule.range', { shape, draws, seed: String(robustnessSeed) }),
    inputs: [
      ...(['p5', 'p50', 'p80', 'p95'] as const).map((at) => ({
        label: phrase(`portfolio.column.${at}`),
        value: own[at],
        format: moneyFormat,
      })),
      { label: phrase('portfolio.label.mean'), value: own.mean, format: moneyFormat },
      {
        label: phrase(name),
        value: null,
        format: moneyFormat,
        word: phrase('methods.rule.range'),
        figure: total,
      },
    ],
    notes: moneyRangePhrases(workbook, range).filter(({ key }) => tells.includes(key)),
  }
}

function bestExplanation(workbook: Workbook): Explanation | null {
  const found = portfolio(workbook)
  if (!isExplained(found)) return null
  const figure = { figure: 'portfolio/best', label: phrase('portfolio.label.best'), format: decimalFormat }
  const said = { rule: phrase('portfolio.rule.best'), notes: portfolioPhrases(workbook, found) }
  if (found.kind === 'overBudget') return { ...figure, ...said, value: null, inputs: mandatedInputs(workbook) }
  return {
    ...figure,
    ...said,
    value: found.best.value,
    inputs: [
      { label: phrase('portfolio.label.byRanking'), value: found.byRanking.value, format: decimalFormat },
      ...found.best.ids.map((id) => {
        const row = workbook.tables.initiative[id]
        const figure = `initiative/${id}/value`
        return { label: named(row?.title ?? ''), value: row?.oneOffLikely ?? null, format: moneyFormat, figure }
      }),
    ],
  }
}

/** What must be done and what that needs, each with its money. */
function mandatedInputs(workbook: Workbook): readonly ExplanationInput[] {
  return mandatedMoney(workbook).items.map(({ initiativeId, mandated, cost }) => ({
    label: named(workbook.tables.initiative[initiativeId]?.title ?? ''),
    value: cost,
    format: moneyFormat,
    figure: `initiative/${initiativeId}/oneOff`,
    ...(mandated ? {} : { detail: phrase('methods.note.neededByMandated') }),
  }))
}
