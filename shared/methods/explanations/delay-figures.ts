import type { Range } from '#shared/methods/range.ts'
import { type DelayCost, dearestDelays, delayCosts } from '#shared/methods/readings/delay-costs.ts'
import { moneyOf } from '#shared/methods/readings/money-of.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { type Explanation, moneyFormat, named, phrase } from './explanation.ts'
import { amount, type Body, rangeNote } from './money-inputs.ts'

/** What a quarter's delay costs in all: of those that are the dearest to wait for, and of all others. */
export function delayBody(workbook: Workbook): Body {
  const delays = delayCosts(workbook)
  const { dearest, others } = dearestDelays(delays)
  const rest =
    others.items.length === 0
      ? []
      : [amount(phrase('decisions.label.delayOthers'), others.perQuarter.likely, 'money/delayOthers')]
  return sumOfDelays(workbook, 'delayAll', delays.perQuarter, [...delayInputs(workbook, dearest), ...rest])
}

/** The same of those that aren't among the dearest to wait for. */
export function delayOthersBody(workbook: Workbook): Body {
  const { items, perQuarter } = dearestDelays(delayCosts(workbook)).others
  return sumOfDelays(workbook, 'delayOthers', perQuarter, delayInputs(workbook, items))
}

function sumOfDelays(
  workbook: Workbook,
  of: 'delayAll' | 'delayOthers',
  perQuarter: Range,
  inputs: Body['inputs'],
): Body {
  return {
    label: phrase(`decisions.label.${of}`),
    value: perQuarter.likely,
    format: moneyFormat,
    rule: phrase(`decisions.rule.${of}`),
    inputs,
    notes: [rangeNote('methods.note.span', perQuarter, workbook)],
  }
}

function delayInputs(workbook: Workbook, items: readonly DelayCost[]): Body['inputs'] {
  return items.map(({ initiativeId, perQuarter }) =>
    amount(
      named(workbook.tables.initiative[initiativeId]?.title ?? ''),
      perQuarter.likely,
      `initiative/${initiativeId}/delay`,
    ),
  )
}

/** `initiative/<id>/delay`: what a quarter's delay of one initiative costs. */
export function explainDelay(workbook: Workbook, [id = '', kind = '']: readonly string[]): Explanation | null {
  const found = delayCosts(workbook).items.find(({ initiativeId }) => initiativeId === id)
  if (kind !== 'delay' || found === undefined) return null
  const { perQuarter, perWeekOfWork } = found
  const money = moneyOf(workbook).byInitiative.get(id)
  return {
    figure: `initiative/${id}/delay`,
    label: phrase('decisions.label.delay', { name: workbook.tables.initiative[id]?.title ?? '' }),
    value: perQuarter.likely,
    format: moneyFormat,
    rule: phrase('decisions.rule.delay'),
    inputs: [
      amount(phrase('methods.label.moneySaving'), money?.savingPerYear?.likely ?? 0, `initiative/${id}/saving`),
      amount(phrase('methods.label.moneyRun'), money?.runPerYear?.likely ?? 0, `initiative/${id}/run`),
      amount(phrase('decisions.label.perWeekOfWork'), perWeekOfWork),
    ],
    notes: [rangeNote('methods.note.span', perQuarter, workbook)],
  }
}
