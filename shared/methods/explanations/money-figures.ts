import { delayCosts } from '#shared/methods/readings/delay-costs.ts'
import { yearSums } from '#shared/methods/readings/money-flows.ts'
import { moneyOf, moneyOfInitiatives } from '#shared/methods/readings/money-of.ts'
import type { MoneyReading } from '#shared/methods/readings/money-reading.ts'
import { quarterBudgets } from '#shared/methods/readings/quarter-budgets.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { delayBody, delayOthersBody } from './delay-figures.ts'
import { decimalFormat, type Explanation, moneyFormat, named, notesWhere, type Phrase, phrase } from './explanation.ts'
import { amount, type Body, rangeNote } from './money-inputs.ts'

const flows = { oneOff: 'oneOff', run: 'runPerYear', saving: 'savingPerYear' } as const

type Flow = keyof typeof flows

const totals: Readonly<Record<string, (workbook: Workbook, money: MoneyReading) => Body>> = {
  total: (workbook, money) => sumBody(workbook, money, 'oneOff'),
  run: (workbook, money) => sumBody(workbook, money, 'run'),
  saving: (workbook, money) => sumBody(workbook, money, 'saving'),
  net: netBody,
  npv: presentValueBody,
  payback: paybackBody,
  delay: delayBody,
  delayOthers: delayOthersBody,
}

/**
 * `money/total`, `run`, `saving`, `net`, `npv`, `payback`, `delay` and `delayOthers`; `money/<first day of a quarter>` and its parts; and
 * the parts of each initiative, `initiative/<id>/oneOff`, `run` and `saving`, with the `delay` of those that wait at a cost. METHOD C11.
 */
export function moneyFigures(workbook: Workbook): readonly string[] {
  const { quarters, byInitiative } = moneyOf(workbook)
  const kinds = Object.keys(flows)
  return [
    ...Object.keys(totals).map((kind) => `money/${kind}`),
    ...quarters.flatMap(({ start }) => [
      `money/${start}`,
      ...[...kinds, 'net'].map((kind) => `money/${start}/${kind}`),
    ]),
    ...[...byInitiative.keys()].flatMap((id) => kinds.map((kind) => `initiative/${id}/${kind}`)),
    ...delayCosts(workbook).items.map(({ initiativeId }) => `initiative/${initiativeId}/delay`),
  ]
}

export function explainMoney(workbook: Workbook, [name = '', part]: readonly string[]): Explanation | null {
  const money = moneyOf(workbook)
  const figure = part === undefined ? `money/${name}` : `money/${name}/${part}`
  if (part === undefined && Object.hasOwn(totals, name)) {
    const body = totals[name]?.(workbook, money)
    return body === undefined ? null : { figure, ...body }
  }
  const quarter = money.quarters.find(({ start }) => start === name)
  if (quarter === undefined) return null
  if (part === undefined) return { figure, ...quarterBody(money, quarter) }
  if (part === 'net') return { figure, ...quarterNetBody(quarter) }
  return isFlow(part) ? { figure, ...quarterFlowBody(workbook, quarter, part) } : null
}

/** The money of one initiative: `initiative/<id>/oneOff`, `run` or `saving`. */
export function explainInitiativeMoney(
  workbook: Workbook,
  [id = '', flow = '']: readonly string[],
): Explanation | null {
  const row = workbook.tables.initiative[id]
  const money = moneyOf(workbook).byInitiative.get(id)
  if (row === undefined || money === undefined || !isFlow(flow)) return null
  const range = money[flows[flow]]
  return {
    figure: `initiative/${id}/${flow}`,
    label: phrase(`methods.label.${flow}`, { name: row.title }),
    value: range?.likely ?? null,
    format: moneyFormat,
    rule: phrase('methods.rule.range'),
    inputs: (['low', 'likely', 'high'] as const).map((end) => ({
      label: phrase(`methods.label.${end}`),
      value: range?.[end] ?? null,
      format: moneyFormat,
    })),
    notes: [],
  }
}

function isFlow(name: string): name is Flow {
  return Object.hasOwn(flows, name)
}

/** All initiatives of the plan, in their order, with what each brings into a sum. */
function sumBody(workbook: Workbook, money: MoneyReading, flow: Flow): Body {
  const labels = {
    oneOff: 'methods.label.moneyTotal',
    run: 'methods.label.moneyRun',
    saving: 'methods.label.moneySaving',
  } as const
  const unpriced = money.unpriced.length
  return {
    label: phrase(labels[flow]),
    value: money[flows[flow]].likely,
    format: moneyFormat,
    rule: phrase('methods.rule.sumOfInitiatives'),
    inputs: rowsOf(workbook, 'initiative').flatMap(({ id, title }) => {
      const range = money.byInitiative.get(id)?.[flows[flow]]
      return range == null ? [] : [amount(named(title), range.likely, `initiative/${id}/${flow}`)]
    }),
    notes: notesWhere([
      // For a cost the high end is the worse one, for a saving the low end.
      [true, rangeNote('methods.note.span', money[flows[flow]], workbook)],
      [unpriced > 0, phrase('methods.note.unpriced', { count: unpriced })],
    ]),
  }
}

