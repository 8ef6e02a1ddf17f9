import type { RowOf } from '#shared/model/entities.ts'
import { keyId } from '#shared/model/entity.ts'
import { lenses } from '#shared/model/lens.ts'
import { practiceColumn } from '#shared/model/ratings.ts'
import { rowsOf, singleton, type Table, type Workbook } from '#shared/model/workbook.ts'
import type { Importance, PracticeReading } from './assessment.ts'
import { countingParticipants, lensCells } from './lens-cells.ts'
import { memoByTables } from './memo.ts'
import { practiceImportances } from './practice-importances.ts'
import { practiceReading } from './practice-reading.ts'

type Practice = RowOf<'practice'>

/** Everything that the reading of a practice is made from. */
type Basis = {
  readonly settings: RowOf<'settings'>
  readonly importance: Importance
  readonly agreedTable: Table<'agreedLevel'>
  readonly agreed: readonly (RowOf<'agreedLevel'> | undefined)[]
  /** The bytes of its ratings, participant by participant. */
  readonly cells: Uint8Array
}

const known = new WeakMap<Practice, { readonly basis: Basis; readonly reading: PracticeReading }>()

const practicesInScope = memoByTables(['practice'], (workbook) =>
  rowsOf(workbook, 'practice').filter(({ inScope }) => inScope),
)

const importancesInScope = memoByTables(['settings', 'practice', 'goal', 'practiceGoal'], (workbook) => {
  const practices = practicesInScope(workbook)
  return new Map(practiceImportances(workbook, practices).map((importance, at) => [practices[at]?.id, importance]))
})

const participantsOf = memoByTables(['participant', 'ratings'], countingParticipants)

const readingsOf = memoByTables(
  ['settings', 'participant', 'practice', 'goal', 'practiceGoal', 'agreedLevel', 'ratings'],
  () => new Map<string, PracticeReading>(),
)

/** The readings of the practices in scope, in their order. METHOD C1 to C4. */
export function practiceReadings(workbook: Workbook): readonly PracticeReading[] {
  return practicesInScope(workbook).flatMap(({ id }) => readPractice(workbook, id) ?? [])
}

/**
 * The reading of one practice, undefined if it is not in scope. The same object as the assessment has, for the cost of
 * this one. A rating changes one of hundreds: a practice whose basis is the same is not read again. METHOD C1 to C4.
 */
export function readPractice(workbook: Workbook, practiceId: string): PracticeReading | undefined {
  const readings = readingsOf(workbook)
  const made = readings.get(practiceId)
  if (made) return made
  const practice = workbook.tables.practice[practiceId]
  const importance = importancesInScope(workbook).get(practiceId)
  if (practice === undefined || importance === undefined) return undefined
  const settings = singleton(workbook, 'settings')
  const participants = participantsOf(workbook)
  const before = known.get(practice)
  const basis = basisOf(workbook, practice, { settings, importance, participants, before: before?.basis })
  const reading =
    before && isSame(before.basis, basis)
      ? before.reading
      : practiceReading(
          practice,
          lensCells(workbook, practice.id, participants, settings.spreadFlag),
          importance,
          settings,
        )
  known.set(practice, { basis, reading })
  readings.set(practiceId, reading)
  return reading
}

type Given = Pick<Basis, 'settings' | 'importance'> & {
  readonly participants: readonly number[]
  readonly before: Basis | undefined
}

function basisOf({ tables, ratings }: Workbook, { id }: Practice, { participants, before, ...given }: Given): Basis {
  const { agreedLevel: agreedTable } = tables
  const column = practiceColumn(ratings, id)
  const cells = new Uint8Array(column < 0 ? 0 : participants.length * lenses.length)
  for (let at = 0; at < cells.length; at += 1) {
    const participant = participants[Math.floor(at / lenses.length)] ?? 0
    const from = (participant * ratings.practiceIds.length + column) * lenses.length
    cells[at] = ratings.cells[from + (at % lenses.length)] ?? 0
  }
  const agreed =
    before?.agreedTable === agreedTable ? before.agreed : lenses.map((lens) => agreedTable[keyId([id, lens])])
  return { ...given, agreedTable, agreed, cells }
}

function isSame(a: Basis, b: Basis): boolean {
  return (
    a.settings === b.settings &&
    a.importance === b.importance &&
    a.agreed.every((row, at) => row === b.agreed[at]) &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, at) => cell === b.cells[at])
  )
}
