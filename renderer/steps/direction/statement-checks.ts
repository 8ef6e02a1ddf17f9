import type { Say } from '#shared/messages/translate.ts'
import type { RowOf } from '#shared/model/entities.ts'

/** A piece of advice that a wording follows or not. `params` go into its sentence. */
export type StatementCheck = {
  readonly check: 'tense' | 'words' | 'beneficiary' | 'how'
  readonly good: boolean
  readonly count: number
}

/** Words a statement can be remembered with, at least and at most. */
const wordRange = { least: 5, most: 25 } as const

/**
 * What the wording of a statement says about itself: is it in the present tense, short, does a vision name who gains and a
 * mission say how? It looks for words of the language it is written in; a person has the last word.
 * @param say in the language of the workbook
 */
export function checkStatement(kind: RowOf<'statement'>['kind'], wording: string, say: Say): readonly StatementCheck[] {
  const words = wording.trim().split(/\s+/).filter(Boolean)
  const count = words.length
  const tense: StatementCheck = { check: 'tense', good: !hasAny(wording, say('screen.words.future')), count }
  const length: StatementCheck = {
    check: 'words',
    good: count >= wordRange.least && count <= wordRange.most,
    count,
  }
  if (kind === 'itVision' || kind === 'businessVision') {
    return [tense, length, { check: 'beneficiary', good: hasAny(wording, say('screen.words.beneficiary')), count }]
  }
  if (kind === 'itMission' || kind === 'businessMission') {
    return [tense, length, { check: 'how', good: hasAny(wording, say('screen.words.how')), count }]
  }
  return [tense]
}

/** Does the text have one of these words or phrases? @param list separated by commas, as the catalogue gives them */
function hasAny(text: string, list: string): boolean {
  const spaced = ` ${text.toLocaleLowerCase().replaceAll(/[^\p{L}\p{N}’']+/gu, ' ')} `
  return list.split(',').some((word) => spaced.includes(` ${word.trim()} `))
}
