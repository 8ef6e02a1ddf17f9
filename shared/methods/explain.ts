import type { Workbook } from '#shared/model/workbook.ts'
import { agreementFigures, explainAgreement, explainPracticeAgreement } from './explanations/agreement-figures.ts'
import { cellFigures, explainCell } from './explanations/cell-figures.ts'
import { explainDelay } from './explanations/delay-figures.ts'
import type { Explanation } from './explanations/explanation.ts'
import { explainInScenario, inScenarioFigures, inScenarioWord } from './explanations/in-scenario-figures.ts'
import { explainInitiative, initiativeFigures } from './explanations/initiative-figures.ts'
import { explainLoad, loadFigures } from './explanations/load-figures.ts'
import { explainInitiativeMoney, explainMoney, moneyFigures } from './explanations/money-figures.ts'
import { explainPortfolio, portfolioFigures, rangeFigures } from './explanations/portfolio-figures.ts'
import { explainPractice, practiceFigures } from './explanations/practice-figures.ts'
import { explainKeyResult, explainMeasure, explainObjective, progressFigures } from './explanations/progress-figures.ts'
import {
  explainDiagnostic,
  explainPartnership,
  explainRisk,
  explainSupplier,
  registerFigures,
} from './explanations/register-figures.ts'
import { explainOrder, explainTopShare, robustnessFigures } from './explanations/robustness-figures.ts'
import {
  explainCoverage,
  explainDomain,
  explainLens,
  explainOverall,
  rollUpFigures,
} from './explanations/roll-up-figures.ts'
import { explainScenario, scenarioFigures } from './explanations/scenario-figures.ts'
import { explainTiming, timingFigures } from './explanations/timing-figures.ts'
import { explainConsistency, explainMoscow, weightFigures } from './explanations/weight-figures.ts'

type Explain = (workbook: Workbook, path: readonly string[]) => Explanation | null

/** Who explains a figure, by the first word of its id. */
const explainers: Readonly<Record<string, Explain>> = {
  practice: (workbook, path) => explainPractice(workbook, path) ?? explainPracticeAgreement(workbook, path),
  agreement: explainAgreement,
  cell: explainCell,
  lens: explainLens,
  domain: explainDomain,
  overall: explainOverall,
  coverage: explainCoverage,
  initiative: (workbook, path) =>
    explainInitiative(workbook, path) ??
    explainInitiativeMoney(workbook, path) ??
    explainDelay(workbook, path) ??
    explainTiming(workbook, path) ??
    explainTopShare(workbook, path),
  order: explainOrder,
  team: explainLoad,
  money: explainMoney,
  portfolio: explainPortfolio,
  scenario: explainScenario,
  weights: explainConsistency,
  moscow: explainMoscow,
  objective: explainObjective,
  keyResult: explainKeyResult,
  measure: explainMeasure,
  risk: explainRisk,
  supplier: explainSupplier,
  diagnostic: explainDiagnostic,
  partnership: explainPartnership,
}

/**
 * How a figure came about: value, rule, inputs, and what is special about this case. Inputs that are figures themselves
 * carry an id to ask on with, down to the ratings of each participant.
 * @param figure an id such as `practice/INF-02/capability`; see `figureIds`
 * @returns null where the workbook has no such figure
 */
export function explain(workbook: Workbook, figure: string): Explanation | null {
  const [word = '', ...path] = figure.split('/')
  if (word === inScenarioWord) return explainInScenario(workbook, path, explain)
  if (!Object.hasOwn(explainers, word)) return null
  const found = explainers[word]?.(workbook, path) ?? null
  // An id with something left over at its end is no figure.
  return found?.figure === figure ? found : null
}

/** The ids of every figure that can be explained. */
export function figureIds(workbook: Workbook): readonly string[] {
  return [
    ...rollUpFigures(workbook),
    ...practiceFigures(workbook),
    ...cellFigures(workbook),
    ...agreementFigures(workbook),
    ...initiativeFigures(workbook),
    ...robustnessFigures(workbook),
    ...moneyFigures(workbook),
    ...portfolioFigures(workbook),
    ...weightFigures(workbook),
    ...timingFigures(workbook),
    ...scenarioFigures(workbook),
    ...inScenarioFigures(workbook, shownInScenario),
    ...loadFigures(workbook),
    ...progressFigures(workbook),
    ...registerFigures(workbook),
  ]
}

/** What the views of a scenario show as figures: its money, how sure that is, and its timing. */
function shownInScenario(plan: Workbook): readonly string[] {
  return [...moneyFigures(plan), ...timingFigures(plan), ...rangeFigures(plan)]
}
