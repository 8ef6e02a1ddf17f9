import { moscowClasses } from '#shared/methods/moscow.ts'
import type { JudgedPart } from '#shared/methods/readings/criterion-weights.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { decimalFormat, type Explanation, named, notesWhere, percentFormat, phrase } from './explanation.ts'

/** `weights/<part>/consistency` where criteria are judged pair by pair, and `moscow/<class>` where MoSCoW is the method. METHOD C8. */
export function weightFigures(workbook: Workbook): readonly string[] {
  const { judged, moscowShares } = rank(workbook)
  return [
    ...judged.map(({ part }) => `weights/${part}/consistency`),
    ...(moscowShares === null ? [] : moscowClasses.map((name) => `moscow/${name}`)),
  ]
}

/** `weights/<part>/consistency` */
export function explainConsistency(workbook: Workbook, [part = '', kind = '']: readonly string[]): Explanation | null {
  const judged = rank(workbook).judged.find((each) => each.part === part)
  return judged === undefined || kind !== 'consistency' ? null : consistencyOf(workbook, judged)
}

function consistencyOf(workbook: Workbook, judged: JudgedPart): Explanation {
  const { part, criterionIds, weights, consistencyRatio, worstPair, consistent, unjudged } = judged
  const { ahpConsistency } = singleton(workbook, 'settings')
  const titleOf = (id: string | undefined) => workbook.tables.criterion[id ?? '']?.title ?? ''
  return {
    figure: `weights/${part}/consistency`,
    label: phrase('decisions.label.consistency', { part: phrase(`choice.${part}`) }),
    value: consistencyRatio,
    format: decimalFormat,
    rule: phrase('decisions.rule.consistency', { most: ahpConsistency }),
    inputs: criterionIds.map((id, at) => ({
      label: named(titleOf(id)),
      value: weights[at] ?? null,
      format: percentFormat,
    })),
    notes: [
      ...(consistent || worstPair === null
        ? []
        : [
            phrase('methods.note.worstPair', {
              one: titleOf(criterionIds[worstPair.row]),
              other: titleOf(criterionIds[worstPair.column]),
              given: worstPair.given,
              consistent: worstPair.consistent,
            }),
          ]),
      ...notesWhere([[unjudged.length > 0, phrase('screen.weights.unjudged', { count: unjudged.length })]]),
    ],
  }
}

/** `moscow/<class>`: the share of all effort that a class takes. */
export function explainMoscow(workbook: Workbook, [name = '']: readonly string[]): Explanation | null {
  const { moscowShares, byInitiative } = rank(workbook)
  const found = moscowClasses.find((each) => each === name)
  if (moscowShares === null || found === undefined) return null
  const { mustShare } = singleton(workbook, 'settings')
  return {
    figure: `moscow/${found}`,
    label: phrase('decisions.label.moscow', { name: phrase(`choice.${found}`) }),
    value: moscowShares[found],
    format: percentFormat,
    rule: phrase('decisions.rule.moscow', { most: mustShare }),
    inputs: Object.values(workbook.tables.initiative)
      .filter(({ id, moscow }) => moscow === found && byInitiative.get(id)?.standing !== 'rejected')
      .map(({ id, title }) => ({
        label: named(title),
        value: byInitiative.get(id)?.effort ?? null,
        format: decimalFormat,
        figure: `initiative/${id}/effort`,
      })),
    notes: [],
  }
}
