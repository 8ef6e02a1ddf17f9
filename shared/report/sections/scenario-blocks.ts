import type { Say } from '../../messages/translate.ts'
import { ownPlan, scenarioKinds } from '../../methods/explanations/scenario-figures.ts'
import { compareScenarios, type PlanFigures } from '../../methods/readings/scenario-comparison.ts'
import {
  column,
  dateCell,
  decimalFormat,
  integerFormat,
  numberCell,
  percentFormat,
  shortMoneyFormat,
  table,
  textCell,
} from '../cells.ts'
import type { Block, Cell } from '../report.ts'
import type { ReportContext } from '../report-context.ts'

/** METHOD B9, step 6: the plan beside its scenarios, which one was chosen and why. Nothing where there is no scenario. */
export function scenarioBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const { lines, more, chosenId, problems } = compareScenarios(workbook)
  if (lines.length < 2) return []
  const chosen = chosenId === null ? undefined : workbook.tables.scenario[chosenId]
  const nameOf = ({ scenarioId }: PlanFigures): string => {
    if (scenarioId === null) return say('scenarios.plan')
    const name = workbook.tables.scenario[scenarioId]?.title ?? ''
    return scenarioId === chosenId ? say('scenarios.chosenName', { name }) : name
  }
  const columns = [
    column('figure', say('screen.scenario.figure'), 4),
    ...lines.map((line) => column(line.scenarioId ?? ownPlan, nameOf(line), 3, 'end')),
  ]
  const rows = scenarioKinds.map((kind): readonly Cell[] => [
    textCell(say(`screen.scenario.${kind}`), true),
    ...lines.map((line) => figureCell(say, line, kind)),
  ])
  const said = [
    ...(chosen === undefined ? [] : [chosen.chosenReason]),
    ...problems.map((problem) => say(`scenarios.${problem}`)),
    ...lines.flatMap((line) =>
      line.conflicts === 0 ? [] : [say('scenarios.conflicts', { name: nameOf(line), count: line.conflicts })],
    ),
    ...(more > 0 ? [say('scenarios.more', { count: more })] : []),
  ].filter((text) => text !== '')
  // As everywhere, what to take away stands above the figures.
  return [
    ...(chosen === undefined
      ? said.map((text) => ({ kind: 'paragraph', text }) as const)
      : [
          {
            kind: 'callout',
            title: say('scenarios.chosen', { name: chosen.title }),
            text: said.join(' '),
            tone: problems.length === 0 ? 'good' : 'attention',
          } as const,
        ]),
    { kind: 'table', title: say('scenarios.title'), table: table(columns, rows, '') },
  ]
}

/** One figure of a plan, ranges by their likely value. */
function figureCell(say: Say, line: PlanFigures, kind: (typeof scenarioKinds)[number]): Cell {
  const figure = `scenario/${line.scenarioId ?? ownPlan}/${kind}`
  switch (kind) {
    case 'finish':
      return dateCell(line.finish, figure)
    case 'oneOff':
    case 'netPerYear':
      return numberCell(line[kind].likely, shortMoneyFormat, figure)
    case 'cap':
    case 'netPresentValue':
      return numberCell(line[kind], shortMoneyFormat, figure)
    case 'peakLoad':
      return numberCell(line.peakLoad, percentFormat, figure)
    case 'value':
      return numberCell(line.value, decimalFormat(1), figure)
    case 'goalsServed':
      return textCell(say('scenarios.goals', { served: line.goalsServed, goals: line.goals }), false, figure)
    default:
      return numberCell(line[kind], integerFormat, figure)
  }
}
