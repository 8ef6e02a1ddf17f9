import { mandatedMoney } from '#shared/methods/readings/mandated-money.ts'
import type { MoneyRange } from '#shared/methods/readings/money-range.ts'
import type { Portfolio } from '#shared/methods/readings/portfolio.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { notesWhere, type Phrase, phrase } from './explanation.ts'

/** An amount as a part of a sentence. */
function amountPhrase(workbook: Workbook, value: number): Phrase {
  return phrase('methods.format.money', { value, currency: singleton(workbook, 'workbook').currency })
}

/** A sentence bears so many names; who wants more has the list that they come from. */
const mostNames = 8

function fewNames(titles: readonly string[]): string | Phrase {
  if (titles.length <= mostNames) return titles.join(', ')
  const names = titles.slice(0, mostNames).join(', ')
  return phrase('report.namesAndMore', { names, count: titles.length - mostNames })
}

/** What the money buys at best, and how that differs from what the ranking's line buys. */
export function portfolioPhrases(workbook: Workbook, found: Portfolio): readonly Phrase[] {
  const money = (value: number) => amountPhrase(workbook, value)
  if (found.kind === 'overBudget') {
    const paid = mandatedMoney(workbook).items.filter(({ cost }) => cost > 0)
    const titles = paid.map(({ initiativeId }) => workbook.tables.initiative[initiativeId]?.title ?? '')
    return [
      phrase('portfolio.overBudget', { cap: money(found.cap), needed: money(found.needed) }),
      phrase('portfolio.overBudgetWay', { names: fewNames(titles) }),
    ]
  }
  if (found.kind !== 'found') return [phrase(`portfolio.${found.kind}`)]
  const { best, byRanking, onlyBest, onlyRanking } = found
  const titles = (ids: readonly string[]) =>
    ids.length === 0 ? 'none' : fewNames(ids.map((id) => workbook.tables.initiative[id]?.title ?? ''))
  const isSame = onlyBest.length + onlyRanking.length === 0
  return [
    phrase(isSame ? 'portfolio.same' : 'portfolio.found', {
      cap: money(found.cap),
      value: best.value,
      cost: money(best.cost),
      rankingValue: byRanking.value,
      rankingCost: money(byRanking.cost),
    }),
    ...notesWhere([
      [!isSame, phrase('portfolio.swap', { into: titles(onlyBest), out: titles(onlyRanking) })],
      [!found.exact, phrase('portfolio.stopped', { atMost: found.atMost })],
    ]),
  ]
}

/** A chance in whole percent, as a sentence tells it: 0 and 100 only where it is none of the draws, or all. */
function percentOf(chance: number): number {
  if (chance <= 0 || chance >= 1) return 100 * chance
  return Math.min(99, Math.max(1, Math.round(100 * chance)))
}

/** How sure the totals are. */
export function moneyRangePhrases(workbook: Workbook, range: MoneyRange): readonly Phrase[] {
  const money = (value: number) => amountPhrase(workbook, value)
  const cap = singleton(workbook, 'prioritisation').moneyCap ?? 0
  const { oneOff, draws, chanceWithinCap, chanceOfGain, disordered } = range
  return [
    phrase('portfolio.range', { draws, low: money(oneOff.p5), high: money(oneOff.p95), p80: money(oneOff.p80) }),
    ...notesWhere([
      [
        chanceWithinCap !== null,
        phrase('portfolio.withinCap', { cap: money(cap), percent: percentOf(chanceWithinCap ?? 0) }),
      ],
      [chanceOfGain !== null, phrase('portfolio.gain', { percent: percentOf(chanceOfGain ?? 0) })],
      [disordered.length > 0, phrase('portfolio.disordered', { count: disordered.length })],
    ]),
  ]
}
