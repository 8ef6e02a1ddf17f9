import { moneyRange } from '#shared/methods/readings/money-range.ts'
import { portfolio } from '#shared/methods/readings/portfolio.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { decimalFormat, type Explanation, moneyFormat, named, phrase } from './explanation.ts'
import { moneyRangePhrases, portfolioPhrases } from './portfolio-sentences.ts'

/** `portfolio/best`, and what is drawn ten thousand times. METHOD C11. */
export function portfolioFigures(workbook: Workbook): readonly string[] {
  return [...rangeFigures(workbook), ...(portfolio(workbook).kind === 'found' ? ['portfolio/best'] : [])]
}

/** Sums that are drawn, by the last word of their id: `portfolio/range` is that of the one-off cost. */
const drawn = {
  range: { sum: 'oneOff', label: 'portfolio.label.range', total: 'money/total', name: 'methods.label.moneyTotal' },
  netRange: {
    sum: 'netPerYear',
    label: 'portfolio.label.netRange',
    total: 'money/net',
    name: 'methods.label.moneyNet',
  },
  npvRange: {
    sum: 'netPresentValue',
    label: 'portfolio.label.npvRange',
    total: 'money/npv',
    name: 'methods.label.presentValue',
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
    notes: moneyRangePhrases(workbook, range),
  }
}

function bestExplanation(workbook: Workbook): Explanation | null {
  const found = portfolio(workbook)
  if (found.kind !== 'found') return null
  return {
    figure: 'portfolio/best',
    label: phrase('portfolio.label.best'),
    value: found.best.value,
    format: decimalFormat,
    rule: phrase('portfolio.rule.best'),
    inputs: [
      { label: phrase('portfolio.label.byRanking'), value: found.byRanking.value, format: decimalFormat },
      ...found.best.ids.map((id) => {
        const row = workbook.tables.initiative[id]
        const figure = `initiative/${id}/value`
        return { label: named(row?.title ?? ''), value: row?.oneOffLikely ?? null, format: moneyFormat, figure }
      }),
    ],
    notes: portfolioPhrases(workbook, found),
  }
}
