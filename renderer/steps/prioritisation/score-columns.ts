import { choiceLabel, fieldLabel } from '#shared/messages/labels.ts'
import type { Say } from '#shared/messages/translate.ts'
import type { CriterionWeights } from '#shared/methods/readings/criterion-weights.ts'
import { partsOf } from '#shared/methods/readings/priority-columns.ts'
import { entityNamed, type RowOf } from '#shared/model/entities.ts'

/** A column of the scoring grid: a criterion, or what else enters the method's formula. */
export type ScoreColumn =
  | {
      readonly kind: 'criterion'
      readonly criterion: RowOf<'criterion'>
      readonly label: string
      readonly hint: string
    }
  | {
      readonly kind: 'choice'
      readonly field: 'moscow' | 'confidence'
      readonly values: readonly string[]
      readonly label: string
      readonly hint: string
    }
  | { readonly kind: 'flag'; readonly label: string; readonly hint: string }

/** The columns of a method: its criteria, the class of MoSCoW, how sure the estimate is, and whether it must be done. */
export function scoreColumns(
  { method, criteria, weights }: Omit<CriterionWeights, 'judged'>,
  say: Say,
): readonly ScoreColumn[] {
  const scored = criteria.flatMap((criterion, at): readonly ScoreColumn[] => {
    if (!partsOf[method].includes(criterion.part)) return []
    const part = choiceLabel(say, 'criterion', 'part', criterion.part)
    const hint = say('screen.scores.hint', {
      part,
      weight: Math.round((weights[at] ?? 0) * 10) / 10,
      min: criterion.scaleMin,
      max: criterion.scaleMax,
      description: criterion.description,
    })
    return [{ kind: 'criterion', criterion, label: criterion.title, hint }]
  })
  const choice = (field: 'moscow' | 'confidence'): ScoreColumn => {
    const values = entityNamed('initiative').fields[field]?.values ?? []
    const words = values.map((value) => choiceLabel(say, 'initiative', field, value)).join(', ')
    return { kind: 'choice', field, values, label: fieldLabel(say, 'initiative', field), hint: words }
  }
  return [
    ...scored,
    ...(method === 'moscow' ? [choice('moscow')] : []),
    choice('confidence'),
    {
      kind: 'flag',
      label: fieldLabel(say, 'initiative', 'mandated'),
      hint: say('screen.scores.mandatedHint'),
    },
  ]
}
