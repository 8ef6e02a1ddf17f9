import { assess } from '../../methods/readings/assess.ts'
import { keyId } from '../../model/entity.ts'
import { type Lens, lenses } from '../../model/lens.ts'
import { findRow } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowTitle } from './row-name.ts'

/** Whose lift it is: an opportunity's plan or an initiative's. */
export type LiftOwner = 'opportunity' | 'initiative'

const highestLevel = 5

/**
 * A person said that something raises a practice, seen through one lens: from where the practice stands, one level up.
 * Null where it says so already.
 */
export function addLift(
  { workbook, say }: IntentContext,
  owner: LiftOwner,
  ownerId: string,
  practiceId: string,
  lens: Lens,
): RequestedEdit | null {
  const entity = `${owner}Lift` as const
  const id = keyId([ownerId, practiceId, lens])
  if (workbook.tables[entity][id] !== undefined) return null
  const fromLevel = assess(workbook).byPractice.get(practiceId)?.cells[lenses.indexOf(lens)]?.level ?? null
  const toLevel = fromLevel === null ? null : Math.min(highestLevel, fromLevel + 1)
  const practice = rowTitle('practice', findRow(workbook, 'practice', practiceId))
  return {
    label: say('screen.edit.addLift', { practice, lens: say(`screen.lens.${lens}`) }),
    changes: [{ entity, id, before: null, after: { [`${owner}Id`]: ownerId, practiceId, lens, fromLevel, toLevel } }],
  }
}
