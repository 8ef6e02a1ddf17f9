import { entity } from '../entity.ts'
import { reference } from '../fields.ts'

/** This initiative moves that objective's key results. */
export const initiativeObjective = entity(
  'initiativeObjective',
  { initiativeId: reference('initiative'), objectiveId: reference('objective') },
  { key: ['initiativeId', 'objectiveId'] },
)
