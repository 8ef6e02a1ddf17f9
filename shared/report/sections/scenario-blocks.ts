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
  const columns = [
    column('plan', say('scenarios.column.plan'), 4),
    column('initiatives', say('scenarios.column.initiatives'), 1, 'end'),
    column('value', say('scenarios.column.value'), 1, 'end'),
    column('oneOff', say('report.money.oneOff'), 2, 'end'),
    column('npv', say('scenarios.column.npv'), 2, 'end'),
    column('finish', say('scenarios.column.finish'), 2),
    column('peak', say('scenarios.column.peak'), 1, 'end'),
    column('risk', say('scenarios.column.risk'), 1, 'end'),
    column('goals', say('scenarios.column.goals'), 2, 'middle'),
  ]
  const nameOf = ({ scenarioId }: PlanFigures): string => {
    if (scenarioId === null) return say('scenarios.plan')
    const name = workbook.tables.scenario[scenarioId]?.title ?? ''
    return scenarioId === chosenId ? say('scenarios.chosenName', { name }) : name
  }
  const rows = lines.map((line): readonly Cell[] => [
    textCell(nameOf(line), line.scenarioId === chosenId),
    numberCell(line.initiatives, integerFormat),
    numberCell(line.value, decimalFormat(1)),
    numberCell(line.oneOff.likely, shortMoneyFormat),
    numberCell(line.netPresentValue, shortMoneyFormat),
    dateCell(line.finish),
    numberCell(line.peakLoad, percentFormat),
    numberCell(line.risk, integerFormat),
    textCell(say('scenarios.goals', { served: line.goalsServed, goals: line.goals })),
  ])
  const said = [
    ...(chosen === undefined ? [] : [chosen.chosenReason]),
    ...problems.map((problem) => say(`scenarios.${problem}`)),
    ...lines.flatMap((line) =>
      line.conflicts === 0 ? [] : [say('scenarios.conflicts', { name: nameOf(line), count: line.conflicts })],
    ),
    ...(more > 0 ? [say('scenarios.more', { count: more })] : []),
  ].filter((text) => text !== '')
  return [
    { kind: 'table', title: say('scenarios.title'), table: table(columns, rows, '') },
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
  ]
}
