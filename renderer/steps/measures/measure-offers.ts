import { kpis } from '#shared/content/kpis.ts'
import { libraryOf } from '#shared/content/library.ts'
import { choiceLabel, fieldLabel } from '#shared/messages/labels.ts'
import type { Say } from '#shared/messages/translate.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import type { Offer } from '../../components/library-dialog.tsx'

/** What narrows the library of measures down; null does not. */
export type MeasureFilter = {
  readonly goalId: string | null
  readonly practiceId: string | null
  readonly timing: 'leading' | 'lagging' | null
  readonly programmeOnly: boolean
}

/** How many of the library's measures belong to the blueprint's programme. */
export const programmeKpiCount = kpis.filter(({ programme }) => programme).length

/**
 * The library's measures that fit: those of the practice, of practices that serve the goal, of the timing.
 * @param words the language of the workbook: an offer reads as it will stand there
 */
export function measureOffers(workbook: Workbook, say: Say, words: Say, filter: MeasureFilter): readonly Offer[] {
  const taken = new Set(rowsOf(workbook, 'measure').map(({ shippedKey }) => shippedKey))
  const practices = new Map(rowsOf(workbook, 'practice').map((row) => [row.shippedKey, row]))
  const servants = new Set(
    rowsOf(workbook, 'practiceGoal').flatMap(({ goalId, practiceId }) =>
      goalId === filter.goalId ? [practiceId] : [],
    ),
  )
  const texts = new Map(libraryOf('measure', words).map(({ key, values }) => [key, values]))
  return kpis.flatMap(({ key, practice, timing, unit, programme, cadence }): readonly Offer[] => {
    const practiceId = practices.get(practice)?.id ?? null
    const fits =
      (filter.goalId === null || (practiceId !== null && servants.has(practiceId))) &&
      (filter.practiceId === null || practiceId === filter.practiceId) &&
      (filter.timing === null || timing === filter.timing) &&
      (!filter.programmeOnly || programme)
    if (!fits) return []
    const { title = key, formula = '', note = '' } = texts.get(key) ?? {}
    return [
      {
        key,
        title,
        text: [formula, note].filter((part) => part !== '').join(' · '),
        tags: [
          choiceLabel(say, 'measure', 'timing', timing),
          choiceLabel(say, 'measure', 'cadence', cadence),
          unit,
          ...(programme ? [fieldLabel(say, 'measure', 'programme')] : []),
        ],
        taken: taken.has(key),
      },
    ]
  })
}
