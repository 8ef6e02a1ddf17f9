import { inScenario } from '#shared/methods/readings/in-scenario.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import type { Explanation } from './explanation.ts'
import { phrase } from './explanation.ts'

/** The first word of figures of the plan as a scenario would have it: `in/<scenario>/<figure of a plan>`. */
export const inScenarioWord = 'in'

/** The id of a plan's figure, in the plan itself (null) or in a scenario beside it. */
export function figureIn(scenarioId: string | null, figure: string): string {
  return scenarioId === null ? figure : [inScenarioWord, scenarioId, figure].join('/')
}

/** The ids of what money and timing show of each scenario. @param figures those of a plan */
export function inScenarioFigures(
  workbook: Workbook,
  figures: (plan: Workbook) => readonly string[],
): readonly string[] {
  return rowsOf(workbook, 'scenario').flatMap(({ id }) => {
    const plan = inScenario(workbook, id)
    return plan === null ? [] : figures(plan).map((figure) => figureIn(id, figure))
  })
}

/**
 * A figure of a scenario is explained as it is in a plan, with the scenario's own rows; its inputs lead on within the
 * scenario, and a note says whose figure it is.
 */
export function explainInScenario(
  workbook: Workbook,
  [scenarioId = '', ...path]: readonly string[],
  explain: (plan: Workbook, figure: string) => Explanation | null,
): Explanation | null {
  const plan = inScenario(workbook, scenarioId)
  // No scenario within a scenario: it would be the same one.
  if (plan === null || path[0] === inScenarioWord) return null
  const found = explain(plan, path.join('/'))
  if (found === null) return null
  const title = workbook.tables.scenario[scenarioId]?.title ?? ''
  return {
    ...found,
    figure: figureIn(scenarioId, found.figure),
    inputs: found.inputs.map((input) =>
      input.figure === undefined ? input : { ...input, figure: figureIn(scenarioId, input.figure) },
    ),
    notes: [...found.notes, phrase('decisions.note.inScenario', { title })],
  }
}
