import { first } from './sample-rows.ts'
import { button, rowOf, type Scene } from './scene.ts'

const step = 'Communications'
const message = first('communication')
const group = first('stakeholder', ({ id }) => id === message.stakeholderId)

/** Step 9. */
export const communicationScenes: readonly Scene[] = [
  {
    step,
    view: 'Plan by group',
    entity: 'stakeholder',
    id: group.id,
    kind: 'own',
    open: button(new RegExp(`^${group.name}`)),
    place: rowOf(group.id),
    columns: [
      'name',
      'size',
      'impact',
      'influence',
      'awarenessNow',
      'awarenessWanted',
      'attitudeNow',
      'attitudeWanted',
      'meaning',
      'keyMessage',
      'ask',
      'owner',
      'backup',
      'note',
    ],
    names: { owner: 'Owner', backup: 'Stand-in', meaning: 'What it means for them' },
  },
  {
    step,
    view: 'Plan by group',
    entity: 'communication',
    id: message.id,
    kind: 'own',
    place: rowOf(message.id),
    columns: [
      'message',
      'date',
      'initiativeId',
      'channel',
      'cadence',
      'owner',
      'backup',
      'feedback',
      'status',
      'routine',
    ],
  },
]
