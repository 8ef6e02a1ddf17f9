import { explain } from '../methods/explain.ts'
import { sayFigure, sayPhrase } from '../methods/explanation-text.ts'
import type { Explanation, ExplanationInput } from '../methods/explanations/explanation.ts'
import { figureKind } from '../methods/figure-kind.ts'
import { singleton } from '../model/workbook.ts'
import { column, table, textCell } from './cells.ts'
import { statedFigures, tabledFigures } from './figures-of.ts'
import type { Block, Cell, Section } from './report.ts'
import type { ReportContext } from './report-context.ts'

/** A figure with more inputs names the first and says how many there are: the screen and `opsbook explain` list all. */
const mostInputs = 8

/**
 * METHOD E, appendix: figure, formula and inputs. Every figure that a head, a sentence or a card states is there, and of each
 * kind that stands in tables by the hundred the first, as the worked example of its formula.
 */
export function trailBlocks(context: ReportContext, sections: readonly Section[]): readonly Block[] {
  const { say } = context
  const rows = figuresToTell(sections).flatMap((figure) => {
    const explanation = explain(context.workbook, figure)
    return explanation === null ? [] : [trailRow(context, explanation)]
  })
  if (rows.length === 0) return []
  const columns = [
    column('figure', say('report.trail.figure'), 4),
    column('value', say('report.trail.value'), 2, 'end'),
    column('formula', say('report.trail.formula'), 5),
    column('inputs', say('report.trail.inputs'), 6),
    column('id', say('report.trail.id'), 3),
  ]
  return [{ kind: 'table', title: say('report.trail.title'), table: table(columns, rows, '') }]
}

/** What the trail holds is said with how figures are made: alone above the table it could end a page. */
export function blocksWithTrail(
  blocks: readonly Block[],
  trail: readonly Block[],
  { say }: ReportContext,
): readonly Block[] {
  if (trail.length === 0) return blocks
  const method = blocks.findIndex(({ kind }) => kind === 'list')
  const told = blocks.map((block, index) =>
    block.kind === 'list' && index === method ? { ...block, items: [...block.items, say('report.trail.how')] } : block,
  )
  return [...told, ...trail]
}

function figuresToTell(sections: readonly Section[]): readonly string[] {
  const stated = new Set(sections.flatMap(statedFigures))
  const kinds = new Set([...stated].map(figureKind))
  const examples = sections.flatMap(tabledFigures).filter((figure) => {
    const kind = figureKind(figure)
    if (kinds.has(kind)) return false
    kinds.add(kind)
    return true
  })
  return [...stated, ...examples]
}

function trailRow(context: ReportContext, explanation: Explanation): readonly Cell[] {
  const { say } = context
  const { figure, label, rule, notes, inputs } = explanation
  const left = inputs.length - mostInputs
  return [
    textCell(sayPhrase(say, label), true),
    textCell(written(context, explanation)),
    textCell([rule, ...notes].map((each) => sayPhrase(say, each)).join(' ')),
    textCell(
      [
        ...inputs.slice(0, mostInputs).map((input) => `${sayPhrase(say, input.label)}: ${written(context, input)}`),
        ...(left > 0 ? [say('report.trail.more', { count: left })] : []),
      ].join('; '),
    ),
    textCell(figure),
  ]
}

function written(
  { workbook, say }: ReportContext,
  { value, format, word }: Pick<ExplanationInput, 'value' | 'format' | 'word'>,
): string {
  const { currency } = singleton(workbook, 'workbook')
  return word === undefined ? sayFigure(say, value, format, currency) : sayPhrase(say, word)
}