function netBody(workbook: Workbook, money: MoneyReading): Body {
  return {
    label: phrase('methods.label.moneyNet'),
    value: money.netPerYear.likely,
    format: moneyFormat,
    rule: phrase('methods.rule.net'),
    inputs: [
      amount(phrase('methods.label.moneySaving'), money.savingPerYear.likely, 'money/saving'),
      amount(phrase('methods.label.moneyRun'), money.runPerYear.likely, 'money/run'),
    ],
    notes: [rangeNote('methods.note.range', money.netPerYear, workbook)],
  }
}

function presentValueBody(workbook: Workbook, money: MoneyReading): Body {
  const { discountRate } = singleton(workbook, 'settings')
  const years = yearSums(money.quarters.map(({ cash }) => cash.likely))
  const value = money.netPresentValue
  return {
    label: phrase('methods.label.presentValue'),
    value: value?.likely ?? null,
    format: moneyFormat,
    rule: phrase('methods.rule.presentValue', { rate: discountRate }),
    inputs: years.map((cash, at) => amount(phrase('methods.label.planYear', { number: at + 1 }), cash)),
    notes:
      value === null
        ? [phrase('methods.note.noHorizon')]
        : [rangeNote('methods.note.range', value, workbook), ...untimedNote(money)],
  }
}

function untimedNote({ untimed }: MoneyReading): readonly Phrase[] {
  return notesWhere([[untimed.length > 0, phrase('methods.note.untimed', { count: untimed.length })]])
}

function paybackBody(workbook: Workbook, money: MoneyReading): Body {
  const years = money.paybackYears.likely
  const { currency } = singleton(workbook, 'workbook')
  const sum = (value: number) => phrase('methods.format.money', { value, currency })
  return {
    label: phrase('methods.label.payback'),
    value: years,
    format: decimalFormat,
    rule: phrase('methods.rule.payback'),
    inputs: [
      ...money.quarters.map(({ start, cash, cumulative }) => ({
        ...amount(phrase('methods.label.quarter', { date: start }), cash.likely, `money/${start}`),
        detail: phrase('methods.detail.sum', { sum: sum(cumulative.likely) }),
      })),
      amount(phrase('methods.label.moneyNet'), money.netPerYear.likely, 'money/net'),
    ],
    notes: notesWhere([
      [years === null && money.quarters.length > 0, phrase('methods.note.neverPaysBack')],
      [money.quarters.length === 0, phrase('methods.note.noHorizon')],
      ...untimedNote(money).map((note) => [true, note] as const),
    ]),
  }
}

const quarterLabels = {
  oneOff: 'methods.label.quarterOneOff',
  run: 'methods.label.quarterRun',
  saving: 'methods.label.quarterSaving',
} as const

function quarterBody(money: MoneyReading, { start, cash, ...parts }: MoneyReading['quarters'][number]): Body {
  return {
    label: phrase('methods.label.quarter', { date: start }),
    value: cash.likely,
    format: moneyFormat,
    rule: phrase('methods.rule.quarter'),
    inputs: (['saving', 'run', 'oneOff'] as const).map((flow) =>
      amount(phrase(quarterLabels[flow], { date: start }), parts[flow].likely, `money/${start}/${flow}`),
    ),
    notes: untimedNote(money),
  }
}

function quarterNetBody({ start, net, saving, run }: MoneyReading['quarters'][number]): Body {
  return {
    label: phrase('methods.label.quarterNet', { date: start }),
    value: net.likely,
    format: moneyFormat,
    rule: phrase('methods.rule.net'),
    inputs: [
      amount(phrase(quarterLabels.saving, { date: start }), saving.likely, `money/${start}/saving`),
      amount(phrase(quarterLabels.run, { date: start }), run.likely, `money/${start}/run`),
    ],
    notes: [],
  }
}

/** What the quarter may spend, and whether it would spend more. */
function budgetNotes(workbook: Workbook, quarterStart: string): readonly Phrase[] {
  const found = quarterBudgets(workbook).find(({ start }) => start === quarterStart)
  if (found === undefined) return []
  const { currency } = singleton(workbook, 'workbook')
  const budget = phrase('methods.format.money', { value: found.budget, currency })
  return [phrase(found.over ? 'methods.note.overBudget' : 'methods.note.withinBudget', { budget })]
}

function quarterFlowBody(workbook: Workbook, quarter: MoneyReading['quarters'][number], flow: Flow): Body {
  return {
    label: phrase(quarterLabels[flow], { date: quarter.start }),
    value: quarter[flow].likely,
    format: moneyFormat,
    rule: phrase(flow === 'oneOff' ? 'methods.rule.quarterOneOff' : 'methods.rule.quarterRun'),
    inputs: moneyOfInitiatives(workbook, quarter).flatMap(({ initiativeId, ...parts }) =>
      parts[flow].likely === 0
        ? []
        : [
            amount(
              named(workbook.tables.initiative[initiativeId]?.title ?? ''),
              parts[flow].likely,
              `initiative/${initiativeId}/${flow}`,
            ),
          ],
    ),
    notes: flow === 'oneOff' ? budgetNotes(workbook, quarter.start) : [],
  }
}
