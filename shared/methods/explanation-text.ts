import type { MessageParams, Say } from '#shared/messages/translate.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { excelRound } from './excel-round.ts'
import { explain } from './explain.ts'
import type { Explanation, ExplanationInput, FigureFormat, Phrase } from './explanations/explanation.ts'

/** A phrase in a language, with the phrases inside it. */
export function sayPhrase(say: Say, { key, params }: Phrase): string {
  if (params === undefined) return say(key)
  const spoken: Record<string, string | number | boolean> = {}
  for (const [name, value] of Object.entries(params)) {
    spoken[name] = typeof value === 'object' ? sayPhrase(say, value) : value
  }
  return say(key, spoken satisfies MessageParams)
}

/** A figure as it is written in a language. Rounded as a spreadsheet would, so that screen, print and sheet agree. */
export function sayFigure(say: Say, value: number | null, format: FigureFormat, currency: string): string {
  if (value === null) return say('methods.format.none')
  switch (format.kind) {
    case 'integer':
      return say('methods.format.integer', { value: excelRound(value, 0) })
    case 'level':
      return say('methods.format.level', { value: excelRound(value, 2) })
    case 'decimal':
      return say('methods.format.decimal', { value: excelRound(value, format.digits) })
    case 'percent':
      return say('methods.format.percent', { value: excelRound(value, format.digits + 2) })
    case 'money':
      return say('methods.format.money', { value: excelRound(value, 0), currency })
    case 'days':
      return say('methods.format.days', { value: excelRound(value, 1) })
  }
}

/**
 * How a figure came about, as plain text: a line for the figure, its rule, its notes, and its inputs indented below, each
 * explained in turn as far as `depth`; what was explained once is not explained again.
 * @param depth how many levels of inputs to show; 0: only the figure with its rule and notes
 * @param explained who explains figures, where the workbook alone can't: what compares with a snapshot
 * @returns null where the workbook has no such figure
 */
export function explanationText(
  workbook: Workbook,
  figure: string,
  say: Say,
  depth: number,
  explained: Explain = explain,
): string | null {
  const explanation = explained(workbook, figure)
  if (explanation === null) return null
  const { currency } = singleton(workbook, 'workbook')
  const teller = { workbook, say, currency, explained, told: new Set<string>() }
  return [line(teller, explanation), ...below(teller, explanation, depth, 1)].join('\n')
}

type Explain = (workbook: Workbook, figure: string) => Explanation | null

type Teller = {
  readonly workbook: Workbook
  readonly explained: Explain
  readonly say: Say
  readonly currency: string
  /** Figures whose inputs have been shown. */
  readonly told: Set<string>
}

type Stated = Pick<ExplanationInput, 'label' | 'value' | 'format' | 'word' | 'detail'>

function line({ say, currency }: Teller, { label, value, format, word, detail }: Stated): string {
  const params = {
    label: sayPhrase(say, label),
    value: word === undefined ? sayFigure(say, value, format, currency) : sayPhrase(say, word),
  }
  return detail === undefined
    ? say('methods.line', params)
    : say('methods.line.detail', { ...params, detail: sayPhrase(say, detail) })
}

/** Rule, notes and inputs of a figure, indented. */
function below(teller: Teller, explanation: Explanation, depth: number, level: number): readonly string[] {
  const { figure, rule, notes, inputs } = explanation
  const indent = '  '.repeat(level)
  if (teller.told.has(figure)) return [`${indent}${teller.say('methods.line.above')}`]
  const said = [rule, ...notes].map((each) => `${indent}${sayPhrase(teller.say, each)}`)
  if (depth <= 0) return said
  teller.told.add(figure)
  const shown = inputs.flatMap((input) => {
    const further = input.figure === undefined || depth <= 1 ? null : teller.explained(teller.workbook, input.figure)
    return [
      `${indent}- ${line(teller, input)}`,
      ...(further === null ? [] : below(teller, further, depth - 1, level + 2)),
    ]
  })
  return [...said, ...shown]
}
