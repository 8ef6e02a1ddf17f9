import { entity } from '../entity.ts'
import { reference, requiredChoice } from '../fields.ts'

/** This participant is Responsible, Accountable, Consulted or Informed on that task. */
export const raciAssignment = entity(
  'raciAssignment',
  {
    taskId: reference('task'),
    participantId: reference('participant'),
    letter: requiredChoice(['R', 'A', 'C', 'I', 'AR']),
  },
  { key: ['taskId', 'participantId'] },
)
