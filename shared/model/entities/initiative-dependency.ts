import { entity } from '../entity.ts'
import { choice, integer, reference, text } from '../fields.ts'

/** This initiative depends on that one: METHOD C10. `lagDays` are calendar days and may be negative. */
export const initiativeDependency = entity(
  'initiativeDependency',
  {
    initiativeId: reference('initiative'),
    dependsOnId: reference('initiative'),
    type: choice(['finishToStart', 'startToStart', 'finishToFinish'], 'finishToStart'),
    lagDays: integer(-3_650, 3_650, 0),
    reason: text(),
  },
  { key: ['initiativeId', 'dependsOnId'] },
)
