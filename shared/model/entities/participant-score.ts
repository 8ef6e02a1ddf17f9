import { entity } from '../entity.ts'
import { decimal, longText, reference } from '../fields.ts'

/** What one participant would score an initiative on a criterion. What the room agreed on is the score. */
export const participantScore = entity(
  'participantScore',
  {
    participantId: reference('participant'),
    initiativeId: reference('initiative'),
    criterionId: reference('criterion'),
    value: decimal(-1e15, 1e15, 0),
    note: longText(4_000),
  },
  { key: ['participantId', 'initiativeId', 'criterionId'] },
)
