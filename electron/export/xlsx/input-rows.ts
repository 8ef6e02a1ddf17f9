import type { WorkingCriterion, WorkingPlanItem, Workings } from '#shared/report/workings.ts'
import { firstRowsOfWaves } from './wave-rows.ts'

/** What a cell for input stands for in the workbook. */
export type InputCell =
  | { readonly kind: 'level'; readonly practiceId: string; readonly lens: string }
  | { readonly kind: 'strength'; readonly practiceId: string; readonly goalId: string }
  | {
      readonly kind: 'score'
      readonly initiativeId: string
      readonly criterionId: string
      readonly min: number
      readonly max: number
    }
  | { readonly kind: 'field'; readonly entity: FieldEntity; readonly id: string; readonly field: string }
  /** It shows what comes from somewhere else. */
  | { readonly kind: 'judgedWeight'; readonly criterionId: string }

type FieldEntity = 'practice' | 'goal' | 'criterion' | 'initiative' | 'wave' | 'settings'

/** A row with cells for input, in their order. `id` is written beside the row and not told from others by anything else. */
export type InputRow = { readonly id: string; readonly inputs: readonly InputCell[] }

export type InputSheet = 'assessment' | 'importance' | 'ranking' | 'plan' | 'settings'
export type SheetInputs = { readonly sheet: InputSheet; readonly rows: readonly InputRow[] }

/** The rows of a sheet that have cells for input, in the order in which the sheet has them. */
export function inputsOf(sheet: InputSheet, workings: Workings): SheetInputs {
  return { sheet, rows: rowsOf[sheet](workings).filter(({ inputs }) => inputs.length > 0) }
}

const rowsOf: Readonly<Record<InputSheet, (workings: Workings) => readonly InputRow[]>> = {
  assessment: ({ assessment }) =>
    assessment.practices.map(({ id }) => ({
      id,
      inputs: [
        ...assessment.lenses.map((lens): InputCell => ({ kind: 'level', practiceId: id, lens: lens.id })),
        { kind: 'field', entity: 'practice', id, field: 'agreedTarget' },
      ],
    })),
  importance: ({ assessment: { goals, practices } }) => [
    {
      id: '@weight',
      inputs: goals.map(({ id }): InputCell => ({ kind: 'field', entity: 'goal', id, field: 'weight' })),
    },
    ...practices.map(({ id }) => ({
      id,
      inputs: [
        { kind: 'field', entity: 'practice', id, field: 'stakeholderImportance' } as const,
        ...goals.map((goal): InputCell => ({ kind: 'strength', practiceId: id, goalId: goal.id })),
      ],
    })),
  ],
  ranking: ({ ranking }) => (ranking === null ? [] : rankingRows(ranking.criteria, ranking.initiatives)),
  plan: ({ plan }) => (plan === null ? [] : planRows(plan.items)),
  settings: ({ settings }) =>
    settings.map(({ name }) => ({
      id: name,
      inputs: [{ kind: 'field', entity: 'settings', id: 'settings', field: fieldNamed(name) }],
    })),
}

function rankingRows(
  criteria: readonly WorkingCriterion[],
  initiatives: readonly { readonly id: string }[],
): readonly InputRow[] {
  const ofCriteria = (field: string): readonly InputCell[] =>
    criteria.map(({ id }) => ({ kind: 'field', entity: 'criterion', id, field }))
  return [
    {
      id: '@weight',
      inputs: criteria.map(({ id, judged }) =>
        judged
          ? { kind: 'judgedWeight', criterionId: id }
          : { kind: 'field', entity: 'criterion', id, field: 'weight' },
      ),
    },
    { id: '@scaleMin', inputs: ofCriteria('scaleMin') },
    { id: '@scaleMax', inputs: ofCriteria('scaleMax') },
    ...initiatives.map(({ id }) => ({
      id,
      inputs: [
        { kind: 'field', entity: 'initiative', id, field: 'confidence' } as const,
        { kind: 'field', entity: 'initiative', id, field: 'moscow' } as const,
        ...criteria.map(
          ({ id: criterionId, scaleMin, scaleMax }): InputCell => ({
            kind: 'score',
            initiativeId: id,
            criterionId,
            min: scaleMin,
            max: scaleMax,
          }),
        ),
      ],
    })),
  ]
}

/** Days of a wave are given in the first of its rows only. */
function planRows(items: readonly WorkingPlanItem[]): readonly InputRow[] {
  const first = firstRowsOfWaves(items)
  return items.map(({ id, waveId }, at) => {
    const own = (field: string): InputCell => ({ kind: 'field', entity: 'initiative', id, field })
    const ofWave = (field: string): readonly InputCell[] =>
      waveId !== null && first.get(waveId) === at ? [{ kind: 'field', entity: 'wave', id: waveId, field }] : []
    return {
      id,
      inputs: [
        ...['start', 'finish', 'progress'].map(own),
        ...['start', 'finish'].flatMap(ofWave),
        ...planAmounts.map(own),
      ],
    }
  })
}

/** The amounts of an initiative, in the order of the columns of the plan. */
export const planAmounts = [
  'oneOffLow',
  'oneOffLikely',
  'oneOffHigh',
  'runChangeLow',
  'runChangeLikely',
  'runChangeHigh',
  'savingLow',
  'savingLikely',
  'savingHigh',
] as const

/** The field of a setting's cell: `cap_allowance` is `capAllowance`. */
function fieldNamed(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
