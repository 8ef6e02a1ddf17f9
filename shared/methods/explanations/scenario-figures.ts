import { isInPlan } from '#shared/methods/readings/in-plan.ts'
import { inScenario } from '#shared/methods/readings/in-scenario.ts'
import { moneyOf } from '#shared/methods/readings/money-of.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { portfolioWorth } from '#shared/methods/readings/portfolio-worth.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import {
  compareScenarios,
  goalServices,
  type PlanFigures,
  risksLeft,
} from '#shared/methods/readings/scenario-comparison.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import {
  decimalFormat,
  type Explanation,
  type ExplanationInput,
  type FigureFormat,
  integerFormat,
  moneyFormat,
  named,
  type Phrase,
  percentFormat,
  phrase,
} from './explanation.ts'

/** Stands for the plan itself: no id can be like it. */
export const ownPlan = '-'

/** What a scenario is compared on. */
export const scenarioKinds = [
  'initiatives',
  'value',
  'finish',
  'oneOff',
  'cap',
  'netPerYear',
  'netPresentValue',
  'peakLoad',
  'overloads',
  'conflicts',
  'risk',
  'goalsServed',
] as const

type Kind = (typeof scenarioKinds)[number]

const formats: Readonly<Record<Kind, FigureFormat>> = {
  initiatives: integerFormat,
  value: decimalFormat,
  finish: integerFormat,
  oneOff: moneyFormat,
  cap: moneyFormat,
  netPerYear: moneyFormat,
  netPresentValue: moneyFormat,
  peakLoad: percentFormat,
  overloads: integerFormat,
  conflicts: integerFormat,
  risk: integerFormat,
  goalsServed: integerFormat,
}

/** `scenario/<id>/<kind>` of the plan (`-`) and of the scenarios beside it. */
export function scenarioFigures(workbook: Workbook): readonly string[] {
  return compareScenarios(workbook).lines.flatMap(({ scenarioId }) =>
    scenarioKinds.map((kind) => `scenario/${scenarioId ?? ownPlan}/${kind}`),
  )
}

export function explainScenario(workbook: Workbook, [id = '', name = '']: readonly string[]): Explanation | null {
  const kind = scenarioKinds.find((each) => each === name)
  const line = compareScenarios(workbook).lines.find(({ scenarioId }) => (scenarioId ?? ownPlan) === id)
  if (kind === undefined || line === undefined) return null
  const plan = line.scenarioId === null ? workbook : inScenario(workbook, line.scenarioId)
  if (plan === null) return null
  const scenario = workbook.tables.scenario[id]?.title
  const figure = { label: phrase(`screen.scenario.${kind}`), name: scenario ?? phrase('scenarios.plan') }
  return {
    figure: `scenario/${id}/${kind}`,
    label: phrase('decisions.label.scenario', figure),
    value: kind === 'finish' ? null : figureOf(line, kind),
    ...(kind === 'finish' && line.finish !== null ? { word: phrase('methods.day', { on: line.finish }) } : {}),
    format: formats[kind],
    rule: phrase(`decisions.rule.scenario.${kind}`),
    inputs: inputsOf(workbook, plan, kind),
    notes: departures(workbook, id),
  }
}

function figureOf(line: PlanFigures, kind: Exclude<Kind, 'finish'>): number | null {
  if (kind === 'oneOff' || kind === 'netPerYear') return line[kind].likely
  return line[kind]
}

/** What the scenario changes, so that a figure that differs has its cause beside it. */
function departures({ tables }: Workbook, id: string): readonly Phrase[] {
  const scenario = tables.scenario[id]
  if (scenario === undefined) return []
  const own = Object.values(tables.scenarioInitiative).filter(({ scenarioId }) => scenarioId === id)
  const weights = Object.values(tables.scenarioWeight).filter(({ scenarioId }) => scenarioId === id)
  const out = own.filter(({ included }) => !included)
  return [
    ...(scenario.capacityFactor === 1 ? [] : [phrase('decisions.note.capacity', { share: scenario.capacityFactor })]),
    ...(weights.length === 0 ? [] : [phrase('decisions.note.weights', { count: weights.length })]),
    ...(out.length === 0
      ? []
      : [
          phrase('decisions.note.leftOut', {
            count: out.length,
            names: out.map(({ initiativeId }) => tables.initiative[initiativeId]?.title ?? '').join(', '),
          }),
        ]),
    ...(own.length === out.length ? [] : [phrase('decisions.note.otherDates', { count: own.length - out.length })]),
  ]
}

