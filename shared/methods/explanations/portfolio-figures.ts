import { moneyRange } from '#shared/methods/readings/money-range.ts'
import { portfolio } from '#shared/methods/readings/portfolio.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { decimalFormat, type Explanation, moneyFormat, named, phrase } from './explanation.ts'
import { moneyRangePhrases, portfolioPhrases } from './portfolio-sentences.ts'

/** `portfolio/range` and `portfolio/best`. METHOD C11. */
export function portfolioFigures(workbook: Workbook): readonly string[] {
  return [
    ...(moneyRange(workbook) === null ? [] : ['portfolio/range']),
    ...(portfolio(workbook).kind === 'found' ? ['portfolio/best'] : []),
  ]
}

export function explainPortfolio(workbook: Workbook, [kind = '']: readonly string[]): Explanation | null {
  if (kind === 'range') return rangeExplanation(workbook)
  return kind === 'best' ? bestExplanation(workbook) : null
}

function rangeExplanation(workbook: Workbook): Explanation | null {
  const range = moneyRange(workbook)
  if (range === null) return null
  const { robustnessSeed } = singleton(workbook, 'settings')
  const { oneOff, draws, shape } = range
  return {
    figure: 'portfolio/range',
    label: phrase('portfolio.label.range'),
    value: oneOff.p80,
    format: moneyFormat,
    rule: phrase('portfolio.rule.range', { shape, draws, seed: String(robustnessSeed) }),
    inputs: [
      ...(['p5', 'p50', 'p80', 'p95'] as const).map((at) => ({
        label: phrase(`portfolio.column.${at}`),
        value: oneOff[at],
        format: moneyFormat,
      })),
      { label: phrase('portfolio.label.mean'), value: oneOff.mean, format: moneyFormat },
      {
        label: phrase('methods.label.moneyTotal'),
        value: null,
        format: moneyFormat,
        word: phrase('methods.rule.range'),
        figure: 'money/total',
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
