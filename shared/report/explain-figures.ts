import type { Say } from '../messages/translate.ts'
import { explanationText } from '../methods/explanation-text.ts'
import type { Workbook } from '../model/workbook.ts'
import { statedFigures } from './figures-of.ts'
import type { Section } from './report.ts'

/** Its rule and its direct inputs: enough for a speaker, who can ask for more on screen. */
const depth = 1
/** A figure with more inputs than a speaker could name is told by its rule alone. */
const mostLines = 8

/** How the figures in the heads, sentences and cards of sections came about, in words, by their ids. Tables have hundreds; those are asked for. */
export function explainFigures(
  workbook: Workbook,
  sections: readonly Section[],
  say: Say,
): Readonly<Record<string, string>> {
  const ids = sections.flatMap(statedFigures)
  const told: Record<string, string> = {}
  for (const id of new Set(ids)) {
    const whole = explanationText(workbook, id, say, depth)
    const text = whole !== null && whole.split('\n').length > mostLines ? explanationText(workbook, id, say, 0) : whole
    if (text !== null) told[id] = text
  }
  return told
}