function inputsOf(workbook: Workbook, plan: Workbook, kind: Kind): readonly ExplanationInput[] {
  const rows = rowsOf(plan, 'initiative').filter(isInPlan)
  const inPlan = new Set(rows.map(({ id }) => id))
  const money = moneyOf(plan)
  switch (kind) {
    case 'value': {
      const { method, byInitiative } = rank(workbook)
      return rows.map(({ id, title }) => {
        const item = byInitiative.get(id)
        return {
          label: named(title),
          value: item === undefined ? 0 : portfolioWorth(method, item),
          format: decimalFormat,
          figure: `initiative/${id}/value`,
        }
      })
    }
    case 'oneOff':
      return rows.map(({ id, title }) => ({
        label: named(title),
        value: money.byInitiative.get(id)?.oneOff?.likely ?? null,
        format: moneyFormat,
      }))
    case 'netPerYear':
      return [
        { label: phrase('methods.label.moneySaving'), value: money.savingPerYear.likely, format: moneyFormat },
        { label: phrase('methods.label.moneyRun'), value: money.runPerYear.likely, format: moneyFormat },
      ]
    case 'netPresentValue':
      return money.quarters.map(({ start, cash }) => ({
        label: phrase('methods.label.quarter', { date: start }),
        value: cash.likely,
        format: moneyFormat,
      }))
    case 'peakLoad':
    case 'overloads':
      return planRoadmap(plan)
        .loads.filter(({ inHorizon, state }) => inHorizon && state !== 'green')
        .map(({ teamId, quarterStart, load }) => ({
          label: phrase('methods.label.load', { name: plan.tables.team[teamId]?.name ?? '', date: quarterStart }),
          value: load,
          format: percentFormat,
        }))
    case 'initiatives':
    case 'finish':
      return rows.map(({ title, finish }) => ({
        label: named(title),
        value: null,
        format: integerFormat,
        ...(finish === null ? {} : { word: phrase('methods.day', { on: finish }) }),
      }))
    case 'risk':
      return risksLeft(plan, inPlan).map(({ id, left, treated }) => ({
        label: named(plan.tables.risk[id]?.title ?? ''),
        value: left,
        format: integerFormat,
        figure: `risk/${id}/score`,
        ...(treated ? { detail: phrase('decisions.detail.remains') } : {}),
      }))
    case 'goalsServed':
      return goalServices(plan, inPlan).map(({ id, servedBy }) => ({
        label: named(plan.tables.goal[id]?.title ?? ''),
        value: servedBy,
        format: integerFormat,
      }))
    case 'conflicts':
      return conflictInputs(plan)
    case 'cap':
      return []
  }
}

/** Each contradiction by what it concerns: one each, so that they add up to the figure. */
function conflictInputs(plan: Workbook): readonly ExplanationInput[] {
  const { dateConflicts, waveConflicts, boundConflicts, loops, missingNeeds, backwards } = planRoadmap(plan)
  const titleOf = (id: string): string => plan.tables.initiative[id]?.title ?? ''
  const concerned = [
    ...[...dateConflicts, ...waveConflicts, ...boundConflicts].map(({ initiativeId }) => titleOf(initiativeId)),
    ...loops.map((loop) => loop.map(titleOf).join(' → ')),
    ...backwards.map(titleOf),
  ]
  return [
    ...concerned.map((title) => ({ label: named(title), value: 1, format: integerFormat })),
    ...missingNeeds.map(({ initiativeId, dependsOnId }) => ({
      label: named(titleOf(initiativeId)),
      value: 1,
      format: integerFormat,
      detail: phrase('decisions.detail.needsLeftOut', { needed: titleOf(dependsOnId) }),
    })),
  ]
}
