import { entity } from '../entity.ts'
import { reference } from '../fields.ts'

/** This opportunity makes sense only after that one. */
export const opportunityDependency = entity(
  'opportunityDependency',
  { opportunityId: reference('opportunity'), dependsOnId: reference('opportunity') },
  { key: ['opportunityId', 'dependsOnId'] },
)
